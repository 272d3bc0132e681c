using TheoremCheck.Engine;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 2: under trees the loss and weights stay. What a leaf is taught is the sum of LambdaRank's gradients of the items in it.</summary>
public sealed class WeightsSame : IStatement<SwappedPair>
{
    /// <summary>The claim.</summary>
    public static Claim<SwappedPair> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/weights-same",
        Kind = ClaimKind.Qualitative,
        Source = PersonalizationAndRlhfDocument.At("Sec. 2", line: 13),
        Statement = "If a tree adds a value v to the scores of the items in one leaf then d/dv of Σ |ΔNDCG_ab| log σ(s_a - s_b) at v = 0, weights held fixed, is Σ λ_i over the leaf.",
        Reading = "The scoring function changes only how the scores move; loss and weights are functions of scores and ranking. "
            + "Items of one leaf may have tied scores: the ranking, not the scores alone, then gives the weights.",
        Uses = ["personalization-and-rlhf/keeps-loss"],
        Domain = SwappedPair.Labelled,
        Hypotheses = [new("rel ≥ 0, not all 0", c => c.IsGraded())],
        Conclusion = new WeightsSame(),
        Controls = [new("it is the λ of the uppermost item of the leaf", new Uppermost())],
        Cases = 2_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SwappedPair c)
        where T : struct, IReal<T>
    {
        var gradients = WeightedPairs.PointGradients<T>(c.Relevance, c.Scores);
        return Gap.Equal(Slope<T>(c), Reals.Sum(gradients.Length, i => c.Leaf[i] ? gradients[i] : T.Zero)).Named("d/dv");
    }

    private static T Slope<T>(SwappedPair c)
        where T : struct, IReal<T> => WeightedPairs.Slope<T>(
            c.Relevance, c.Weights<T>(), [.. ((IEnumerable<bool>)c.Leaf).Select(inside => inside ? T.One : T.Zero)], weighted: true);

    private sealed class Uppermost : IStatement<SwappedPair>
    {
        public Gap<T> Evaluate<T>(SwappedPair c)
            where T : struct, IReal<T>
        {
            var top = Enumerable.Range(0, c.Leaf.Count).FirstOrDefault(i => c.Leaf[i]);
            return Gap.Equal(Slope<T>(c), WeightedPairs.PointGradients<T>(c.Relevance, c.Scores)[top]);
        }
    }
}
