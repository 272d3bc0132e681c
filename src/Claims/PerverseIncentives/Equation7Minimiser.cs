using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Claims.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Section 4.1: the first step minimises L_reward, so that a minimiser is there to be produced.</summary>
/// <remarks>
/// L_reward is convex; along r + t 1_A it falls for ever when every query that offers both A and its complement chose from A and
/// some query offers both. Shown at the rewards of the case by a doubling of the weights of A.
/// </remarks>
public sealed class Equation7Minimiser : IStatement<MessageData>
{
    /// <summary>The claim.</summary>
    public static Claim<MessageData> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq7.minimiser",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 4.1, the first of two steps", line: 186),
        Statement = "For every nonempty data set D, some reward function r: M → R minimises L_reward.",
        Reading = "Literal, with one free reward per message; two scalars as in Assumption 2 fail at the same D when the two messages are of different categories. "
            + "Propositions 4 and 5 set ψ = 0 where nothing minimises; line 186 does not.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/eq7.minimiser.repaired",
        Uses = ["perverse-incentives/eq7.model"],
        Domain = MessageData.Domain,
        Conclusion = new Equation7Minimiser(),
        Controls = [new("L_reward never attains its minimum", new Never())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(MessageData c)
        where T : struct, IReal<T>
    {
        var set = MessageLoss.SeparatingSet(c.Items.Span, c.Messages);
        var (before, after) = Raised<T>(c, set);
        return set == 0
            ? Gap.Holds<T>("no direction lowers L_reward for ever, so the convex L_reward attains its minimum")
            : Gap.AtMost(after, before).Named("e^(-L) cannot rise when the rewards of a set are raised by ln 2");
    }

    /// <summary>e^(-L) at the rewards of the case, and with those of the set raised by ln 2.</summary>
    internal static (T Before, T After) Raised<T>(MessageData c, int set)
        where T : struct, IReal<T>
    {
        var weights = c.First.Lift<T>();
        var raised = new T[weights.Length];
        for (var x = 0; x < raised.Length; x++)
        {
            raised[x] = ((set >> x) & 1) == 1 ? weights[x] + weights[x] : weights[x];
        }

        return (MessageLoss.Likelihood<T>(c.Items.Span, weights), MessageLoss.Likelihood<T>(c.Items.Span, raised));
    }

    private sealed class Never : IStatement<MessageData>
    {
        public Gap<T> Evaluate<T>(MessageData c)
            where T : struct, IReal<T> => Gap.Fact<T>(!c.HasMinimiser(), "L_reward attains its minimum");
    }
}
