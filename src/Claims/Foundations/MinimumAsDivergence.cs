using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Derivation, last display as printed: a minimum over π, averaged over prompts, equals the divergence at π and at a prompt.</summary>
public sealed class MinimumAsDivergence : IStatement<PolicyOnPrompts>
{
    /// <summary>The claim.</summary>
    public static Claim<PolicyOnPrompts> Claim { get; } = new()
    {
        Id = "foundations/kl-form",
        Kind = ClaimKind.ProofStep,
        StepOf = "foundations/optimum",
        Source = FoundationsDocument.At("DPO derivation, third display", line: 78),
        Statement = "For every π and x: min_π E_x E_{y~π}[log(π/π*) - log Z(x)] = KL(π(·|x) ‖ π*(·|x)) - log Z(x).",
        Reading = "Literal: the minimum stands on the left only and E_x only there, so that a number equals a function of π and x. The minimum on the left is -E_x log Z(x) (kl-form.repaired).",
        Uses = ["foundations/insert-z", "foundations/pi-star"],
        Expected = VerdictKind.Refuted,
        Repair = "foundations/kl-form.repaired",
        Domain = PolicyOnPrompts.AnySupport,
        Conclusion = new MinimumAsDivergence(),
        Controls =
        [
            new("the minimum is KL(π ‖ π*) + log Z", new Plus()),
            new("the minimum is 0", new Zero()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PolicyOnPrompts c)
        where T : struct, IReal<T> => c.At.Any(x => x.LeavesSupport(x.Policy)) ? Gap.Holds<T>("both sides are infinite")
            : Gap.All(c.At.Select((x, i) => Gap.Equal(c.Mean(o => -T.Log(T.Of(o.Normaliser()))), At<T>(x)).Named($"x{i + 1}")));

    private sealed class Plus : IStatement<PolicyOnPrompts>
    {
        public Gap<T> Evaluate<T>(PolicyOnPrompts c)
            where T : struct, IReal<T> => c.At.Any(x => x.LeavesSupport(x.Policy)) ? Gap.Holds<T>("both sides are infinite")
                : Gap.All(c.At.Select(x => Gap.Equal(c.Mean(o => -T.Log(T.Of(o.Normaliser()))), GibbsPolicy.Divergence<T>(x.Policy, x.Optimal()) + T.Log(T.Of(x.Normaliser())))));
    }

    private sealed class Zero : IStatement<PolicyOnPrompts>
    {
        public Gap<T> Evaluate<T>(PolicyOnPrompts c)
            where T : struct, IReal<T> => Gap.Equal(c.Mean(o => -T.Log(T.Of(o.Normaliser()))), T.Zero);
    }

    /// <summary>The right side at one prompt.</summary>
    internal static T At<T>(PromptedPolicy x)
        where T : struct, IReal<T> => GibbsPolicy.Divergence<T>(x.Policy, x.Optimal()) - T.Log(T.Of(x.Normaliser()));
}
