using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The comparison of probabilities in the proof of Proposition 7.</summary>
public sealed class Proposition7Proof : IStatement<LikelyDraw>
{
    /// <summary>The claim.</summary>
    public static Claim<LikelyDraw> Claim { get; } = new()
    {
        Id = "perverse-incentives/prop7.proof",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Proposition 7, proof", line: 640),
        Statement = "P(lim_{|M_2| → ∞} P(M_1) = 0) ≥ P(E(D)) for every |D| and |Y| = 2: the event on the left is |I_2| ≥ 1, which E(D) implies.",
        Reading = "The inequality alone; that P(E(D)) → 1 in |D| is wanted of Lemma 16, which as printed lets |M_2| grow instead. It uses Lemma 17 as a statement, which is true, not its proof.",
        StepOf = "perverse-incentives/prop7",
        Uses = ["perverse-incentives/lemma17", "perverse-incentives/eqed"],
        Domain = LikelyDraw.Any(most: 2),
        Hypotheses = [new("0 < p_*(1)", c => c.First.Sign > 0)],
        Conclusion = new Proposition7Proof(),
        Cases = 300,
        Controls =
        [
            new("P(E(D)) ≥ P(lim P(M_1) = 0)", new Reversed()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LikelyDraw c)
        where T : struct, IReal<T>
    {
        T left = T.Of(c.Probability(data => data.Any(d => !d.ChoseFirst)));
        return Gap.AtLeast(left, T.Of(c.Likely()));
    }

    private sealed class Reversed : IStatement<LikelyDraw>
    {
        public Gap<T> Evaluate<T>(LikelyDraw c)
            where T : struct, IReal<T> => Gap.AtLeast(T.Of(c.Likely()), T.Of(c.Probability(data => data.Any(d => !d.ChoseFirst))));
    }
}
