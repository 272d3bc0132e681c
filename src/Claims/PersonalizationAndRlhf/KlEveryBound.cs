using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 3 started from the constraint: for each bound on KL some β gives the solution. Not for a bound of 0, and not for one that does not bind.</summary>
/// <remarks>
/// With ε = 0 the only policy allowed is π_ref, and π* = π_ref for no β unless the rewards are all the same. With ε ≥ -log π_ref(M) the
/// policy π_ref conditioned on the best actions M is allowed and has the greatest reward; π* has less for every β > 0.
/// </remarks>
public sealed class KlEveryBound : IStatement<BoundedDivergence>
{
    /// <summary>The claim.</summary>
    public static Claim<BoundedDivergence> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/kl-constraint.every-bound",
        Kind = ClaimKind.ProofStep,
        Source = PersonalizationAndRlhfDocument.At("Sec. 3, before the third display, and title of the derivation", line: 20),
        Statement = "For every ε ≥ 0 there is a β > 0 such that π* = π_ref e^(r/β) / Z solves max E r subject to KL(π ‖ π_ref) ≤ ε.",
        Reading = "The KL constraint is given by its bound ε and the Lagrangian is to solve it, whatever the bound.",
        Uses = ["personalization-and-rlhf/kl-constraint"],
        StepOf = "personalization-and-rlhf/pi-star",
        Domain = BoundedDivergence.Any,
        Conclusion = new KlEveryBound(),
        Expected = VerdictKind.Refuted,
        Repair = "personalization-and-rlhf/kl-constraint.every-bound.repaired",
        Controls = [new("ε = -log π_ref(M) for every bound", new AtLimit())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(BoundedDivergence c)
        where T : struct, IReal<T> => c.Part.IsZero ? Gap.Fails<T>("ε = 0 allows π_ref only, and π* differs from it for every β since the rewards differ")
            : c.Part >= 1 ? Gap.Fails<T>("π_ref conditioned on the best actions is allowed and has more reward than π* for every β > 0")
            : Gap.Less(T.Of(c.Part) * c.Limit<T>(), c.Limit<T>()).Named("0 < ε < -log π_ref(M): KL(π* ‖ π_ref) takes the value ε for some β");

    private sealed class AtLimit : IStatement<BoundedDivergence>
    {
        public Gap<T> Evaluate<T>(BoundedDivergence c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(c.Part), T.One);
    }
}
