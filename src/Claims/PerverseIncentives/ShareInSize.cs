using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>More alternatives bring F nearer to the baseline's mass: F rises in n above ζ = 1/2, falls below it, and tends to ζ.</summary>
/// <remarks>
/// With a = ζ and b = 1 - ζ: ζ - F = a b (a^(n-1) - b^(n-1)) / s. For a &gt; b the bracket does not grow with n, since
/// a^k - a^(k+1) - b^k + b^(k+1) = a b (a^(k-1) - b^(k-1)), and s grows strictly. As s ≥ 2ab, |ζ - F| ≤ max(a, b)^(n-1) / 2.
/// </remarks>
public sealed class ShareInSize : IStatement<MixedQuery>
{
    /// <summary>The claim.</summary>
    public static Claim<MixedQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/f.monotone-n",
        Kind = ClaimKind.Equation,
        Source = PerverseIncentivesDocument.At("F of Proposition 4", line: 265),
        Statement = "For n ≥ 2, F(ζ; n) < F(ζ; n + 1) if 1/2 < ζ < 1, F(ζ; n) > F(ζ; n + 1) if 0 < ζ < 1/2, F(1/2; n) = 1/2, and F(ζ; n) → ζ as n → ∞: "
            + "|F(ζ; n) - ζ| ≤ max(ζ, 1 - ζ)^(n-1) / 2.",
        Domain = MixedQuery.Within(1),
        Hypotheses =
        [
            new("0 < ζ < 1", c => c.Mass.Sign > 0 && c.Mass < 1),
            new("|Y| ≥ 2", c => c.Size >= 2),
        ],
        Conclusion = new ShareInSize(),
        Controls =
        [
            new("F(ζ; n) < F(ζ; n + 1) for all ζ", new AlwaysIncreasing()),
            new("|F(ζ; n) - ζ| ≤ max(ζ, 1 - ζ)^(n-1) / 3", new CloserLimit()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(MixedQuery c)
        where T : struct, IReal<T>
    {
        T now = Share<T>(c, c.Size), next = Share<T>(c, c.Size + 1), half = T.Of(Rational.Ratio(1, 2));
        var side = (c.Mass - Rational.Ratio(1, 2)).Sign;
        var step = side > 0 ? Gap.Less(now, next) : side < 0 ? Gap.Greater(now, next) : Gap.All(Gap.Equal(now, half), Gap.Equal(next, half));
        return Gap.All(step.Named("from n to n + 1"), Near<T>(c, 2));
    }

    // Enumerated counts, so that no difference of nearly equal numbers misleads the search near ζ = 0 and 1.
    private static T Share<T>(MixedQuery c, int size)
        where T : struct, IReal<T> => MixedQueries.ShareByCounts(T.Of(c.Mass), size);

    private static Gap<T> Near<T>(MixedQuery c, int divisor)
        where T : struct, IReal<T>
    {
        var mass = T.Of(c.Mass);
        return Gap.AtMost(
            T.Abs(MixedQueries.ShareFormula(mass, c.Size) - mass),
            T.Pow(T.Of(Rational.Max(c.Mass, 1 - c.Mass)), c.Size - 1) / T.Of(divisor)).Named("distance from the limit");
    }

    private sealed class AlwaysIncreasing : IStatement<MixedQuery>
    {
        public Gap<T> Evaluate<T>(MixedQuery c)
            where T : struct, IReal<T> => Gap.Less(Share<T>(c, c.Size), Share<T>(c, c.Size + 1));
    }

    private sealed class CloserLimit : IStatement<MixedQuery>
    {
        public Gap<T> Evaluate<T>(MixedQuery c)
            where T : struct, IReal<T> => Near<T>(c, 3);
    }
}
