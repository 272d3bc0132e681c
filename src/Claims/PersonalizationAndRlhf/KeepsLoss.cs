using TheoremCheck.Engine;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 2: with the weights held at the present ranking, LambdaRank's gradients are those of the reweighted Bradley-Terry loss.</summary>
public sealed class KeepsLoss : IStatement<SwappedPair>
{
    /// <summary>The claim.</summary>
    public static Claim<SwappedPair> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/keeps-loss",
        Kind = ClaimKind.Qualitative,
        Source = PersonalizationAndRlhfDocument.At("Sec. 2", line: 12),
        Statement = "For every ranking and every item i: the sum over its pairs of ± |ΔNDCG| σ(-(s_a - s_b)), a the more relevant, "
            + "is ∂/∂s_i of Σ |ΔNDCG_ab| log σ(s_a - s_b) with the weights |ΔNDCG| held fixed.",
        Reading = "Literal: each pair keeps the Bradley-Terry loss and its gradient is multiplied by a weight, which is not differentiated. "
            + "Suffix one-loss asks whether the weighted gradients are those of any loss of the scores.",
        Uses = ["personalization-and-rlhf/lambda"],
        Domain = SwappedPair.Labelled,
        Hypotheses = [new("rel ≥ 0, not all 0", c => c.IsGraded())],
        Conclusion = new KeepsLoss(),
        Controls = [new("they are the gradients of the Bradley-Terry loss without weights", new Unweighted())],
        Cases = 2_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SwappedPair c)
        where T : struct, IReal<T> => Compared<T>(c, weighted: true);

    private static Gap<T> Compared<T>(SwappedPair c, bool weighted)
        where T : struct, IReal<T>
    {
        var gradients = WeightedPairs.PointGradients<T>(c.Relevance, c.Scores);
        var weights = c.Weights<T>();
        return Gap.All(Enumerable.Range(0, weights.Length).Select(i => Gap.Equal(
            gradients[i],
            WeightedPairs.Slope<T>(c.Relevance, weights, [.. weights.Select((_, j) => i == j ? T.One : T.Zero)], weighted)).Named($"position {i + 1}")));
    }

    private sealed class Unweighted : IStatement<SwappedPair>
    {
        public Gap<T> Evaluate<T>(SwappedPair c)
            where T : struct, IReal<T> => Compared<T>(c, weighted: false);
    }
}
