using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The same display as an equation between objectives: the average over prompts is still missing on the right.</summary>
public sealed class MinimumAsDivergenceAsMeant : IStatement<PolicyOnPrompts>
{
    /// <summary>The claim.</summary>
    public static Claim<PolicyOnPrompts> Claim { get; } = new()
    {
        Id = "foundations/kl-form.as-meant",
        Kind = ClaimKind.ProofStep,
        StepOf = "foundations/optimum",
        Source = FoundationsDocument.At("DPO derivation, third display", line: 78),
        Statement = "For every π and x: E_x E_{y~π}[log(π/π*) - log Z(x)] = KL(π(·|x) ‖ π*(·|x)) - log Z(x).",
        Reading = "Charitable: the minimum is read as standing on both sides. With more than one prompt the right side depends on x, the left does not.",
        Uses = ["foundations/insert-z", "foundations/pi-star"],
        Expected = VerdictKind.Refuted,
        Repair = "foundations/kl-form.repaired",
        Domain = PolicyOnPrompts.AnySupport,
        Conclusion = new MinimumAsDivergenceAsMeant(),
        Controls =
        [
            new("with + log Z on the right", new Plus()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PolicyOnPrompts c)
        where T : struct, IReal<T> => c.At.Any(x => x.LeavesSupport(x.Policy)) ? Gap.Holds<T>("both sides are infinite")
            : Gap.All(c.At.Select((x, i) => Gap.Equal(c.Mean(MinimumAsDivergence.At<T>), MinimumAsDivergence.At<T>(x)).Named($"x{i + 1}")));

    private sealed class Plus : IStatement<PolicyOnPrompts>
    {
        public Gap<T> Evaluate<T>(PolicyOnPrompts c)
            where T : struct, IReal<T> => c.At.Any(x => x.LeavesSupport(x.Policy)) ? Gap.Holds<T>("both sides are infinite")
                : Gap.All(c.At.Select(x => Gap.Equal(c.Mean(MinimumAsDivergence.At<T>), GibbsPolicy.Divergence<T>(x.Policy, x.Optimal()) + T.Log(T.Of(x.Normaliser())))));
    }
}
