using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Judging;
using TheoremCheck.Engine.Verdicts;

namespace TheoremCheck.Engine.Search;

/// <summary>The account of a search: what was drawn, accepted, judged, and came nearest to failing.</summary>
internal sealed class Tally<TCase>(Claim<TCase> claim, Budget budget)
{
    private readonly Dictionary<string, long> rejectedBy = [];
    private readonly long[] classes = new long[claim.Domain.Classes.Count];
    private readonly SortedSet<string> arithmetics = new(StringComparer.Ordinal);
    private readonly PriorityQueue<(TCase Case, Func<int[]>? Choices), (double Slack, long Order)> tight = new(Loosest.Instance);
    private long sampled;

    public long Accepted { get; set; }

    public long Rejected { get; private set; }

    public long Judged { get; private set; }

    public int? Digits { get; private set; }

    public Example? Tightest { get; private set; }

    /// <summary>Whether the case meets every hypothesis; counts it either way.</summary>
    public bool Admit(TCase c)
    {
        foreach (var hypothesis in claim.Hypotheses)
        {
            if (!hypothesis.Holds(c))
            {
                Rejected++;
                rejectedBy[hypothesis.Name] = rejectedBy.GetValueOrDefault(hypothesis.Name) + 1;
                return false;
            }
        }

        Accepted++;
        return true;
    }

    /// <summary>Counts a sampled case towards the coverage of its classes.</summary>
    public void Cover(TCase c)
    {
        sampled++;
        for (var i = 0; i < classes.Length; i++)
        {
            if (claim.Domain.Classes[i].Contains(c))
            {
                classes[i]++;
            }
        }
    }

    /// <summary>Remembers a case for the judge if it is among the tightest so far.</summary>
    public void Remember(TCase c, double slack, Func<int[]>? choices)
    {
        var key = (double.IsNaN(slack) ? double.NegativeInfinity : slack, Accepted);
        if (tight.Count < budget.Tightest)
        {
            tight.Enqueue((c, choices), key);
        }
        else if (tight.TryPeek(out _, out var loosest) && key.Item1 < loosest.Slack)
        {
            tight.DequeueEnqueue((c, choices), key);
        }
    }

    /// <summary>The remembered cases, tightest first.</summary>
    public IReadOnlyList<(TCase Case, Func<int[]>? Choices)> TightCases() =>
        [.. tight.UnorderedItems.OrderBy(i => i.Priority.Slack).ThenBy(i => i.Priority.Order).Select(i => i.Element)];

    public void Record(TCase c, Judgement judgement)
    {
        Judged++;
        arithmetics.Add(judgement.Arithmetic);
        if (judgement.Digits is { } digits)
        {
            Digits = Math.Min(Digits ?? int.MaxValue, digits);
        }

        if (judgement.Outcome == Outcome.Holds && (Tightest is null || judgement.Slack < Tightest.Slack))
        {
            Tightest = Examples.Of(claim.Domain, c, judgement);
        }
    }

    public string RejectionText() => string.Join(", ", rejectedBy.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}: {p.Value}"));

    public IReadOnlyList<ClassResult> Coverage() =>
        [.. claim.Domain.Classes.Select((k, i) => new ClassResult(k.Name, classes[i], Wilson.MayReach(classes[i], sampled, k.Share.ToDouble())))];

    public Evidence Evidence(ulong seed) => new()
    {
        Accepted = Accepted,
        Rejected = Rejected,
        RejectedBy = [.. rejectedBy.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => (p.Key, p.Value))],
        Judged = Judged,
        Arithmetics = [.. arithmetics],
        Digits = Digits,
        Seed = seed,
        Classes = Coverage(),
        Tightest = Tightest,
    };

    private sealed class Loosest : IComparer<(double Slack, long Order)>
    {
        public static readonly Loosest Instance = new();

        public int Compare((double Slack, long Order) x, (double Slack, long Order) y)
        {
            var bySlack = y.Slack.CompareTo(x.Slack);
            return bySlack != 0 ? bySlack : y.Order.CompareTo(x.Order);
        }
    }
}
