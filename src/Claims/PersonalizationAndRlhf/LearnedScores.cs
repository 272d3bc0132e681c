using TheoremCheck.Engine;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 1: the labels teach the scores. In the population, Bradley-Terry labels are most likely under the scores that made them.</summary>
/// <remarks>E L(s) - E L(t) is the sum over the compared pairs of the divergence of the one label law from the other.</remarks>
public sealed class LearnedScores : IStatement<ComparedItems>
{
    /// <summary>The claim.</summary>
    public static Claim<ComparedItems> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/learned",
        Kind = ClaimKind.Assumption,
        Source = PersonalizationAndRlhfDocument.At("Sec. 1", line: 6),
        Statement = "If y_ij is 1 with probability σ(s_i - s_j) for each compared pair then E L(t) ≤ E L(s) for all t, and < unless t - s is constant on each connected part of D.",
        Reading = "The assumption as printed speaks of labels in {0,1} and of no finite sample: it is read as identification in the population. "
            + "Suffix every-data-set asks that each finite D have most likely scores.",
        Uses = ["personalization-and-rlhf/loglik", "personalization-and-rlhf/shift"],
        Domain = ComparedItems.Domain with { Name = "2 to 4 items, 0 to 5 compared pairs, weights e^s and rival weights e^t" },
        Conclusion = new LearnedScores(),
        Controls =
        [
            new("E L(t) < E L(s) for all t", new Strict()),
            new("E L(s) ≤ E L(t) for all t", new Reversed()),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ComparedItems c)
        where T : struct, IReal<T>
    {
        var part = ComparisonGraph.Parts(c.Weights.Count, c.Labels.Span);
        var shifted = Enumerable.Range(0, part.Length).All(i => c.Others[i] / c.Weights[i] == c.Others[part[i]] / c.Weights[part[i]]);
        return shifted ? Gap.Equal(Loss<T>(c), T.Zero).Named("t - s constant on each part") : Gap.Less(T.Zero, Loss<T>(c)).Named("E L(s) - E L(t)");
    }

    private static T Loss<T>(ComparedItems c)
        where T : struct, IReal<T> => Reals.Sum(c.Labels.Count, k => Divergence<T>(c, c.Labels[k].First, c.Labels[k].Second) + Divergence<T>(c, c.Labels[k].Second, c.Labels[k].First));

    private static T Divergence<T>(ComparedItems c, int i, int j)
        where T : struct, IReal<T>
    {
        Rational p = c.Weights[i] / (c.Weights[i] + c.Weights[j]), q = c.Others[i] / (c.Others[i] + c.Others[j]);
        return T.Of(p) * T.Log(T.Of(p / q));
    }

    private sealed class Strict : IStatement<ComparedItems>
    {
        public Gap<T> Evaluate<T>(ComparedItems c)
            where T : struct, IReal<T> => Gap.Less(T.Zero, Loss<T>(c));
    }

    private sealed class Reversed : IStatement<ComparedItems>
    {
        public Gap<T> Evaluate<T>(ComparedItems c)
            where T : struct, IReal<T> => Gap.AtMost(Loss<T>(c), T.Zero);
    }
}
