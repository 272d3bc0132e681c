using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>IPO's score: the mean degree of preference of a response over a response drawn from μ.</summary>
/// <remarks>
/// s(y) = sum over y' of μ(y') v(y, y'), with v(y, y') in [α1, α2], v(y, y) = (α1 + α2) / 2 and v(y, y') + v(y', y) = α1 + α2.
/// Nothing here depends on those three conditions: a table that breaks them has a score all the same. DPO versus IPO,
/// eq. (8), line 144; with v = Pr it is eq. (18), line 255.
/// </remarks>
public static class IpoScore
{
    /// <summary>s(y) of one response.</summary>
    /// <param name="law">μ: one probability per response.</param>
    /// <param name="row">v(y, ·): one degree of preference per response, as many as in the law.</param>
    /// <exception cref="ArgumentException">When the lengths differ.</exception>
    public static T Of<T>(ReadOnlySpan<T> law, ReadOnlySpan<T> row)
        where T : struct, IReal<T>
    {
        if (law.Length != row.Length)
        {
            throw new ArgumentException($"{row.Length} degrees of preference for {law.Length} responses", nameof(row));
        }

        var score = T.Zero;
        for (var other = 0; other < law.Length; other++)
        {
            score += law[other] * row[other];
        }

        return score;
    }

    /// <summary>s(y) of every response.</summary>
    /// <param name="law">μ: one probability per response.</param>
    /// <param name="preferences">v: row y, column y'; square, of the length of the law.</param>
    /// <exception cref="ArgumentException">When the table does not have one row per response.</exception>
    public static T[] All<T>(ReadOnlySpan<T> law, T[][] preferences)
        where T : struct, IReal<T>
    {
        ArgumentNullException.ThrowIfNull(preferences);
        if (preferences.Length != law.Length)
        {
            throw new ArgumentException($"{preferences.Length} rows for {law.Length} responses", nameof(preferences));
        }

        var scores = new T[law.Length];
        for (var y = 0; y < scores.Length; y++)
        {
            scores[y] = Of(law, preferences[y]);
        }

        return scores;
    }
}
