using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The odds of two messages survive a change of multiset exactly when the ratio of their copies does.</summary>
public sealed class Equation6LogitAsMessageRepaired : IStatement<RepeatedMenus>
{
    /// <summary>The claim.</summary>
    public static Claim<RepeatedMenus> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq6.logit.as-message.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("eq. (6) for eq. (3)", line: 150),
        Statement = "For x, x' ∈ X ∩ X' offered c and d times in X, c' and d' times in X': the odds of the message x over x' are the same in X and X' "
            + "if and only if c d' = c' d; so (6) holds for sets without repeats.",
        Repairs = "perverse-incentives/eq6.logit.as-message",
        Domain = RepeatedMenus.Domain,
        Hypotheses = Equation6Logit.Claim.Hypotheses,
        Conclusion = new Equation6LogitAsMessageRepaired(),
        Controls =
        [
            new("the odds are always the same", new Equation6LogitAsMessage()),
            new("the odds are the same only if c = c' and d = d'", new EqualCopies()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RepeatedMenus c)
        where T : struct, IReal<T> => Gap.Iff(
        Gap.Equal(c.MessageOdds<T>(c.Copies), c.MessageOdds<T>(c.OtherCopies)),
        Gap.Equal(T.Of(c.Copies[c.J] * c.OtherCopies[c.K]), T.Of(c.OtherCopies[c.J] * c.Copies[c.K])));

    private sealed class EqualCopies : IStatement<RepeatedMenus>
    {
        public Gap<T> Evaluate<T>(RepeatedMenus c)
            where T : struct, IReal<T> => Gap.Implies(
            Gap.Equal(c.MessageOdds<T>(c.Copies), c.MessageOdds<T>(c.OtherCopies)),
            Gap.All(
                Gap.Equal(T.Of(c.Copies[c.J]), T.Of(c.OtherCopies[c.J])),
                Gap.Equal(T.Of(c.Copies[c.K]), T.Of(c.OtherCopies[c.K]))));
    }
}
