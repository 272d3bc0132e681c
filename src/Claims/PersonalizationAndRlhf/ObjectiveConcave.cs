using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 3: the objective is strictly concave in the policy, so there is at most one policy for the maximum to be taken at.</summary>
/// <remarks>It is continuous on the simplex with 0 log 0 = 0, so there is one; personalization-and-rlhf/pi-star names it.</remarks>
public sealed class ObjectiveConcave : IStatement<TiltedPolicy>
{
    /// <summary>The claim.</summary>
    public static Claim<TiltedPolicy> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/objective",
        Kind = ClaimKind.Definition,
        Source = PersonalizationAndRlhfDocument.At("Sec. 3, second display", line: 18),
        Statement = "For β > 0 and policies π ≠ π': J((π + π')/2) > (J(π) + J(π'))/2, where J(π) = E_π r - β KL(π ‖ π_ref).",
        Reading = "What the definition asserts is that there is a maximum to take; actions are finitely many, and π_ref gives each of them some probability.",
        Domain = TiltedPolicy.FullSupport,
        Hypotheses =
        [
            new("β > 0", c => c.Beta.Sign > 0),
            new("π_ref > 0", c => c.Reference.All(p => p.Sign > 0)),
        ],
        Conclusion = new ObjectiveConcave(),
        Controls = [new("J((π + π')/2) ≤ (J(π) + J(π'))/2", new Convex())],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TiltedPolicy c)
        where T : struct, IReal<T> => c.Policy == c.Rival ? Gap.Holds<T>("π = π'")
            : c.LeavesSupport(c.Policy) || c.LeavesSupport(c.Rival) ? Gap.Fails<T>("both sides are infinite")
            : Gap.Less(Mean<T>(c), Middle<T>(c)).Named("mean of J and J of the mean");

    private static T Middle<T>(TiltedPolicy c)
        where T : struct, IReal<T> => c.Objective<T>(ValueList.Generate(c.Policy.Count, a => (c.Policy[a] + c.Rival[a]) / 2));

    private static T Mean<T>(TiltedPolicy c)
        where T : struct, IReal<T> => (c.Objective<T>(c.Policy) + c.Objective<T>(c.Rival)) / T.Of(2);

    private sealed class Convex : IStatement<TiltedPolicy>
    {
        public Gap<T> Evaluate<T>(TiltedPolicy c)
            where T : struct, IReal<T> => c.Policy == c.Rival ? Gap.Holds<T>("π = π'") : Gap.AtMost(Middle<T>(c), Mean<T>(c));
    }
}
