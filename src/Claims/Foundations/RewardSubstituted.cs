using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The reward put into Bradley-Terry: β log Z cancels.</summary>
public sealed class RewardSubstituted : IStatement<ImpliedReward>
{
    /// <summary>The claim.</summary>
    public static Claim<ImpliedReward> Claim { get; } = new()
    {
        Id = "foundations/substitute",
        Kind = ClaimKind.ProofStep,
        StepOf = "foundations/dpo",
        Source = FoundationsDocument.At("DPO, substitution, first equality", line: 83),
        Statement = "With r = β log(π/π_ref) + β log Z(x): e^(r_w)/(e^(r_w) + e^(r_l)) = 1 / (1 + exp(β log(π_l/π_ref,l) - β log(π_w/π_ref,w))), whatever Z(x) > 0 is.",
        Uses = ["foundations/reward", "foundations/bt"],
        Domain = ImpliedReward.Domain,
        Conclusion = new RewardSubstituted(),
        Controls =
        [
            new("with the ratios exchanged", new Exchanged()),
            new("when Z enters the reward of y_w only", new OneSided()),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ImpliedReward c)
        where T : struct, IReal<T> => Gap.Equal(c.Share<T>(1), T.One / (T.One + T.Exp(c.LogRatio<T>(c.Rejected) - c.LogRatio<T>(c.Chosen))));

    private sealed class Exchanged : IStatement<ImpliedReward>
    {
        public Gap<T> Evaluate<T>(ImpliedReward c)
            where T : struct, IReal<T> => Gap.Equal(c.Share<T>(1), T.One / (T.One + T.Exp(c.LogRatio<T>(c.Chosen) - c.LogRatio<T>(c.Rejected))));
    }

    private sealed class OneSided : IStatement<ImpliedReward>
    {
        public Gap<T> Evaluate<T>(ImpliedReward c)
            where T : struct, IReal<T> => Gap.Equal(c.Share<T>(0), T.One / (T.One + T.Exp(c.LogRatio<T>(c.Rejected) - c.LogRatio<T>(c.Chosen))));
    }
}
