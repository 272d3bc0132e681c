using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>A population given by weights e^r and a distribution that alternatives are sampled from.</summary>
/// <param name="Mixture">The types.</param>
/// <param name="Sampling">D, one probability per response; some may be 0.</param>
public sealed record SampledMixture(BradleyTerryMixture Mixture, ValueList<Rational> Sampling)
{
    /// <summary>All types have the same rewards up to a constant.</summary>
    internal bool IsHomogeneous => Mixture.Weights.All(w => Enumerable.Range(0, w.Count).All(k => w[k] * Mixture.Weights[0][0] == Mixture.Weights[0][k] * w[0]));

    /// <summary>No two types order some pair of responses in opposite ways.</summary>
    internal bool HasCommonOrder => Pairs.All(p =>
        Mixture.Weights.All(w => w[p.I] >= w[p.J]) || Mixture.Weights.All(w => w[p.I] <= w[p.J]));

    /// <summary>The pairs of different responses.</summary>
    internal IEnumerable<(int I, int J)> Pairs =>
        from i in Enumerable.Range(0, Mixture.Responses) from j in Enumerable.Range(0, i) select (i, j);

    /// <summary>The sign of NBC(y_i) − NBC(y_j), exactly.</summary>
    internal int BordaSign(int i, int j) => (Mixture.BordaCount(i, Sampling) - Mixture.BordaCount(j, Sampling)).Sign;

    /// <summary>Σ_u share(u) r(y; u).</summary>
    internal T AverageReward<T>(int response)
        where T : struct, IReal<T> =>
        Reals.Sum(Mixture.Shares.Count, u => T.Of(Mixture.Shares[u]) * T.Log(T.Of(Mixture.Weights[u][response])));

    /// <summary>The case in the document's symbols.</summary>
    internal static string Print(SampledMixture c) =>
        $"e^r = {string.Join(", ", c.Mixture.Weights)} with shares {c.Mixture.Shares}, D = {c.Sampling}";
}
