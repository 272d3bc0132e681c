using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The DPO loss: in the population its only minimiser is the optimal policy.</summary>
public sealed class DpoMinimiser : IStatement<ComparedPolicies>
{
    /// <summary>The claim.</summary>
    public static Claim<ComparedPolicies> Claim { get; } = new()
    {
        Id = "foundations/dpo",
        Kind = ClaimKind.Equation,
        Source = FoundationsDocument.At("DPO loss", line: 86),
        Statement = "With Bradley-Terry labels on r, all pairs of responses compared and L(π) = -E log σ(β log(π_w/π_ref,w) - β log(π_l/π_ref,l)): L(π*) < L(π) for every positive π ≠ π*.",
        Reading = "What the loss is for, in the population and over all positive policies at one prompt; over prompts the loss is a sum.",
        Uses = ["foundations/sigma", "foundations/loss.repaired", "foundations/optimum"],
        Domain = ComparedPolicies.Domain,
        Hypotheses =
        [
            new("labels follow Bradley-Terry with r", c => c.FromReward),
            new("all pairs are compared", c => c.ComparesAll()),
        ],
        Conclusion = new DpoMinimiser(),
        Controls =
        [
            new("π_ref minimises L", new ReferenceBest()),
            new("with winner and loser exchanged in the loss", new Exchanged()),
        ],
        Cases = 2_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ComparedPolicies c)
        where T : struct, IReal<T> => c.At.Policy == c.At.Optimal() ? Gap.Holds<T>("π = π*")
            : c.IsAsGood() ? Gap.Fails<T>("π has the margins of π* on all pairs, so L(π) = L(π*)")
            : Gap.Less(c.Loss<T>(c.At.Optimal()), c.Loss<T>(c.At.Policy));

    private sealed class ReferenceBest : IStatement<ComparedPolicies>
    {
        public Gap<T> Evaluate<T>(ComparedPolicies c)
            where T : struct, IReal<T> => c.IsAsGood() || c.At.Policy == c.At.Reference ? Gap.Holds<T>("nothing to compare") : Gap.Less(c.Loss<T>(c.At.Reference), c.Loss<T>(c.At.Policy));
    }

    private sealed class Exchanged : IStatement<ComparedPolicies>
    {
        public Gap<T> Evaluate<T>(ComparedPolicies c)
            where T : struct, IReal<T> => c.IsAsGood() ? Gap.Holds<T>("nothing to compare") : Gap.Less(c.Loss<T>(c.At.Optimal(), -1), c.Loss<T>(c.At.Policy, -1));
    }
}
