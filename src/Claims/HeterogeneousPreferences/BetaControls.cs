using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>A reference policy and a reward under two regularisation strengths.</summary>
/// <param name="Reference">π_ref: a probability vector, zeros allowed.</param>
/// <param name="Tilt">e^(r/β0): positive, for some unit β0.</param>
/// <param name="Weak">n of the smaller β = β0/n.</param>
/// <param name="Strong">m &lt; n of the greater β = β0/m.</param>
public sealed record TwoStrengths(ValueList<Rational> Reference, ValueList<Rational> Tilt, int Weak, int Strong)
{
    /// <summary>One to four responses; β in ratios up to 6.</summary>
    public static Domain<TwoStrengths> Domain { get; } = new()
    {
        Name = "1 to 4 responses, π_ref with zeros, e^(r/β) any positive weights, two values of β in ratio up to 6",
        Draw = draws =>
        {
            var count = draws.Integer(1, 4);
            var strong = draws.Integer(1, 3);
            return new(draws.Distribution(count), draws.List(count, d => d.Weight()), strong + draws.Integer(1, 3), strong);
        },
        Print = c => $"π_ref = {c.Reference}, e^r = {c.Tilt}, β = 1/{c.Weak} and 1/{c.Strong}",
        Edges = [new([1], [2], 2, 1), new([Rational.Ratio(1, 2), Rational.Ratio(1, 2)], [1, 1], 2, 1)],
        Classes = [new("reward constant where π_ref is positive", c => c.IsFlat(), Rational.Ratio(1, 50))],
    };

    /// <summary>Whether r is constant on the support of π_ref.</summary>
    public bool IsFlat() => Enumerable.Range(0, Tilt.Count).Where(y => Reference[y].Sign > 0).Select(y => Tilt[y]).Distinct().Count() == 1;

    /// <summary>π* for β = β0/power.</summary>
    public ValueList<Rational> Optimal(int power) => GibbsPolicy.Of(Reference, Tilt.Map(t => Rational.Pow(t, power)));
}

/// <summary>The regularisation strength controls how far the optimal policy departs from the reference policy.</summary>
/// <remarks>With s = 1/β the derivative of KL(π*; π_ref) in s is s Var_π*(r), so it falls strictly in β unless r is constant on the support of π_ref.</remarks>
public sealed class BetaControls : IStatement<TwoStrengths>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoStrengths> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/prelim.beta-controls",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 2, after eq. (1)", line: 33),
        Statement = "For 0 < β < β': KL(π*_β; π_ref) > KL(π*_β'; π_ref), unless r is constant where π_ref > 0, when both are 0.",
        Reading = "Deviation is measured by the divergence of eq. (1), and to control it is to be strictly monotone.",
        Uses = ["heterogeneous-preferences/prelim.gibbs"],
        Domain = TwoStrengths.Domain,
        Hypotheses = [new("β < β'", c => c.Weak > c.Strong)],
        Conclusion = new BetaControls(),
        Controls =
        [
            new("the divergence falls at least in proportion to 1/β", new InProportion()),
            new("every single probability departs farther from π_ref", new EveryProbability()),
        ],
        Cases = 4_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoStrengths c)
        where T : struct, IReal<T>
    {
        var (weak, strong) = (Divergence<T>(c, c.Weak), Divergence<T>(c, c.Strong));
        return c.IsFlat() ? Gap.All(Gap.Equal(weak, T.Zero), Gap.Equal(strong, T.Zero)) : Gap.Less(strong, weak);
    }

    private static T Divergence<T>(TwoStrengths c, int power)
        where T : struct, IReal<T> => GibbsPolicy.Divergence<T>(c.Optimal(power), c.Reference);

    private sealed class InProportion : IStatement<TwoStrengths>
    {
        public Gap<T> Evaluate<T>(TwoStrengths c)
            where T : struct, IReal<T> => c.IsFlat()
                ? Gap.Holds<T>("both are 0")
                : Gap.AtLeast(T.Of(c.Strong) * Divergence<T>(c, c.Weak), T.Of(c.Weak) * Divergence<T>(c, c.Strong));
    }

    private sealed class EveryProbability : IStatement<TwoStrengths>
    {
        public Gap<T> Evaluate<T>(TwoStrengths c)
            where T : struct, IReal<T>
        {
            var (weak, strong) = (c.Optimal(c.Weak), c.Optimal(c.Strong));
            return Gap.All(Enumerable.Range(0, weak.Count).Select(y =>
                Gap.AtLeast(T.Of(Rational.Abs(weak[y] - c.Reference[y])), T.Of(Rational.Abs(strong[y] - c.Reference[y])))));
        }
    }
}
