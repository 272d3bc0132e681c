using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>DPO with one σ: the minimiser is the optimal policy, for Bradley-Terry labels in the population and pairs that connect all responses.</summary>
public sealed class DpoEquivalenceRepaired : IStatement<DpoInstance>
{
    /// <summary>The claim.</summary>
    public static Claim<DpoInstance> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/dpo.equiv.repaired",
        Kind = ClaimKind.Repair,
        Source = DpoVersusIpoDocument.At("Sec. 3.2, last paragraph", line: 102),
        Statement = "For Bradley-Terry labels of s and pairs that connect all responses, over all policies: E[-log σ(s_θ(w) - s_θ(l))], s_θ = β "
            + "log(π_θ/π_ref), is least exactly at π_θ = π_ref e^{s/β}/Z.",
        Reading = "Labels of another law, or responses that no comparison connects, break it: the hypotheses, which the print does not state, "
            + "are needed.",
        Uses = ["dpo-versus-ipo/eq7.mle", "dpo-versus-ipo/eq5.winlose.repaired", "dpo-versus-ipo/s32.step3"],
        Repairs = "dpo-versus-ipo/dpo.equiv",
        Cases = 5000,
        Domain = DpoInstance.Domain,
        Hypotheses =
        [
            new("labels of Bradley-Terry with q", c => c.IsBradleyTerry()),
            new("the pairs compared connect all responses", c => c.IsConnected()),
        ],
        Conclusion = new DpoEquivalenceRepaired(),
        Controls =
        [
            new("least at π_ref", new Reference()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DpoInstance c)
        where T : struct, IReal<T> => c.Policy(c.Other) == c.Policy(c.Weights)
            ? Gap.Equal(c.Excess<T>(c.Other), T.Zero)
            : Gap.Less(T.Zero, c.Excess<T>(c.Other));

    private sealed class Reference : IStatement<DpoInstance>
    {
        public Gap<T> Evaluate<T>(DpoInstance c)
            where T : struct, IReal<T> => Gap.AtMost(c.Excess<T>([1, 1, 1]), T.Zero);
    }
}
