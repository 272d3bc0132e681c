using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A size of M_2 and a bound ε below which the mass of M_1 is to fall.</summary>
/// <param name="SecondSize">|M_2|, at least 1.</param>
/// <param name="Epsilon">ε in (0, 1).</param>
public sealed record GrowingCategory(int SecondSize, Rational Epsilon);

/// <summary>Second thought experiment: eq. (16) gives P(M_1) = 15 / (15 + |M_2|), which vanishes as M_2 grows.</summary>
/// <remarks>
/// Two routes: eq. (16) solved for the odds of M_1, and eq. (15) with the two-scalar policy of weights 3 and 2. The limit is decided
/// for each ε by the least size that gets below it.
/// </remarks>
public sealed class ThoughtExperiment2 : IStatement<GrowingCategory>
{
    /// <summary>The claim.</summary>
    public static Claim<GrowingCategory> Claim { get; } = new()
    {
        Id = "perverse-incentives/te2.fifteen",
        Kind = ClaimKind.WorkedExample,
        Source = PerverseIncentivesDocument.At("Sec. 5.5, after eq. (16)", line: 318),
        Statement = "For all |M_2| ≥ 1, |M_1| = 10: eq. (16) gives P(M_1) = 15 / (15 + |M_2|); and for every 0 < ε < 1, P(M_1) < ε exactly when |M_2| > 15 (1/ε - 1), so P(M_1) → 0.",
        Domain = new()
        {
            Name = "|M_2| from 1 to 100,000, 0 < ε < 1",
            Draw = draws => new(draws.Weighted(3, 1) == 0 ? draws.Integer(1, 200) : draws.Integer(1, 100_000), draws.InnerProportion()),
            Print = c => $"|M_2| = {c.SecondSize}, ε = {c.Epsilon}",
            Edges = [new(1, Rational.Ratio(15, 16)), new(10, Rational.Ratio(3, 5)), new(100, Rational.Ratio(1, 10))],
            Classes =
            [
                new("P(M_1) at least ε", c => c.SecondSize <= 15 * ((1 / c.Epsilon) - 1), Rational.Ratio(1, 10)),
                new("P(M_1) below ε", c => c.SecondSize > 15 * ((1 / c.Epsilon) - 1), Rational.Ratio(1, 10)),
            ],
        },
        Scalar = true,
        Conclusion = new ThoughtExperiment2(),
        Controls =
        [
            new("P(M_1) = 10 / (10 + |M_2|)", new Uniform()),
            new("P(M_1) < ε exactly when |M_2| ≥ 15 (1/ε - 1)", new WeakThreshold()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(GrowingCategory c)
        where T : struct, IReal<T>
    {
        var size = T.Of(c.SecondSize);
        var formula = T.Of(15) / (T.Of(15) + size);
        return Gap.All(
            Gap.Equal(FromOdds<T>(c), formula).Named("from eq. (16)"),
            Gap.Equal(T.One - TwoCategoryPolicy.SecondMass((10, c.SecondSize), T.Of(3), T.Of(2)), formula).Named("from eq. (15)"),
            Gap.Iff(Gap.Less(formula, T.Of(c.Epsilon)), Gap.Less(Threshold<T>(c), size)).Named("below ε"));
    }

    // (16): 3/2 = (|M_2| / 10) · odds of M_1.
    private static T FromOdds<T>(GrowingCategory c)
        where T : struct, IReal<T>
    {
        var odds = T.Of(Rational.Ratio(3, 2)) * T.Of(10) / T.Of(c.SecondSize);
        return odds / (T.One + odds);
    }

    private static T Threshold<T>(GrowingCategory c)
        where T : struct, IReal<T> => T.Of(15 * ((1 / c.Epsilon) - 1));

    private sealed class Uniform : IStatement<GrowingCategory>
    {
        public Gap<T> Evaluate<T>(GrowingCategory c)
            where T : struct, IReal<T> => Gap.Equal(FromOdds<T>(c), T.Of(10) / T.Of(10 + c.SecondSize));
    }

    private sealed class WeakThreshold : IStatement<GrowingCategory>
    {
        public Gap<T> Evaluate<T>(GrowingCategory c)
            where T : struct, IReal<T> => Gap.Iff(
            Gap.Less(FromOdds<T>(c), T.Of(c.Epsilon)),
            Gap.AtMost(Threshold<T>(c), T.Of(c.SecondSize)));
    }
}
