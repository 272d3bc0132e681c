using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>DPO's derivation, second step: the mean log ratio is a divergence less log Z.</summary>
public sealed class S32Step2 : IStatement<PolicyAtPrompt>
{
    /// <summary>The claim.</summary>
    public static Claim<PolicyAtPrompt> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/s32.step2",
        Kind = ClaimKind.ProofStep,
        Source = DpoVersusIpoDocument.At("Sec. 3.2, first display, second to third line", line: 86),
        Statement = "For every π: E_{y~π}[log(π(y)/(e^{s(y)/β} π_ref(y)))] = KL(π ‖ e^{s/β} π_ref / Z) - log Z, and Z does not depend on π.",
        StepOf = "dpo-versus-ipo/s32.step3",
        Uses = ["dpo-versus-ipo/s32.step1"],
        Cases = 5000,
        Domain = PolicyAtPrompt.Domain,
        Hypotheses =
        [
            PolicyAtPrompt.PositiveBeta,
            PolicyAtPrompt.PositiveReference,
        ],
        Conclusion = new S32Step2(),
        Controls =
        [
            new("+ log Z", new Plus()),
            new("without log Z", new Without()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PolicyAtPrompt c)
        where T : struct, IReal<T> => Compare<T>(c, -1);

    private static Gap<T> Compare<T>(PolicyAtPrompt c, int sign)
        where T : struct, IReal<T> => Gap.Equal(
            S32Step1.LogRatio<T>(c),
            PolicyAtPrompt.Divergence<T>(c.Policy.Lift<T>(), c.Optimum<T>(), c.Policy) + (T.Of(sign) * T.Log(Reals.Sum<T>(c.Tilted<T>()))));

    private sealed class Plus : IStatement<PolicyAtPrompt>
    {
        public Gap<T> Evaluate<T>(PolicyAtPrompt c)
            where T : struct, IReal<T> => Compare<T>(c, 1);
    }

    private sealed class Without : IStatement<PolicyAtPrompt>
    {
        public Gap<T> Evaluate<T>(PolicyAtPrompt c)
            where T : struct, IReal<T> => Compare<T>(c, 0);
    }
}
