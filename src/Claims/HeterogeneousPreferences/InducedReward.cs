using TheoremCheck.Claims.PersonalizationAndRlhf;
using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Pairs of responses and induced rewards at one prompt.</summary>
internal static class InducedReward
{
    /// <summary>π_ref gives each response some probability.</summary>
    public static Hypothesis<WeightedPolicy> PositiveReference { get; } = new("π_ref(y) > 0", c => c.Reference.All(p => p.Sign > 0));

    /// <summary>β is positive.</summary>
    public static Hypothesis<WeightedPolicy> PositiveBeta { get; } = new("β > 0", c => c.Beta.Sign > 0);

    /// <summary>Pairs of different responses.</summary>
    public static IEnumerable<(int First, int Second)> Pairs(this WeightedPolicy c) =>
        from i in Enumerable.Range(0, c.Reward.Count)
        from j in Enumerable.Range(0, c.Reward.Count)
        where i != j
        select (i, j);

    /// <summary>β log(π*(y)/π_ref(y)), π* the Luce share of π_ref e^(r/β); without the factor β when not scaled.</summary>
    public static T[] Of<T>(WeightedPolicy c, bool scaled = true)
        where T : struct, IReal<T>
    {
        var beta = T.Of(c.Beta);
        T[] weights = [.. c.Reference.Select((p, y) => T.Of(p) * T.Exp(T.Of(c.Reward[y]) / beta))];
        int[] all = [.. Enumerable.Range(0, weights.Length)];
        return [.. all.Select(y => (scaled ? beta : T.One) * T.Log(Luce.Probability<T>(weights, y, all) / T.Of(c.Reference[y])))];
    }
}
