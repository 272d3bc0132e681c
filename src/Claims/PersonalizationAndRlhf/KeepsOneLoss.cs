using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 2: LambdaRank's gradients are those of some continuous loss of the scores. They are not, from three items on.</summary>
/// <remarks>
/// Where the ranking R does not change, such a loss is F_R = Σ |ΔNDCG_ab| log σ(s_a - s_b) plus a constant of R. Where two neighbours tie,
/// the rankings R and R' before and after their exchange meet, so continuity asks that F_R - F_R' be the same at all points of the tie.
/// </remarks>
public sealed class KeepsOneLoss : IStatement<TiedNeighbours>
{
    /// <summary>The claim.</summary>
    public static Claim<TiedNeighbours> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/keeps-loss.one-loss",
        Kind = ClaimKind.Qualitative,
        Source = PersonalizationAndRlhfDocument.At("Sec. 2", line: 12),
        Statement = "LambdaRank's gradients, at the scores of any ranking, are the gradients of one continuous loss: F_R(s) - F_R'(s) = F_R(s') - F_R'(s') "
            + "for scores s, s' at which the same two neighbours tie.",
        Reading = "To keep a loss is to have one of which the gradients are the gradients, across all rankings; the weights change with the ranking.",
        Uses = ["personalization-and-rlhf/keeps-loss"],
        Domain = TiedNeighbours.Any,
        Conclusion = new KeepsOneLoss(),
        Expected = VerdictKind.Refuted,
        Repair = "personalization-and-rlhf/keeps-loss.one-loss.repaired",
        Controls = [new("F_R itself is the same at s and s'", new Constant())],
        Cases = 1_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TiedNeighbours c)
        where T : struct, IReal<T> => Gap.Equal(Jump<T>(c, c.Scores), Jump<T>(c, c.Others)).Named("F_R - F_R' at s and at s'");

    /// <summary>F_R - F_R' at scores at which the neighbours tie.</summary>
    internal static T Jump<T>(TiedNeighbours c, ValueList<Rational> scores)
        where T : struct, IReal<T>
    {
        var exchanged = c.Relevance.With(c.Tie - 1, c.Relevance[c.Tie]).With(c.Tie, c.Relevance[c.Tie - 1]);
        return WeightedPairs.Value<T>(c.Relevance, scores.Lift<T>()) - WeightedPairs.Value<T>(exchanged, scores.Lift<T>());
    }

    private sealed class Constant : IStatement<TiedNeighbours>
    {
        public Gap<T> Evaluate<T>(TiedNeighbours c)
            where T : struct, IReal<T> => Gap.Equal(
                WeightedPairs.Value<T>(c.Relevance, c.Scores.Lift<T>()), WeightedPairs.Value<T>(c.Relevance, c.Others.Lift<T>()));
    }
}
