using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Equation (6) for the logit, with P(Y = x) the probability that the message x is chosen, whichever of its copies.</summary>
public sealed class Equation6LogitAsMessage : IStatement<RepeatedMenus>
{
    /// <summary>The claim.</summary>
    public static Claim<RepeatedMenus> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq6.logit.as-message",
        Kind = ClaimKind.Equation,
        Source = PerverseIncentivesDocument.At("eq. (6) for eq. (3)", line: 150),
        Statement = "For all messages x, x' and multisets X, X' with x, x' ∈ X ∩ X': the odds that the choice is the message x rather than x', "
            + "formula (3) summed over the copies of each, are the same in X and X'.",
        Reading = "Second reading of eq. (6) with repeated alternatives; it and the literal one agree when nothing repeats.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/eq6.logit.as-message.repaired",
        Domain = RepeatedMenus.Domain,
        Hypotheses = Equation6Logit.Claim.Hypotheses,
        Conclusion = new Equation6LogitAsMessage(),
        Controls = [new("the odds in X are 1", new EvenOdds())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RepeatedMenus c)
        where T : struct, IReal<T> => Gap.Equal(c.MessageOdds<T>(c.Copies), c.MessageOdds<T>(c.OtherCopies));

    private sealed class EvenOdds : IStatement<RepeatedMenus>
    {
        public Gap<T> Evaluate<T>(RepeatedMenus c)
            where T : struct, IReal<T> => Gap.Equal(c.MessageOdds<T>(c.Copies), T.One);
    }
}
