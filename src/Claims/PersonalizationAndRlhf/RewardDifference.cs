using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 3: in the difference of two rewards at the same prompt the constant with Z cancels.</summary>
public sealed class RewardDifference : IStatement<TwoPrompts>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoPrompts> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/difference",
        Kind = ClaimKind.Equation,
        Source = PersonalizationAndRlhfDocument.At("Sec. 3, after the derivation", line: 30),
        Statement = "For responses to the same prompt: r(s,a_w) - r(s,a_l) = β log(π*(a_w|s)/π_ref(a_w|s)) - β log(π*(a_l|s)/π_ref(a_l|s)).",
        Uses = ["personalization-and-rlhf/inverse"],
        Domain = TwoPrompts.SamePrompt,
        Hypotheses = [new("the same prompt s", c => c.ChosenPrompt == c.RejectedPrompt)],
        Conclusion = new RewardDifference(),
        Controls =
        [
            new("with + between the two terms", new Other(sum: true)),
            new("r(s,a_w) alone is the first term", new Other(sum: false)),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoPrompts c)
        where T : struct, IReal<T> => Gap.Equal(c.RewardDifference<T>(), c.LogRatio<T>(chosen: true) - c.LogRatio<T>(chosen: false)).Named("r_w - r_l");

    private sealed class Other(bool sum) : IStatement<TwoPrompts>
    {
        public Gap<T> Evaluate<T>(TwoPrompts c)
            where T : struct, IReal<T> => sum
                ? Gap.Equal(c.RewardDifference<T>(), c.LogRatio<T>(chosen: true) + c.LogRatio<T>(chosen: false))
                : Gap.Equal(T.Of(c.Beta) * T.Log(T.Of(c.Tilts[c.ChosenPrompt][c.Chosen])), c.LogRatio<T>(chosen: true));
    }
}
