using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Equation (6) for the logit: the odds of x over x' are e^(r(x) - r(x')) in every multiset that offers both.</summary>
/// <remarks>Weights stand for e^r, so the odds are decided exactly. Repeated messages and x = x' are included.</remarks>
public sealed class Equation6Logit : IStatement<RepeatedMenus>
{
    /// <summary>The claim.</summary>
    public static Claim<RepeatedMenus> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq6.logit",
        Kind = ClaimKind.Equation,
        Source = PerverseIncentivesDocument.At("eq. (6) for eq. (3)", line: 150),
        Statement = "For all messages x, x' and multisets X, X' with x, x' ∈ X ∩ X': P(x|X) / P(x'|X) = P(x|X') / P(x'|X') = e^(r(x) - r(x')) for the logit (3).",
        Reading = "Formula (3) as printed: the numerator has one copy of y, the sum runs over all copies. The probability of the message, all its copies together, is eq6.logit.as-message.",
        Domain = RepeatedMenus.Domain,
        Hypotheses =
        [
            new("x in X ∩ X'", c => c.Copies[c.J] > 0 && c.OtherCopies[c.J] > 0),
            new("x' in X ∩ X'", c => c.Copies[c.K] > 0 && c.OtherCopies[c.K] > 0),
        ],
        Conclusion = new Equation6Logit(),
        Controls =
        [
            new("P(x|X) = P(x|X')", new UnchangedProbability()),
            new("P(x|X) / P(x'|X) = e^(r(x') - r(x))", new InverseOdds()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RepeatedMenus c)
        where T : struct, IReal<T>
    {
        var ratio = T.Of(c.Weights[c.J]) / T.Of(c.Weights[c.K]);
        return Gap.All(
            Gap.Equal(c.CopyOdds<T>(c.Copies), ratio).Named("odds from X"),
            Gap.Equal(c.CopyOdds<T>(c.OtherCopies), ratio).Named("odds from X'"));
    }

    private sealed class UnchangedProbability : IStatement<RepeatedMenus>
    {
        public Gap<T> Evaluate<T>(RepeatedMenus c)
            where T : struct, IReal<T>
        {
            var w = c.Weights.Lift<T>();
            return Gap.Equal(
                RepeatedLogit.CopyProbability<T>(w, c.Copies.Span, c.J), RepeatedLogit.CopyProbability<T>(w, c.OtherCopies.Span, c.J));
        }
    }

    private sealed class InverseOdds : IStatement<RepeatedMenus>
    {
        public Gap<T> Evaluate<T>(RepeatedMenus c)
            where T : struct, IReal<T> => Gap.Equal(c.CopyOdds<T>(c.Copies), T.Of(c.Weights[c.K]) / T.Of(c.Weights[c.J]));
    }
}
