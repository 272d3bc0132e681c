using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Populations for Propositions 6 and 7.</summary>
internal static class FailurePopulation
{
    /// <summary>Any type distribution, both ends included, and |Y| from the size given up to 6.</summary>
    public static Domain<DichotomyPopulation> Any(int size, int most = 6) => new()
    {
        Name = $"0 < ζ < 1, 0 ≤ p_*(1) ≤ 1, |Y| from {size} to {most}, |D| from 1 to 3",
        Draw = draws => new(draws.InnerProportion(), draws.Proportion(), draws.Integer(size, most), draws.Integer(1, 3)),
        Print = c => $"P_π̄(M_1) = {c.Mass}, p_*(1) = {c.First}, |Y| = {c.Size}, |D| = {c.Count}",
        Edges = [new(Rational.Ratio(4, 5), Rational.Ratio(3, 5), 2, 3), new(Rational.Ratio(1, 2), 0, 2, 1)],
        Classes =
        [
            new("|Y| = 2", c => c.Size == 2, Rational.Ratio(1, 20)),
            new("a majority of type 1", c => c.First > Rational.Ratio(1, 2), Rational.Ratio(1, 20)),
        ],
    };

    /// <summary>The same with p_*(2) &gt; 0.</summary>
    public static Domain<DichotomyPopulation> Present(int size, int most = 6) => Any(size, most) with
    {
        Name = $"0 < ζ < 1, 0 ≤ p_*(1) < 1, |Y| from {size} to {most}, |D| from 1 to 3",
        Draw = draws => Any(size, most).Draw(draws) is var c && c.First == 1 ? c with { First = 0 } : c,
        Wider = Any(1, most),
    };
}
