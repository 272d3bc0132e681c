using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>All data sets of a given length under the dichotomy data process, by what the reward loss sees of them, with exact probabilities.</summary>
/// <remarks>
/// A datum is one-sided with probability 1 - s, and then says nothing of ψ; else it offers k of n alternatives in M_1, 0 &lt; k &lt; n,
/// with probability C(n, k) ζ^k (1 - ζ)^(n - k), and chose M_1 with probability p whatever k. Perverse Incentives, Assumption 1,
/// line 228.
/// </remarks>
public static class DichotomySamples
{
    /// <summary>The probability of an event about the mixed queries of a data set.</summary>
    /// <param name="mass">ζ in (0, 1).</param>
    /// <param name="first">p in [0, 1], the share of type 1.</param>
    /// <param name="size">n = |Y|, at least 2.</param>
    /// <param name="count">|D|; the number of data sets is C(|D| + 2(n - 1), |D|), so keep both small.</param>
    /// <param name="occurs">The event, given the mixed queries; it is asked once for each multiset of them.</param>
    public static Rational Probability(Rational mass, Rational first, int size, int count, Func<CategoryDatum[], bool> occurs)
    {
        ArgumentNullException.ThrowIfNull(occurs);
        List<(CategoryDatum Datum, Rational Share)> kinds = [];
        for (var k = 1; k < size; k++)
        {
            var offered = BinomialCounts.Probability(size, k, mass);
            kinds.Add((new(k, size - k, true), offered * first));
            kinds.Add((new(k, size - k, false), offered * (1 - first)));
        }

        var oneSided = 1 - MixedQueries.Probability(mass, size);
        return Sum(0, count, 1, []);

        Rational Sum(int kind, int left, Rational share, List<CategoryDatum> chosen)
        {
            if (kind == kinds.Count)
            {
                return occurs([.. chosen]) ? share * Rational.Pow(oneSided, left) : 0;
            }

            Rational sum = 0;
            var start = chosen.Count;
            for (var taken = 0; taken <= left; taken++)
            {
                var part = share * BinomialCounts.Coefficient(left, taken) * Rational.Pow(kinds[kind].Share, taken);
                if (!part.IsZero)
                {
                    sum += Sum(kind + 1, left - taken, part, chosen);
                }

                chosen.Add(kinds[kind].Datum);
            }

            chosen.RemoveRange(start, chosen.Count - start);
            return sum;
        }
    }
}
