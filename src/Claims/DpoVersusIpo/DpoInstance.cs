using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Population comparisons of three responses, the true weights e^q behind their labels, and other weights to fit with.</summary>
/// <param name="Weights">e^q of the truth.</param>
/// <param name="Other">e^q of another policy.</param>
/// <param name="Masses">How often the pairs (1,2), (1,3), (2,3) are compared.</param>
/// <param name="Shares">The share of labels for the first response of each pair.</param>
/// <param name="Reference">π_ref.</param>
/// <param name="InverseBeta">1/β, an integer, so that policies are exact.</param>
public sealed record DpoInstance(
    ValueList<Rational> Weights, ValueList<Rational> Other, ValueList<Rational> Masses, ValueList<Rational> Shares, ValueList<Rational> Reference, int InverseBeta)
{
    /// <summary>The pairs in the order of the masses.</summary>
    internal static readonly (int First, int Second)[] Pairs = [(0, 1), (0, 2), (1, 2)];

    /// <summary>Labels of Bradley-Terry, every response compared at least indirectly with every other one.</summary>
    public static Domain<DpoInstance> Domain { get; } = Of("labels of Bradley-Terry, two or three of the pairs compared", (draws, weights) => (Bradley(weights), Connected(draws))) with
    {
        Wider = Of("any labels, any of the pairs compared", (draws, weights) =>
            (draws.Flip() ? Bradley(weights) : draws.List(3, d => d.InnerProportion()), draws.Flip() ? Connected(draws) : [1, 0, 0])),
    };

    /// <summary>Whether the labels are those of the weights.</summary>
    public bool IsBradleyTerry() => Shares == Bradley(Weights);

    /// <summary>Whether at least two of the three pairs are compared.</summary>
    public bool IsConnected() => Masses.Count(m => m.Sign > 0) >= 2;

    /// <summary>Whether both weights are the same up to a factor.</summary>
    public bool IsSameUpToFactor() => Weights[0] * Other[1] == Weights[1] * Other[0] && Weights[0] * Other[2] == Weights[2] * Other[0];

    /// <summary>The policy π_ref e^(q/β) / Z, exactly.</summary>
    public ValueList<Rational> Policy(ValueList<Rational> weights)
    {
        var (reference, power) = (Reference, InverseBeta);
        var tilted = ValueList.Generate(3, y => reference[y] * Rational.Pow(weights[y], power));
        var z = Reals.Sum(tilted.Span);
        return tilted.Map(t => t / z);
    }

    /// <summary>E[-log σ(q(w) - q(l))] at other weights less that at the true ones, pair by pair, so that equal ones cancel exactly.</summary>
    internal T Excess<T>(ValueList<Rational> other)
        where T : struct, IReal<T>
    {
        var (truth, fitted) = (Bradley(Weights), Bradley(other));
        return Reals.Sum(3, i => Masses[i].IsZero ? T.Zero
            : (T.Of(Masses[i] * Shares[i]) * T.Log(T.Of(truth[i] / fitted[i]))) + (T.Of(Masses[i] * (1 - Shares[i])) * T.Log(T.Of((1 - truth[i]) / (1 - fitted[i])))));
    }

    private static ValueList<Rational> Bradley(ValueList<Rational> weights) =>
        ValueList.Generate(3, i => weights[Pairs[i].First] / (weights[Pairs[i].First] + weights[Pairs[i].Second]));

    private static ValueList<Rational> Connected(Draws draws)
    {
        var masses = draws.List(3, d => (Rational)d.Integer(1, 5));
        return draws.Choose(2) == 0 ? masses : masses.With(draws.Choose(3), 0);
    }

    private static Rational Moderate(Draws draws) => draws.Flip() ? Rational.Ratio(1 + draws.Choose(12), 1 + draws.Choose(12)) : draws.Integer(1, 9);

    private static Domain<DpoInstance> Of(string name, Func<Draws, ValueList<Rational>, (ValueList<Rational> Shares, ValueList<Rational> Masses)> labels) => new()
    {
        Name = $"3 responses, {name}, two vectors of positive weights, any positive π_ref, β = 1, 1/2 or 1/3",
        Draw = draws =>
        {
            var weights = draws.List(3, Moderate);
            var other = draws.Choose(4) switch
            {
                1 => weights.Map(w => 2 * w),
                2 => weights.With(2, weights[2] + 1),
                _ => draws.List(3, Moderate),
            };
            var (shares, masses) = labels(draws, weights);
            return new(weights, other, masses, shares, draws.InnerDistribution(3), draws.Integer(1, 3));
        },
        Print = c => $"e^q = {c.Weights}, other e^q = {c.Other}, masses of (1,2), (1,3), (2,3): {c.Masses}, labels for the first: {c.Shares}, π_ref = {c.Reference}, β = 1/{c.InverseBeta}",
        Classes =
        [
            new("the same up to a factor", c => c.IsSameUpToFactor(), Rational.Ratio(1, 20)),
            new("a pair never compared", c => c.Masses.Any(m => m.IsZero), Rational.Ratio(1, 10)),
        ],
    };
}
