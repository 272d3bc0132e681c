using TheoremCheck.Engine;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 2: LambdaRank's gradient of a pair is the Bradley-Terry one times the change in NDCG, up for the more relevant item and down for the other.</summary>
public sealed class LambdaGradient : IStatement<SwappedPair>
{
    /// <summary>The claim.</summary>
    public static Claim<SwappedPair> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/lambda",
        Kind = ClaimKind.Equation,
        Source = PersonalizationAndRlhfDocument.At("Sec. 2", line: 12),
        Statement = "For a pair with i more relevant than j: |ΔNDCG| ∂/∂s_i log σ(s_i - s_j) = |ΔNDCG| σ(-(s_i - s_j)) > 0, ∂/∂s_j gives minus that, and any other score 0.",
        Reading = "The weight is the size of the change. Suffix signed takes the change with its sign, as the word by itself would have it.",
        Uses = ["personalization-and-rlhf/ranknet", "personalization-and-rlhf/delta-ndcg"],
        Domain = SwappedPair.Labelled,
        Hypotheses =
        [
            new("rel ≥ 0, not all 0", c => c.IsGraded()),
            new("rel_i ≠ rel_j", c => c.HasLabel()),
        ],
        Conclusion = new LambdaGradient(),
        Controls =
        [
            new("|ΔNDCG| σ(s_i - s_j) on the more relevant item", new Other(reversed: true)),
            new("the same on both items", new Other(reversed: false)),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SwappedPair c)
        where T : struct, IReal<T>
    {
        var size = LambdaRank.Gradient<T>(c.Relevance, c.Scores, c.I, c.J);
        var label = c.Label();
        return Gap.All(
        [
            Gap.Less(T.Zero, size).Named("0 < |λ|"),
            .. Enumerable.Range(0, c.Scores.Count).Select(i => Gap.Equal(
                Weighted<T>(c, i), i == label.First ? size : i == label.Second ? -size : T.Zero).Named($"gradient at position {i + 1}")),
        ]);
    }

    private static T Weighted<T>(SwappedPair c, int item)
        where T : struct, IReal<T> => T.Abs(LambdaRank.NdcgChange<T>(c.Relevance, c.I, c.J))
            * BradleyTerry.Slope<T>(c.Weights<T>(), [.. Enumerable.Range(0, c.Scores.Count).Select(i => i == item ? T.One : T.Zero)], [c.Label()]);

    private sealed class Other(bool reversed) : IStatement<SwappedPair>
    {
        public Gap<T> Evaluate<T>(SwappedPair c)
            where T : struct, IReal<T>
        {
            var (first, second) = (c.Label().First, c.Label().Second);
            var other = T.Abs(LambdaRank.NdcgChange<T>(c.Relevance, c.I, c.J)) * Reals.Logistic(T.Of(c.Scores[first] - c.Scores[second]));
            return reversed ? Gap.Equal(Weighted<T>(c, first), other) : Gap.Equal(Weighted<T>(c, first), Weighted<T>(c, second));
        }
    }
}
