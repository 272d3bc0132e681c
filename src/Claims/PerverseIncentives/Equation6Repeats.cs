using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Equation (6) for the hard logit model when alternatives repeat.</summary>
/// <remarks>Copies of a message share its perturbation, so each has a part of the message's probability: the odds of copies change with the numbers of copies.</remarks>
public sealed class Equation6Repeats : IStatement<RepeatedGumbel>
{
    /// <summary>The claim.</summary>
    public static Claim<RepeatedGumbel> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq6.repeats",
        Kind = ClaimKind.Equation,
        Source = PerverseIncentivesDocument.At("eq. (6) for the types of Sec. 3.4", line: 150),
        Statement = "For all r̄, messages x, x' and multisets X, X' with x, x' ∈ X ∩ X': the odds of x over x' under (2), with Gumbel types of one perturbation for each message, are the same from X and X'.",
        Reading = "Literal: (2) on a multiset is the probability of one copy. For the message, all copies together, it is eq6.repeats.repaired; for formula (3) it is eq6.logit.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/eq6.repeats.repaired",
        Domain = RepeatedGumbel.Domain,
        Hypotheses = Offered,
        Conclusion = new Equation6Repeats(),
        Controls = [new("the odds from X are 1", new EvenOdds())],
    };

    /// <summary>Both messages are in both multisets.</summary>
    internal static IReadOnlyList<Hypothesis<RepeatedGumbel>> Offered =>
    [
        new("x, x' in X ∩ X'", c => c.First.Contains(c.J) && c.First.Contains(c.K) && c.Second.Contains(c.J) && c.Second.Contains(c.K)),
    ];

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RepeatedGumbel c)
        where T : struct, IReal<T> => Gap.Equal(c.CopyOdds<T>(c.First), c.CopyOdds<T>(c.Second));

    private sealed class EvenOdds : IStatement<RepeatedGumbel>
    {
        public Gap<T> Evaluate<T>(RepeatedGumbel c)
            where T : struct, IReal<T> => Gap.Equal(c.CopyOdds<T>(c.First), T.One);
    }
}
