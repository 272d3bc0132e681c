using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Populations;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>A learner's task: n anonymous comparisons, and an advantage ε over chance to be had on every ranking.</summary>
/// <param name="Gaps">The differences of average reward from rank to rank, positive integers: one fewer than there are alternatives.</param>
/// <param name="Link">σ.</param>
/// <param name="Samples">n = m(ε, r̄).</param>
/// <param name="Advantage">ε.</param>
/// <param name="Share">The share of the first of two user types; 1 for a single type.</param>
public sealed record AnonymousSample(ValueList<int> Gaps, LabelLink Link, int Samples, Rational Advantage, Rational Share)
{
    /// <summary>At least two alternatives.</summary>
    internal static Hypothesis<AnonymousSample> TwoAlternatives { get; } = new("at least two alternatives", c => c.Gaps.Count >= 1);

    /// <summary>At least two user types.</summary>
    internal static Hypothesis<AnonymousSample> TwoTypes { get; } = new("at least two user types", c => c.Share < 1);

    /// <summary>A continuous preference model.</summary>
    internal static Hypothesis<AnonymousSample> ContinuousModel { get; } = new("σ is continuous", c => LabelLinks.IsContinuous(c.Link));

    /// <summary>Two or three alternatives in the main, continuous links, small samples.</summary>
    internal static Domain<AnonymousSample> Domain { get; } = Built(
        "2 to 4 alternatives, up to 6, 3 and 2 comparisons, ε from 1/50, two types, σ logistic, clipped, algebraic or flat", false);

    /// <summary>The number of alternatives.</summary>
    internal int Alternatives() => Gaps.Count + 1;

    /// <summary>1/|Y|!.</summary>
    internal Rational Chance() => Rational.Ratio(1, Rankings.All(Alternatives()).Count);

    /// <summary>The population of Proof Strategy 1 for a ranking: rewards γ r̄ for the share 1/γ of users, 0 for the others; one type without dilution.</summary>
    internal T[] Diluted<T>(int[] ranking, int gamma)
        where T : struct, IReal<T>
    {
        var rewards = Averages(ranking);
        return Share < 1
            ? AnonymousLearning.Law<T>([Rational.Ratio(1, gamma), Rational.Ratio(gamma - 1, gamma)], [[.. rewards.Select(x => gamma * x)], new int[rewards.Length]], Link)
            : AnonymousLearning.Law<T>([1], [rewards], Link);
    }

    /// <summary>A population with the given shares: types that disagree in proportion to s about an order that has nothing to do with the ranking.</summary>
    internal T[] Opposed<T>(int[] ranking, int s)
        where T : struct, IReal<T>
    {
        var rewards = Averages(ranking);
        int part = (int)(long)Share.Numerator, rest = (int)(long)(Share.Denominator - Share.Numerator);
        return Share < 1
            ? AnonymousLearning.Law<T>([Share, 1 - Share], [[.. rewards.Select((x, y) => x + (s * rest * y))], [.. rewards.Select((x, y) => x - (s * part * y))]], Link)
            : AnonymousLearning.Law<T>([1], [rewards], Link);
    }

    /// <summary>The best average success of any algorithm over the populations of all rankings.</summary>
    internal T Best<T>(Func<int[], T[]> law)
        where T : struct, IReal<T> => AnonymousLearning.BestAverageSuccess([.. Rankings.All(Alternatives()).Select(law)], Samples);

    /// <summary>A γ that is large enough for n and ε, whatever σ is: above n/ε, and above 1.</summary>
    internal int Dilution() => (int)(Samples / Advantage).Floor() + 2;

    /// <summary>An s that is large enough for n and ε and the links here: above n/(2ε) and the greatest difference of r̄.</summary>
    internal int Opposition() => (int)(Samples / (2 * Advantage)).Floor() + 2 + Gaps.Sum();

    // r̄: the best-ranked alternative has the sum of all gaps, the last 0.
    private int[] Averages(int[] ranking)
    {
        var averages = new int[ranking.Length];
        for (var place = ranking.Length - 2; place >= 0; place--)
        {
            averages[ranking[place]] = averages[ranking[place + 1]] + Gaps[place];
        }

        return averages;
    }

    private static Domain<AnonymousSample> Built(string name, bool wide) => new()
    {
        Name = name,
        Draw = draws =>
        {
            var alternatives = wide ? draws.OneOf(2, 1, 3) : 2 + draws.Weighted(8, 4, 1);
            var gaps = draws.List(alternatives - 1, d => d.Integer(1, 3));
            ReadOnlySpan<LabelLink> links = [LabelLink.LogisticInBits, LabelLink.Clipped, LabelLink.Algebraic, LabelLink.Flat, LabelLink.Indicator];
            var link = links[draws.Choose(wide ? 5 : 4)];
            var samples = draws.Integer(0, alternatives switch { <= 2 => 6, 3 => 3, _ => 2 });
            var advantage = draws.OneOf(Rational.Ratio(1, 2), Rational.Ratio(1, 4), Rational.Ratio(1, 10), Rational.Ratio(1, 20), Rational.Ratio(1, 50));
            var share = draws.OneOf(Rational.Ratio(1, 2), Rational.Ratio(1, 3), Rational.Ratio(2, 3), Rational.Ratio(1, 4), Rational.Ratio(4, 5));
            return new(gaps, link, samples, advantage, wide && draws.Flip() ? 1 : share);
        },
        Print = c => $"|Y| = {c.Alternatives()}, gaps of r̄ {c.Gaps}, σ {c.Link}, n = {c.Samples}, ε = {c.Advantage}, share of type A {c.Share}",
        Edges = wide ? [] :
        [
            new([1], LabelLink.LogisticInBits, 0, Rational.Ratio(1, 100), Rational.Ratio(1, 2)),
            new([1], LabelLink.Clipped, 1, Rational.Ratio(1, 2), Rational.Ratio(1, 2)),
            new([3, 3], LabelLink.LogisticInBits, 3, Rational.Ratio(1, 100), Rational.Ratio(1, 3)),
        ],
        Classes = wide ? [] :
        [
            new("Bradley-Terry", c => c.Link == LabelLink.LogisticInBits, Rational.Ratio(1, 10)),
            new("another continuous σ", c => c.Link != LabelLink.LogisticInBits, Rational.Ratio(1, 10)),
            new("three or more alternatives", c => c.Gaps.Count > 1, Rational.Ratio(1, 10)),
        ],
        Wider = wide ? null : Built("1 to 3 alternatives, one or two types, any σ", true),
    };
}
