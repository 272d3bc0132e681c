using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The population's rewards rank the categories by the sign of F(ζ) - p_*(1).</summary>
/// <remarks>
/// The descent f(x) falls strictly from s (1 - p) at 0 to -s p at infinity, so the minimiser is its only root, and the root lies above 1
/// exactly when f(1) &gt; 0. f(1) = s (F - p), for which one side sums over sequences of categories and the other is the closed form.
/// </remarks>
public sealed class PopulationSign : IStatement<PopulationQuery>
{
    /// <summary>The claim.</summary>
    public static Claim<PopulationQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/pop.sign",
        Kind = ClaimKind.Equation,
        Source = PerverseIncentivesDocument.At("Mechanism of Proposition 4", line: 287),
        Statement = "For n ≥ 2 and 0 < ζ, p_*(1) < 1 the mean of the reward loss under Assumptions 1 and 2 has one minimiser up to translation, and ψ_2 - ψ_1 has the sign of F(ζ) - p_*(1).",
        Uses = ["perverse-incentives/f.formula"],
        Domain = PopulationQuery.Domain,
        Hypotheses =
        [
            new("0 < ζ < 1", c => c.Mass.Sign > 0 && c.Mass < 1),
            new("0 < p_*(1) < 1", c => c.First.Sign > 0 && c.First < 1),
            new("|Y| ≥ 2", c => c.Size >= 2),
        ],
        Conclusion = new PopulationSign(),
        Cases = 1_000,
        Controls =
        [
            new("ψ_2 - ψ_1 has the sign of ζ - p_*(1)", new SignOfBaseline()),
            new("ψ_2 - ψ_1 has the sign of 1 - 2 p_*(1)", new SignOfMajority()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PopulationQuery c)
        where T : struct, IReal<T>
    {
        T s = MixedQueries.Probability(T.Of(c.Mass), c.Size), first = T.Of(c.First);
        return Gap.All(
            Gap.Greater(c.DescentByCounts(T.Zero), T.Zero).Named("f(0+) > 0"),
            Gap.Less(-(first * s), T.Zero).Named("f(∞) < 0"),
            SameSign(c, MixedQueries.ShareFormula(T.Of(c.Mass), c.Size) - first).Named("sign of ψ_2 - ψ_1"));
    }

    private static Gap<T> SameSign<T>(PopulationQuery c, T other)
        where T : struct, IReal<T>
    {
        var descent = c.DescentByWords(T.One);
        return Gap.Any(
            Gap.All(Gap.Greater(descent, T.Zero), Gap.Greater(other, T.Zero)),
            Gap.All(Gap.Less(descent, T.Zero), Gap.Less(other, T.Zero)),
            Gap.All(Gap.Equal(descent, T.Zero), Gap.Equal(other, T.Zero)));
    }

    private sealed class SignOfBaseline : IStatement<PopulationQuery>
    {
        public Gap<T> Evaluate<T>(PopulationQuery c)
            where T : struct, IReal<T> => SameSign(c, T.Of(c.Mass - c.First));
    }

    private sealed class SignOfMajority : IStatement<PopulationQuery>
    {
        public Gap<T> Evaluate<T>(PopulationQuery c)
            where T : struct, IReal<T> => SameSign(c, T.Of(1 - (2 * c.First)));
    }
}
