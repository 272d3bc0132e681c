using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A query of n alternatives drawn independently from a baseline of mass ζ on M_1, and a number of such queries.</summary>
/// <param name="Mass">ζ.</param>
/// <param name="Size">n = |Y|.</param>
/// <param name="Count">|D|.</param>
public sealed record MixedQuery(Rational Mass, int Size, int Count)
{
    /// <summary>Queries of 2 to 12 alternatives with ζ strictly between 0 and 1; |D| from 1 to most.</summary>
    public static Domain<MixedQuery> Within(int most) => new()
    {
        Name = $"0 < ζ < 1, |Y| from 2 to 12{(most > 1 ? $", |D| from 1 to {most}" : string.Empty)}",
        Draw = draws => new(draws.InnerProportion(), draws.Integer(2, 12), draws.Integer(1, most)),
        Print = c => Printed(c, most),
        Edges = [new(Rational.Ratio(1, 2), 2, 1), new(Rational.Ratio(4, 5), 3, 1), new(Rational.Parse("1e-12"), 12, most)],
        Classes =
        [
            new("|Y| = 2", c => c.Size == 2, Rational.Ratio(1, 50)),
            new("|Y| ≥ 3", c => c.Size > 2, Rational.Ratio(1, 2)),
            new("ζ near an end", c => c.Mass < Rational.Ratio(1, 500) || c.Mass > Rational.Ratio(499, 500), Rational.Ratio(1, 50)),
        ],
        Wider = new()
        {
            Name = "0 ≤ ζ ≤ 1, |Y| from 1, |D| from 0 where it matters",
            Draw = draws => new(draws.Proportion(), draws.Integer(1, 12), draws.Integer(most > 1 ? 0 : 1, most)),
            Print = c => Printed(c, most),
        },
    };

    /// <summary>s, the probability that a query offers both categories.</summary>
    internal T MixedProbability<T>()
        where T : struct, IReal<T> => MixedQueries.Probability(T.Of(Mass), Size);

    private static string Printed(MixedQuery c, int most) =>
        $"ζ = {c.Mass}, |Y| = {c.Size}" + (most > 1 ? $", |D| = {c.Count}, s = {c.MixedProbability<Rational>()}" : string.Empty);
}
