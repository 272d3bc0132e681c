using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A simulated data set of Section 5.3: p_*(1) = 3/5, P_π̄(M_1) = 4/5, β = 1.</summary>
/// <param name="Size">n = |Y|.</param>
/// <param name="Count">|D|, at which exact probabilities are computed.</param>
public sealed record SimulatedData(int Size, int Count)
{
    // |D| grows with more than the square of the work, and so does |Y|.
    private const int Work = 160;

    /// <summary>p_*(1).</summary>
    public static Rational First { get; } = Rational.Ratio(3, 5);

    /// <summary>ζ = P_π̄(M_1).</summary>
    public static Rational Mass { get; } = Rational.Ratio(4, 5);

    /// <summary>Choice sets of one size with |D| from 1 to most.</summary>
    internal static Domain<SimulatedData> OfSize(int size, int most) => new()
    {
        Name = $"the set-up of Sec. 5.3, |Y| = {size}, |D| from 1 to {most}",
        Draw = draws => new(size, draws.Integer(1, most)),
        Print = Printed,
        Edges = [new(size, 1), new(size, most)],
        Wider = Wider,
    };

    /// <summary>Choice sets of at least the size given, to 40, with |D| from 1 to 160/|Y|.</summary>
    internal static Domain<SimulatedData> FromSize(int least) => new()
    {
        Name = $"the set-up of Sec. 5.3, |Y| from {least} to 40, |D| from 1 to {Work}/|Y|",
        Draw = draws =>
        {
            var size = draws.Integer(least, draws.Flip() ? 40 : 8);
            return new(size, draws.Integer(1, Work / size));
        },
        Print = Printed,
        Edges = [new(least, 1), new(4, Work / 4), new(6, Work / 6), new(40, 1)],
        Classes = [new("|Y| ≤ 6", c => c.Size <= 6, Rational.Ratio(1, 10)), new("|Y| > 6", c => c.Size > 6, Rational.Ratio(1, 10))],
        Wider = Wider,
    };

    /// <summary>F(4/5), the mean share of M_1 among the alternatives of a mixed query.</summary>
    internal Rational Share() => MixedQueries.ShareFormula(Mass, Size);

    /// <summary>s, the probability that a query offers both categories.</summary>
    internal Rational Mixed() => MixedQueries.Probability(Mass, Size);

    /// <summary>s (F - p_*(1)), the mean of ρ_data - ρ_chosen.</summary>
    internal Rational Drift() => Mixed() * (Share() - First);

    /// <summary>P(ρ_data - ρ_chosen ≤ bound), by convolution.</summary>
    internal T DriftAtMost<T>(Rational bound)
        where T : struct, IReal<T> => DriftLaw.AtMost(T.Of(Mass), T.Of(First), Size, Count, bound);

    /// <summary>(1 - s q)^|D|: nobody chose a category from a mixed query, q being its share of the choices.</summary>
    internal T NeverChosen<T>(Rational share)
        where T : struct, IReal<T> => T.Pow(T.One - T.Of(Mixed() * share), Count);

    /// <summary>exp(-|D| d²/8), Hoeffding's bound on a mean of |D| terms in [-1, 1] that falls short of d by d/2.</summary>
    internal T Hoeffding<T>()
        where T : struct, IReal<T> => T.Exp(-T.Of(Count * Drift() * Drift() / 8));

    /// <summary>Whether data sets of this length can be enumerated one by one: about a hundred of them.</summary>
    internal bool IsEnumerable() => Count <= (Size switch { 2 or 3 => 4, 4 => 3, _ => Size <= 8 ? 2 : 0 });

    private static Domain<SimulatedData> Wider => new()
    {
        Name = "the set-up of Sec. 5.3, |Y| from 2 to 12, |D| from 1 to 20",
        Draw = draws => new(draws.Integer(2, 12), draws.Integer(1, 12)),
        Print = Printed,
    };

    private static string Printed(SimulatedData c) =>
        $"P_π̄(M_1) = 4/5, p_*(1) = 3/5, |Y| = {c.Size}, F = {c.Share()}, |D| = {c.Count}";
}
