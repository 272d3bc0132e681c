using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The dichotomy data process with a finite number of data.</summary>
/// <param name="Mass">ζ, the baseline's mass on M_1.</param>
/// <param name="First">p_*(1).</param>
/// <param name="Size">n = |Y|.</param>
/// <param name="Count">|D|, at which exact probabilities are enumerated.</param>
public sealed record DichotomyPopulation(Rational Mass, Rational First, int Size, int Count)
{
    /// <summary>Populations with p_*(1) &lt; F(ζ) and at least three alternatives; p_*(1) = 0 included or not.</summary>
    public static Domain<DichotomyPopulation> Failing(bool withZero) => new()
    {
        Name = $"0 < ζ < 1, |Y| from 3 to 8, {(withZero ? "0 ≤" : "0 <")} p_*(1) < F(ζ), |D| from 1 to 4 as long as it can be enumerated",
        Draw = draws => Failing(draws, withZero),
        Print = Printed,
        Edges =
        [
            .. withZero ? new DichotomyPopulation[] { new(Rational.Ratio(1, 2), 0, 3, 1) } : [],
            new(Rational.Ratio(4, 5), Rational.Ratio(3, 5), 4, 3),
            new(Rational.Ratio(1, 2), Rational.Ratio(1, 4), 4, 3),
        ],
        Classes =
        [
            new("|Y| = 3", c => c.Size == 3, Rational.Ratio(1, 20)),
            new("|Y| > 3", c => c.Size > 3, Rational.Ratio(1, 20)),
            new("a majority of type 1", c => c.First > Rational.Ratio(1, 2), Rational.Ratio(1, 20)),
        ],
        Wider = new()
        {
            Name = "0 < ζ < 1, |Y| from 2, any p_*(1) in [0, 1]",
            Draw = draws =>
            {
                var size = draws.Integer(2, 8);
                return new(draws.InnerProportion(), draws.Proportion(), size, draws.Integer(1, Most(size)));
            },
            Print = Printed,
        },
    };

    /// <summary>F(ζ).</summary>
    internal Rational Share() => MixedQueries.ShareFormula(Mass, Size);

    /// <summary>s, the probability that a query offers both categories.</summary>
    internal Rational Mixed() => MixedQueries.Probability(Mass, Size);

    /// <summary>E[k_1/n - 1(y in M_1)] = s (F(ζ) - p_*(1)), the mean of ρ_data - ρ_chosen.</summary>
    internal Rational Drift() => Mixed() * (Share() - First);

    private static DichotomyPopulation Failing(Draws draws, bool withZero)
    {
        var size = draws.Integer(3, 8);
        var count = draws.Integer(1, Most(size));
        var mass = draws.InnerProportion();
        var part = withZero && draws.Weighted(1, 9) == 0 ? 0 : draws.InnerProportion();
        return new(mass, MixedQueries.ShareFormula(mass, size) * part, size, count);
    }

    // Keeps the data sets to enumerate near a hundred.
    private static int Most(int size) => size switch
    {
        2 or 3 => 4,
        4 => 3,
        _ => 2,
    };

    private static string Printed(DichotomyPopulation c) =>
        $"P_π̄(M_1) = {c.Mass}, p_*(1) = {c.First}, |Y| = {c.Size}, F = {c.Share()}, |D| = {c.Count}";
}
