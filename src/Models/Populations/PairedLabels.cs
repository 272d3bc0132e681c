using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Populations;

/// <summary>Two labels of the same user on the same pair of responses, and the moments they give.</summary>
/// <remarks>
/// A user is of type u with probability p_u and prefers y2 with probability s_u = σ(Δr(y1, y2; u)), in each label anew. J1 is the
/// probability that both labels prefer y2, J2 that the first does while the second, asked with the responses swapped, prefers y1.
/// Heterogeneous preferences, Sec. 5.3, lines 308 to 325.
/// </remarks>
public static class PairedLabels
{
    /// <summary>J1 and J2 for labels of one user, or of two users drawn independently.</summary>
    /// <param name="shares">p_u, a probability vector.</param>
    /// <param name="odds">e^(Δr_u) &gt; 0, one per type.</param>
    /// <param name="sameUser">Whether both labels come from one user.</param>
    public static (T Agree, T Swapped) Joint<T>(ReadOnlySpan<T> shares, ReadOnlySpan<T> odds, bool sameUser)
        where T : struct, IReal<T>
    {
        var (agree, swapped) = (T.Zero, T.Zero);
        for (var u = 0; u < shares.Length; u++)
        {
            for (var w = 0; w < shares.Length; w++)
            {
                var pair = sameUser ? (u == w ? shares[u] : T.Zero) : shares[u] * shares[w];
                var first = odds[u] / (T.One + odds[u]);
                agree += pair * first * (odds[w] / (T.One + odds[w]));
                swapped += pair * first / (T.One + odds[w]);
            }
        }

        return (agree, swapped);
    }

    /// <summary>Δr_u - E[Δr] for each type: exactly 0 for types that do not differ.</summary>
    /// <param name="shares">p_u, a probability vector.</param>
    /// <param name="odds">e^(Δr_u) &gt; 0, one per type.</param>
    public static T[] Deviations<T>(ReadOnlySpan<T> shares, ReadOnlySpan<T> odds)
        where T : struct, IReal<T>
    {
        var deviations = new T[shares.Length];
        for (var u = 0; u < shares.Length; u++)
        {
            for (var w = 0; w < shares.Length; w++)
            {
                deviations[u] += shares[w] * T.Log(odds[u] / odds[w]);
            }
        }

        return deviations;
    }

    /// <summary>E[Δr] over the types.</summary>
    /// <param name="shares">p_u, a probability vector.</param>
    /// <param name="odds">e^(Δr_u) &gt; 0, one per type.</param>
    public static T Mean<T>(ReadOnlySpan<T> shares, ReadOnlySpan<T> odds)
        where T : struct, IReal<T>
    {
        var mean = T.Zero;
        for (var u = 0; u < shares.Length; u++)
        {
            mean += shares[u] * T.Log(odds[u]);
        }

        return mean;
    }
}
