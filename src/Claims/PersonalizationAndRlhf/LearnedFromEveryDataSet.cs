using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 1: every observed set of comparisons has most likely scores. Not when some group of items never lost to the others it met.</summary>
/// <remarks>
/// Raising the scores of such a group raises L for ever, so L has no maximum. Conversely, if every group that met others both won and lost
/// against them then L falls to minus infinity along every direction that changes a difference, and a maximum is attained.
/// </remarks>
public sealed class LearnedFromEveryDataSet : IStatement<ComparedItems>
{
    /// <summary>The claim.</summary>
    public static Claim<ComparedItems> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/learned.every-data-set",
        Kind = ClaimKind.Assumption,
        Source = PersonalizationAndRlhfDocument.At("Sec. 1", line: 6),
        Statement = "For every finite D with labels in {0,1}: L attains its maximum at some finite scores.",
        Reading = "Scores learned from the observed labels are finite scores that maximise the printed L, whatever the labels; no condition on D is printed.",
        Uses = ["personalization-and-rlhf/loglik"],
        Domain = ComparedItems.Domain,
        Conclusion = new LearnedFromEveryDataSet(),
        Expected = VerdictKind.Refuted,
        Repair = "personalization-and-rlhf/learned.every-data-set.repaired",
        Controls = [new("L attains its maximum at equal scores", new EqualScores())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ComparedItems c)
        where T : struct, IReal<T> => OneSidedGroup(c) is not { } group
            ? Gap.Holds<T>("every group that met others both won and lost")
            : Gap.AtMost(BradleyTerry.Slope<T>(c.Weights.Lift<T>(), Direction<T>(c, group), c.Labels.Span), T.Zero)
                .Named($"slope of L, positive at all scores, when the scores of {{{string.Join(", ", Enumerable.Range(0, c.Weights.Count).Where(i => (group >> i & 1) == 1).Select(i => i + 1))}}} rise");

    /// <summary>A group of items, as binary digits, that met others and beat them every time; null when there is none.</summary>
    internal static int? OneSidedGroup(ComparedItems c) => Enumerable.Range(0, 1 << c.Weights.Count)
        .Where(group => c.Labels.Any(l => Leaves(group, l)) && c.Labels.All(l => !Leaves(group, l) || (group >> l.Winner() & 1) == 1))
        .Cast<int?>().FirstOrDefault();

    /// <summary>The direction in which the scores of a group rise.</summary>
    internal static T[] Direction<T>(ComparedItems c, int group)
        where T : struct, IReal<T> => [.. Enumerable.Range(0, c.Weights.Count).Select(i => T.Of(group >> i & 1))];

    private static bool Leaves(int group, PairLabel label) => (group >> label.First & 1) != (group >> label.Second & 1);

    private sealed class EqualScores : IStatement<ComparedItems>
    {
        public Gap<T> Evaluate<T>(ComparedItems c)
            where T : struct, IReal<T> => Gap.All(
                BradleyTerry.PointGradients<T>(c.Weights.Map(_ => Rational.One).Lift<T>(), c.Labels.Span).Select(g => Gap.Equal(g, T.Zero)));
    }
}
