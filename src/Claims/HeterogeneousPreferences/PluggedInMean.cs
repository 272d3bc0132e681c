using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>At the optimal policy the average difference of rewards may be replaced by the difference of log policy ratios.</summary>
public sealed class PluggedInMean : IStatement<LabelledPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<LabelledPopulation> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/j.plugin",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 5.3, end", line: 345),
        Statement = "For every pair e^h(y1, y2; π*) = e^(E_u Δr(y1, y2; u)), so that σ'(Δr̄) = σ'(h) at π*.",
        Reading = "Eq. (11) speaks of π* only; for another policy, DPO's for one, h is another number.",
        Domain = LabelledPopulation.Domain,
        Conclusion = new PluggedInMean(true),
        Controls = [new("the same with π* not divided by π_ref", new PluggedInMean(false))],
        Cases = 3_000,
    };

    private readonly bool ratio;

    private PluggedInMean(bool ratio) => this.ratio = ratio;

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LabelledPopulation c)
        where T : struct, IReal<T>
    {
        var policy = c.OptimalPolicy<T>();
        T Weight(int y) => ratio ? policy[y] / T.Of(c.Reference[y]) : policy[y];
        List<Gap<T>> gaps = [];
        for (var y = 1; y < policy.Length; y++)
        {
            // Σ_u Δr_u over equally represented types, from the odds of each type's labels.
            var total = T.One;
            foreach (var z in c.LabelProbabilities<T>(0, y))
            {
                total *= z / (T.One - z);
            }

            var h = T.Pow(Weight(y) / Weight(0), c.Beta);
            gaps.Add(Gap.Equal(T.Pow(h, c.Parts.Count), total).Named($"e^(|U| h) for (y1, y{y + 1})"));
        }

        return Gap.All(gaps);
    }
}
