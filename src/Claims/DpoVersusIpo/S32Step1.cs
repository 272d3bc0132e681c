using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>DPO's derivation, first step: the objective is -β times a mean log ratio.</summary>
public sealed class S32Step1 : IStatement<PolicyAtPrompt>
{
    /// <summary>The claim.</summary>
    public static Claim<PolicyAtPrompt> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/s32.step1",
        Kind = ClaimKind.ProofStep,
        Source = DpoVersusIpoDocument.At("Sec. 3.2, first display, first to second line", line: 86),
        Statement = "For every π, positive π_ref, s and β > 0: J(π) = -β E_{y~π}[log(π(y)/(e^{s(y)/β} π_ref(y)))], and -β < 0 turns the argmax "
            + "into the argmin.",
        StepOf = "dpo-versus-ipo/s32.step3",
        Uses = ["dpo-versus-ipo/eq1.objective"],
        Cases = 5000,
        Domain = PolicyAtPrompt.Domain,
        Hypotheses =
        [
            PolicyAtPrompt.PositiveBeta,
            PolicyAtPrompt.PositiveReference,
        ],
        Conclusion = new S32Step1(),
        Controls =
        [
            new("with +β", new Plus()),
            new("without the factor β", new WithoutBeta()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PolicyAtPrompt c)
        where T : struct, IReal<T> => Gap.All(Gap.Equal(c.Objective<T>(), T.Of(-c.Beta) * LogRatio<T>(c)), Gap.Less(T.Of(-c.Beta), T.Zero));

    /// <summary>E over y ~ π of log(π(y) / (e^(s(y)/β) π_ref(y))).</summary>
    internal static T LogRatio<T>(PolicyAtPrompt c)
        where T : struct, IReal<T> => PolicyAtPrompt.Divergence<T>(Domains.Lifting.Lift<T>(c.Policy), c.Tilted<T>(), c.Policy);

    private sealed class Plus : IStatement<PolicyAtPrompt>
    {
        public Gap<T> Evaluate<T>(PolicyAtPrompt c)
            where T : struct, IReal<T> => Gap.Equal(c.Objective<T>(), T.Of(c.Beta) * LogRatio<T>(c));
    }

    private sealed class WithoutBeta : IStatement<PolicyAtPrompt>
    {
        public Gap<T> Evaluate<T>(PolicyAtPrompt c)
            where T : struct, IReal<T> => Gap.Equal(c.Objective<T>(), -LogRatio<T>(c));
    }
}
