using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 3: β as the multiplier of a constraint on KL. π* has the greatest expected reward of all policies as near to π_ref as itself.</summary>
/// <remarks>The objective printed has a penalty and no constraint, and the multiplier λ of the derivation belongs to Σπ = 1, not to KL.</remarks>
public sealed class KlConstraint : IStatement<TiltedPolicy>
{
    /// <summary>The claim.</summary>
    public static Claim<TiltedPolicy> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/kl-constraint",
        Kind = ClaimKind.ProofStep,
        Source = PersonalizationAndRlhfDocument.At("Sec. 3, before the third display, and title of the derivation", line: 20),
        Statement = "For every π ≠ π*: if KL(π ‖ π_ref) ≤ KL(π* ‖ π_ref) then E_π r < E_π* r; so π* solves max E r subject to KL ≤ ε, for ε = KL(π* ‖ π_ref).",
        Reading = "A Lagrangian on the KL constraint is that of max E r subject to KL ≤ ε, with β the multiplier of the constraint; ε is the bound to which β belongs. "
            + "Suffix every-bound starts from ε.",
        StepOf = "personalization-and-rlhf/pi-star",
        Domain = TiltedPolicy.AnySupport,
        Hypotheses = [new("β > 0", c => c.Beta.Sign > 0)],
        Conclusion = new KlConstraint(),
        Controls = [new("E_π r < E_π* r whatever KL(π ‖ π_ref)", new Unconstrained())],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TiltedPolicy c)
        where T : struct, IReal<T>
    {
        var optimal = c.Optimal();
        return c.Policy == optimal ? Gap.Holds<T>("π = π*")
            : c.LeavesSupport(c.Policy) ? Gap.Holds<T>("KL(π ‖ π_ref) is infinite")
            : Gap.Any(
                Gap.Less(GibbsPolicy.Divergence<T>(optimal, c.Reference), GibbsPolicy.Divergence<T>(c.Policy, c.Reference)).Named("π further away"),
                Lower<T>(c, optimal));
    }

    private static Gap<T> Lower<T>(TiltedPolicy c, ValueList<Rational> optimal)
        where T : struct, IReal<T> => Gap.Less(
            T.Of(c.Beta) * GibbsPolicy.Reward<T>(c.Policy, c.Tilt), T.Of(c.Beta) * GibbsPolicy.Reward<T>(optimal, c.Tilt)).Named("E_π r < E_π* r");

    private sealed class Unconstrained : IStatement<TiltedPolicy>
    {
        public Gap<T> Evaluate<T>(TiltedPolicy c)
            where T : struct, IReal<T> => c.Policy == c.Optimal() ? Gap.Holds<T>("π = π*") : Lower<T>(c, c.Optimal());
    }
}
