using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Populations with the same χ_0/χ_1 have the same θ*.</summary>
public sealed class OptimalLogitByRatio : IStatement<ProfilePair>
{
    /// <summary>The claim.</summary>
    public static Claim<ProfilePair> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem3.chi-ratio",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/thm.lem3",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, proof of the third lemma, after the first display", line: 465),
        Statement = "For z, z' in (0, 1)^U under Bradley-Terry: χ_0(z)/χ_1(z) = χ_0(z')/χ_1(z') implies θ*(z) = θ*(z').",
        Reading = "θ*(z) is compared as a sum of logits, type by type.",
        Uses = ["heterogeneous-preferences/thm.lem3.theta"],
        Domain = ProfilePair.SameRatio,
        Hypotheses = [new("the same χ_0/χ_1", c => ProfilePair.Product(c.First) == ProfilePair.Product(c.Second))],
        Conclusion = new OptimalLogitByRatio(),
        Controls = [new("the same χ_1 too", new SameAgreement())],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ProfilePair c)
        where T : struct, IReal<T> => Gap.Equal(ProfilePair.Mean<T>(c.First), ProfilePair.Mean<T>(c.Second));

    private sealed class SameAgreement : IStatement<ProfilePair>
    {
        public Gap<T> Evaluate<T>(ProfilePair c)
            where T : struct, IReal<T> => Gap.Equal(
                ProfilePair.Probabilities<T>(c.First).Aggregate(T.One, (product, z) => product * z),
                ProfilePair.Probabilities<T>(c.Second).Aggregate(T.One, (product, z) => product * z));
    }
}
