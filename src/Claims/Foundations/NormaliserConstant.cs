using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Z does not depend on the policy that is optimised.</summary>
/// <remarks>
/// Z written as an expectation under any policy, so that a dependence would show.
/// </remarks>
public sealed class NormaliserConstant : IStatement<PolicyOnPrompts>
{
    /// <summary>The claim.</summary>
    public static Claim<PolicyOnPrompts> Claim { get; } = new()
    {
        Id = "foundations/z-constant",
        Kind = ClaimKind.ProofStep,
        StepOf = "foundations/optimum",
        Source = FoundationsDocument.At("DPO derivation, before π* is defined", line: 77),
        Statement = "For all positive π and π' and every x: E_{y~π}[π_ref e^(r/β) / π] = E_{y~π'}[π_ref e^(r/β) / π'] = Z(x).",
        Uses = ["foundations/z"],
        Domain = PolicyOnPrompts.FullSupport,
        Conclusion = new NormaliserConstant(),
        Controls =
        [
            new("Z is the same at all prompts", new AcrossPrompts()),
            new("Σ π e^(r/β) is the same for all π", new Tilted()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PolicyOnPrompts c)
        where T : struct, IReal<T> => Gap.All(c.At.Select((x, i) => Gap.All(
            Gap.Equal(Estimated<T>(x, x.Policy), T.Of(x.Normaliser())).Named($"from π at x{i + 1}"),
            Gap.Equal(Estimated<T>(x, x.Rival), T.Of(x.Normaliser())).Named($"from π' at x{i + 1}"))));

    private sealed class AcrossPrompts : IStatement<PolicyOnPrompts>
    {
        public Gap<T> Evaluate<T>(PolicyOnPrompts c)
            where T : struct, IReal<T> => Gap.All(c.At.Select(x => Gap.Equal(T.Of(x.Normaliser()), T.Of(c.At[0].Normaliser()))));
    }

    private sealed class Tilted : IStatement<PolicyOnPrompts>
    {
        public Gap<T> Evaluate<T>(PolicyOnPrompts c)
            where T : struct, IReal<T> => Gap.All(c.At.Select(x => Gap.Equal(GibbsPolicy.Normaliser<T>(x.Policy.Lift<T>(), x.Tilt.Lift<T>()), GibbsPolicy.Normaliser<T>(x.Rival.Lift<T>(), x.Tilt.Lift<T>()))));
    }

    private static T Estimated<T>(PromptedPolicy x, ValueList<Rational> policy)
        where T : struct, IReal<T> => Reals.Sum(policy.Count, y => T.Of(policy[y]) * (T.Of(x.Reference[y]) * T.Of(x.Tilt[y]) / T.Of(policy[y])));
}
