using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Pairwise data cannot tell deterministic utility with logistic responses from random utility.</summary>
public sealed class ObservationalEquivalence : IStatement<PairwiseDesign>
{
    /// <summary>The claim.</summary>
    public static Claim<PairwiseDesign> Claim { get; } = new()
    {
        Id = "foundations/obs-equivalent",
        Kind = ClaimKind.Qualitative,
        Source = FoundationsDocument.At("deterministic and stochastic utility", line: 55),
        Statement = "For any pairs compared by a user, the answers have the same law under independent responses with p(j ≻ k) = σ(V_j - V_k) and under random utility V_j + ε_j with ε_j i.i.d.",
        Reading = "Literal: no law of the noise is printed, and the data are all comparisons of a user. It fails for one pair when the noise is exponential, or Gumbel of a scale other than 1 (left to the repair), and for two pairs with an item in common when one draw of ε_1, ..., ε_M (as line 56 writes it) serves both.",
        Expected = VerdictKind.Refuted,
        Repair = "foundations/obs-equivalent.repaired",
        Domain = PairwiseDesign.UnitScale,
        Conclusion = new ObservationalEquivalence(),
        Controls = [new("the two laws of the answers always differ", new Never())],
        Cases = 1_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PairwiseDesign c)
        where T : struct, IReal<T> => SameLaw<T>(c);

    /// <summary>Equal probabilities for each list of answers.</summary>
    internal static Gap<T> SameLaw<T>(PairwiseDesign c)
        where T : struct, IReal<T> => Gap.All(c.Deterministic<T>().Zip(c.Random<T>(), (p, q) => Gap.Equal(p, q)));

    private sealed class Never : IStatement<PairwiseDesign>
    {
        public Gap<T> Evaluate<T>(PairwiseDesign c)
            where T : struct, IReal<T> => Gap.Not(SameLaw<T>(c));
    }
}
