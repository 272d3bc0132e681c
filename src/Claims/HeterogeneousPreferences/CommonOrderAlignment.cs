using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Similar types align NBC and the average reward as soon as no two of them disagree on the order of a pair.</summary>
/// <remarks>
/// If w_u(i) ≥ w_u(j) for every type, each summand of NBC(y_i) − NBC(y_j) and of the difference of average rewards is at least 0, and
/// above 0 for the types where the inequality is strict. How alike the answers are in size does not matter.
/// </remarks>
public sealed class CommonOrderAlignment : IStatement<SampledMixture>
{
    /// <summary>The claim.</summary>
    public static Claim<SampledMixture> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/appe.mostly.common-order",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Appendix E, additional examples", line: 849),
        Statement = "If no two types order some pair of responses in opposite ways, then for every D and all i, j: NBC(y_i; D) − NBC(y_j; D) and the "
            + "difference of the average rewards have the same sign, ties included.",
        Reading = "Not printed: how alike the types must be for the reason given to apply when they are not the same.",
        Uses = ["heterogeneous-preferences/appe.mostly"],
        Cases = 3_000,
        Domain = new()
        {
            Name = "1 to 3 types on 1 to 5 responses that agree on the order, any D",
            Draw = draws =>
            {
                var (n, types) = (draws.Integer(1, 5), draws.Integer(1, 3));
                var places = draws.Permutation(n);
                return new(new(draws.InnerDistribution(types), draws.List(types, d => Arranged(d.List(n, e => e.Weight()), places))), draws.Distribution(n));
            },
            Print = SampledMixture.Print,
            Edges = [new(new([Rational.Ratio(1, 2), Rational.Ratio(1, 2)], [[1, 1, 2], [1, 3, 3]]), [1, 0, 0])],
            Classes =
            [
                new("types that differ", c => !c.IsHomogeneous, Rational.Ratio(1, 10)),
                new("a tie of some type only", c => c.Mixture.Weights.Select(w => w.Distinct().Count()).Distinct().Count() > 1, Rational.Ratio(1, 50)),
            ],
            Wider = HomogeneousAlignment.Any,
        },
        Hypotheses = [new("a common order", c => c.HasCommonOrder)],
        Conclusion = new CommonOrderAlignment(),
        Controls = [new("so have the differences of the counts and of the rewards of the first type", new FirstTypeAlone())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SampledMixture c)
        where T : struct, IReal<T> => new HomogeneousAlignment().Evaluate<T>(c);

    private static ValueList<Rational> Arranged(ValueList<Rational> weights, ValueList<int> places)
    {
        Rational[] sorted = [.. weights.Order()];
        return places.Map(p => sorted[p]);
    }

    private sealed class FirstTypeAlone : IStatement<SampledMixture>
    {
        public Gap<T> Evaluate<T>(SampledMixture c)
            where T : struct, IReal<T> => Gap.All(c.Pairs.Select(p => HomogeneousAlignment.Signed(
                c.BordaSign(p.I, p.J), T.Of(c.Mixture.Weights[0][p.I]), T.Of(c.Mixture.Weights[0][p.J]))));
    }
}
