using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Dichotomy populations that are asked about pairs.</summary>
internal static class PairPopulation
{
    /// <summary>Pairs, 0 &lt; ζ &lt; 1, a majority of type 1; unanimity included or not.</summary>
    public static Domain<DichotomyPopulation> Majority(bool unanimous) => new()
    {
        Name = $"|Y| = 2, 0 < ζ < 1, 1/2 < p_*(1) {(unanimous ? "≤" : "<")} 1, |D| from 1 to 5",
        Draw = draws => new(draws.InnerProportion(), Share(draws, unanimous), 2, draws.Integer(1, 5)),
        Print = Printed,
        Edges =
        [
            .. unanimous ? new DichotomyPopulation[] { new(Rational.Ratio(1, 4), 1, 2, 2) } : [],
            new(Rational.Ratio(4, 5), Rational.Ratio(3, 5), 2, 5),
        ],
        Classes =
        [
            new("a baseline that favours M_2", c => c.Mass < Rational.Ratio(1, 2), Rational.Ratio(1, 20)),
            new("a baseline that favours M_1", c => c.Mass > Rational.Ratio(1, 2), Rational.Ratio(1, 20)),
        ],
        Wider = new()
        {
            Name = "|Y| from 2 to 5, any p_*(1) in [0, 1], |D| from 1 to 3",
            Draw = draws => new(draws.InnerProportion(), draws.Proportion(), draws.Integer(2, 5), draws.Integer(1, 3)),
            Print = Printed,
        },
    };

    private static Rational Share(Draws draws, bool unanimous) =>
        unanimous && draws.Weighted(9, 1) == 1 ? 1 : (1 + draws.InnerProportion()) / 2;

    private static string Printed(DichotomyPopulation c) => $"P_π̄(M_1) = {c.Mass}, p_*(1) = {c.First}, |Y| = {c.Size}, |D| = {c.Count}";
}
