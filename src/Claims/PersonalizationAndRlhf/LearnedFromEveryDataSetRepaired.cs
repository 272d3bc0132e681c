using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 1, repaired: there are most likely scores exactly when every comparison lies on a cycle of wins.</summary>
/// <remarks>
/// Three facts per case: cycles and groups say the same; without a cycle the slope of L along the group is positive at the weights drawn,
/// hence at no scores 0; with cycles any direction drawn that changes a compared difference lowers some term without bound.
/// </remarks>
public sealed class LearnedFromEveryDataSetRepaired : IStatement<ComparedItems>
{
    /// <summary>The claim.</summary>
    public static Claim<ComparedItems> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/learned.every-data-set.repaired",
        Kind = ClaimKind.Repair,
        Source = PersonalizationAndRlhfDocument.At("Sec. 1", line: 6),
        Statement = "L attains its maximum if and only if every comparison i ≻ j of D is answered by a chain of wins from j back to i.",
        Repairs = "personalization-and-rlhf/learned.every-data-set",
        Uses = ["personalization-and-rlhf/loglik"],
        Domain = ComparedItems.Domain,
        Conclusion = new LearnedFromEveryDataSetRepaired(),
        Controls =
        [
            new("L attains its maximum if every item that was compared has won and has lost", new WonAndLost()),
            new("L attains its maximum if and only if all items are compared, directly or through others", new Connected()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ComparedItems c)
        where T : struct, IReal<T>
    {
        var balanced = ComparisonGraph.IsBalanced(c.Weights.Count, c.Labels.Span);
        if (LearnedFromEveryDataSet.OneSidedGroup(c) is { } group)
        {
            var slope = BradleyTerry.Slope<T>(c.Weights.Lift<T>(), LearnedFromEveryDataSet.Direction<T>(c, group), c.Labels.Span);
            return Gap.All(Gap.Fact<T>(!balanced, "some comparison is on no cycle"), Gap.Less(T.Zero, slope).Named("slope of L along the group"));
        }

        var falls = c.Labels.Any(l => c.Others[l.Winner()] < c.Others[l.Loser()]) || c.Labels.All(l => c.Others[l.First] == c.Others[l.Second]);
        return Gap.All(Gap.Fact<T>(balanced, "every comparison is on a cycle"), Gap.Fact<T>(falls, "L falls without bound along a direction that changes a difference"));
    }

    private sealed class WonAndLost : IStatement<ComparedItems>
    {
        public Gap<T> Evaluate<T>(ComparedItems c)
            where T : struct, IReal<T>
        {
            var both = c.Labels.All(l => c.Labels.Any(m => m.Loser() == l.Winner()) && c.Labels.Any(m => m.Winner() == l.Loser()));
            return Gap.Fact<T>(!both || LearnedFromEveryDataSet.OneSidedGroup(c) is null, "a maximum");
        }
    }

    private sealed class Connected : IStatement<ComparedItems>
    {
        public Gap<T> Evaluate<T>(ComparedItems c)
            where T : struct, IReal<T> => Gap.Fact<T>(
                ComparisonGraph.Parts(c.Weights.Count, c.Labels.Span).All(p => p == 0) == LearnedFromEveryDataSet.OneSidedGroup(c) is null, "a maximum");
    }
}
