using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>When one reward model fits all types, NBC orders the responses as the average reward does.</summary>
/// <remarks>
/// How many of the surveys' questions are aligned cannot be counted again, since the answers are not printed; what can be judged is the
/// reason given for most of them being so. Without it they need not be: among 210 travellers in three income groups
/// (`samples/travel-modes.csv`) the car comes first by NBC and the plane by average reward.
/// </remarks>
public sealed class HomogeneousAlignment : IStatement<SampledMixture>
{
    /// <summary>The claim.</summary>
    public static Claim<SampledMixture> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/appe.mostly",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Appendix E, additional examples", line: 849),
        Statement = "If all types have the same rewards up to a constant per type, then for every D and all i, j: NBC(y_i; D) − NBC(y_j; D) and the "
            + "difference of the average rewards have the same sign, ties included.",
        Reading = "The mathematics in the sentence: a homogeneous reward model causes NBC and the average reward to align. That this is so in most "
            + "cases is a count over answers that are not printed.",
        Cases = 3_000,
        Domain = Population(wide: false),
        Hypotheses = [new("one reward model", c => c.IsHomogeneous)],
        Conclusion = new HomogeneousAlignment(),
        Controls = [new("the order of NBC is the opposite one", new Opposite())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SampledMixture c)
        where T : struct, IReal<T> => Gap.All(c.Pairs.Select(p => Signed(c.BordaSign(p.I, p.J), c.AverageReward<T>(p.I), c.AverageReward<T>(p.J))));

    /// <summary>The difference of two numbers has a given sign.</summary>
    internal static Gap<T> Signed<T>(int sign, T first, T second)
        where T : struct, IReal<T> => sign switch
        {
            > 0 => Gap.Greater(first, second),
            < 0 => Gap.Less(first, second),
            _ => Gap.Equal(first, second),
        };

    /// <summary>Any types under any sampling.</summary>
    internal static Domain<SampledMixture> Any => new()
    {
        Name = "1 to 3 types on 2 to 4 responses, any D",
        Draw = draws =>
        {
            var (n, types) = (draws.Integer(2, 4), draws.Integer(1, 3));
            return new(new(draws.InnerDistribution(types), draws.List(types, d => d.List(n, e => e.Weight()))), draws.Distribution(n));
        },
        Print = SampledMixture.Print,
    };

    private static Domain<SampledMixture> Population(bool wide) => wide ? Any : new()
    {
        Name = "1 to 3 types with the same rewards up to a constant, on 1 to 5 responses, any D",
        Draw = draws =>
        {
            var (n, types) = (draws.Integer(1, 5), draws.Integer(1, 3));
            var weights = draws.List(n, d => d.Weight());
            return new(new(draws.InnerDistribution(types), draws.List(types, d => Scaled(weights, d.Weight()))), draws.Distribution(n));
        },
        Print = SampledMixture.Print,
        Edges = [new(new([1], [[1, 1]]), [1, 0]), new(new([1], [[1, 2, 2]]), Distributions.Uniform(3))],
        Classes =
        [
            new("a tie", c => c.Mixture.Weights[0].Distinct().Count() < c.Mixture.Responses, Rational.Ratio(1, 50)),
            new("some response is never sampled", c => c.Sampling.Any(x => x.IsZero), Rational.Ratio(1, 50)),
            new("types of different scale", c => c.Mixture.Weights.Distinct().Count() > 1, Rational.Ratio(1, 10)),
        ],
        Wider = Population(wide: true),
    };

    private static ValueList<Rational> Scaled(ValueList<Rational> weights, Rational scale) => weights.Map(w => w * scale);

    private sealed class Opposite : IStatement<SampledMixture>
    {
        public Gap<T> Evaluate<T>(SampledMixture c)
            where T : struct, IReal<T> => Gap.All(c.Pairs.Select(p => Signed(-c.BordaSign(p.I, p.J), c.AverageReward<T>(p.I), c.AverageReward<T>(p.J))));
    }
}
