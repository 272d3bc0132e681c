using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>θ*(z) in terms of the probabilities of agreement.</summary>
public sealed class OptimalLogit : IStatement<ProfilePair>
{
    /// <summary>θ* = log(χ_1/χ_0)/|U|.</summary>
    public static Claim<ProfilePair> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem3.theta",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/thm.lem3",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, proof of the third lemma, first display", line: 463),
        Statement = "Under Bradley-Terry θ*(z) = Σ_u σ⁻¹(z_u)/|U| = log(Π_u z_u/(1 - z_u))/|U| = log(χ_1/χ_0)/|U| for z in (0, 1)^U.",
        Reading = "For z where θ* is a number; the lemma before says [0, 1]^U, see thm.lem2. χ_1 and χ_0 are multiplied out by type.",
        Domain = ProfilePair.Any,
        Conclusion = new OptimalLogit(),
        Controls = [new("θ*(z) = log(χ_0/χ_1)/|U|", new Inverted()), new("θ*(z) = log(χ_1/χ_0)", new NotAveraged())],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ProfilePair c)
        where T : struct, IReal<T>
    {
        var n = T.Of(c.First.Count);
        return Gap.All(
            Gap.Equal(ProfilePair.Mean<T>(c.First), T.Log(T.Of(ProfilePair.Product(c.First))) / n).Named("by the product of odds"),
            Gap.Equal(ProfilePair.Mean<T>(c.First), T.Log(Ratio<T>(c)) / n).Named("by χ_1/χ_0"));
    }

    private static T Ratio<T>(ProfilePair c)
        where T : struct, IReal<T>
    {
        var z = ProfilePair.Probabilities<T>(c.First);
        return PatternLaw.Probability<T>(z, (1 << z.Length) - 1) / PatternLaw.Probability<T>(z, 0);
    }

    private sealed class Inverted : IStatement<ProfilePair>
    {
        public Gap<T> Evaluate<T>(ProfilePair c)
            where T : struct, IReal<T> => Gap.Equal(ProfilePair.Mean<T>(c.First), -T.Log(Ratio<T>(c)) / T.Of(c.First.Count));
    }

    private sealed class NotAveraged : IStatement<ProfilePair>
    {
        public Gap<T> Evaluate<T>(ProfilePair c)
            where T : struct, IReal<T> => Gap.Equal(ProfilePair.Mean<T>(c.First), T.Log(Ratio<T>(c)));
    }
}
