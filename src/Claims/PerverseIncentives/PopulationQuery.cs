using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The mean reward loss of a datum under Assumptions 1 and 2, as a function of the odds x = e^(ψ_2 - ψ_1).</summary>
/// <param name="Mass">ζ = P_π̄(M_1).</param>
/// <param name="First">p_*(1).</param>
/// <param name="Size">n = |Y|.</param>
public sealed record PopulationQuery(Rational Mass, Rational First, int Size)
{
    /// <summary>Populations of every sign of F(ζ) - p_*(1).</summary>
    public static Domain<PopulationQuery> Domain { get; } = new()
    {
        Name = "0 < ζ < 1, 0 < p_*(1) < 1, |Y| from 2 to 8, p_*(1) = F(ζ) included",
        Draw = draws =>
        {
            Rational mass = draws.InnerProportion(), first = draws.InnerProportion();
            var size = draws.Integer(2, 8);
            return new(mass, draws.Weighted(5, 1) == 0 ? first : MixedQueries.ShareFormula(mass, size), size);
        },
        Print = Printed,
        Edges = [new(Rational.Ratio(4, 5), Rational.Ratio(3, 5), 2), new(Rational.Ratio(4, 5), Rational.Ratio(3, 5), 3), new(Rational.Ratio(4, 5), Rational.Ratio(3, 5), 4)],
        Classes =
        [
            new("F = p", c => MixedQueries.ShareFormula(c.Mass, c.Size) == c.First, Rational.Ratio(1, 50)),
            new("F > p", c => MixedQueries.ShareFormula(c.Mass, c.Size) > c.First, Rational.Ratio(1, 10)),
            new("F < p", c => MixedQueries.ShareFormula(c.Mass, c.Size) < c.First, Rational.Ratio(1, 10)),
            new("|Y| = 2", c => c.Size == 2, Rational.Ratio(1, 50)),
        ],
        Wider = new()
        {
            Name = "ζ and p_*(1) in [0, 1], |Y| from 1",
            Draw = draws => new(draws.Proportion(), draws.Proportion(), draws.Integer(1, 8)),
            Print = Printed,
        },
    };

    /// <summary>The sum over k of C(n, k) ζ^k (1 - ζ)^(n-k) k/(k + (n - k) x), 0 &lt; k &lt; n, less p s: minus the slope of the mean loss.</summary>
    /// <param name="odds">x, at least 0.</param>
    internal T DescentByCounts<T>(T odds)
        where T : struct, IReal<T>
    {
        T mass = T.Of(Mass), sum = T.Zero;
        for (var k = 1; k < Size; k++)
        {
            sum += BinomialCounts.Probability(Size, k, mass) * T.Of(k) / (T.Of(k) + (T.Of(Size - k) * odds));
        }

        return sum - (T.Of(First) * MixedQueries.Probability(mass, Size));
    }

    /// <summary>The same from the loss of each datum, over all sequences of categories and both types.</summary>
    /// <param name="odds">x &gt; 0.</param>
    internal T DescentByWords<T>(T odds)
        where T : struct, IReal<T>
    {
        T first = T.Of(First), second = T.Of(1 - First);
        return CategoryWords.Expectation(T.Of(Mass), Size, k =>
        {
            // One-sided queries force the choice, whoever makes it.
            T One(bool chosen) => RewardLoss.Descent<T>([new CategoryDatum(k, Size - k, chosen)], odds);
            return (first * One(k > 0)) + (second * One(k == Size));
        });
    }

    internal static string Printed(PopulationQuery c) => $"P_π̄(M_1) = {c.Mass}, p_*(1) = {c.First}, |Y| = {c.Size}";
}
