using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The result as a logistic function.</summary>
public sealed class SubstitutedAsLogistic : IStatement<ImpliedReward>
{
    /// <summary>The claim.</summary>
    public static Claim<ImpliedReward> Claim { get; } = new()
    {
        Id = "foundations/sigma",
        Kind = ClaimKind.ProofStep,
        StepOf = "foundations/dpo",
        Source = FoundationsDocument.At("DPO, substitution, second equality", line: 83),
        Statement = "1 / (1 + exp(β log(π_l/π_ref,l) - β log(π_w/π_ref,w))) = σ(β log(π_w/π_ref,w) - β log(π_l/π_ref,l)).",
        Uses = ["foundations/substitute"],
        Domain = ImpliedReward.Domain,
        Conclusion = new SubstitutedAsLogistic(),
        Controls =
        [
            new("σ of the opposite difference", new Opposite()),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ImpliedReward c)
        where T : struct, IReal<T>
    {
        // σ(t) as e^t/(1 + e^t), so that the two sides are not one formula.
        var odds = T.Exp(c.LogRatio<T>(c.Chosen) - c.LogRatio<T>(c.Rejected));
        return Gap.Equal(T.One / (T.One + T.Exp(c.LogRatio<T>(c.Rejected) - c.LogRatio<T>(c.Chosen))), odds / (T.One + odds));
    }

    private sealed class Opposite : IStatement<ImpliedReward>
    {
        public Gap<T> Evaluate<T>(ImpliedReward c)
            where T : struct, IReal<T> => Gap.Equal(T.One / (T.One + T.Exp(c.LogRatio<T>(c.Rejected) - c.LogRatio<T>(c.Chosen))), Reals.Logistic(c.LogRatio<T>(c.Rejected) - c.LogRatio<T>(c.Chosen)));
    }
}
