using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 2 with the change in NDCG taken with its sign: a pair in the right order would then be pulled apart the wrong way.</summary>
public sealed class LambdaSigned : IStatement<SwappedPair>
{
    /// <summary>The claim.</summary>
    public static Claim<SwappedPair> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/lambda.signed",
        Kind = ClaimKind.Equation,
        Source = PersonalizationAndRlhfDocument.At("Sec. 2", line: 12),
        Statement = "For every pair with i more relevant than j: (NDCG(swapped) - NDCG) ∂/∂s_i log σ(s_i - s_j) > 0.",
        Reading = "The change that pair-swapping would produce, literally, is NDCG after less NDCG before; a gradient has to raise the more relevant item.",
        Uses = ["personalization-and-rlhf/delta-ndcg"],
        Domain = SwappedPair.Labelled,
        Hypotheses =
        [
            new("rel ≥ 0, not all 0", c => c.IsGraded()),
            new("rel_i ≠ rel_j", c => c.HasLabel()),
        ],
        Conclusion = new LambdaSigned(),
        Expected = VerdictKind.Refuted,
        Repair = "personalization-and-rlhf/lambda.signed.repaired",
        Controls = [new("it is below 0 for every pair", new Below())],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SwappedPair c)
        where T : struct, IReal<T> => Gap.Less(T.Zero, Signed<T>(c)).Named("0 < ΔNDCG σ(-(s_i - s_j))");

    /// <summary>The signed weight times the Bradley-Terry gradient of the more relevant item.</summary>
    internal static T Signed<T>(SwappedPair c)
        where T : struct, IReal<T> => LambdaRank.NdcgChange<T>(c.Relevance, c.I, c.J)
            * Reals.Logistic(-T.Of(LambdaRank.Margin(c.Relevance, c.Scores, c.I, c.J)));

    private sealed class Below : IStatement<SwappedPair>
    {
        public Gap<T> Evaluate<T>(SwappedPair c)
            where T : struct, IReal<T> => Gap.Less(Signed<T>(c), T.Zero);
    }
}
