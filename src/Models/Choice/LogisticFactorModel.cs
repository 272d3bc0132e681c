using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Choice;

/// <summary>The logistic factor model of item-wise responses: tastes of the user times features of the item, plus an intercept.</summary>
/// <remarks>
/// H_ij = U_i·V_j + Z_j in d dimensions, p(Y_ij = 1) = σ(H_ij). Without dimensions H_ij = Z_j; Rasch is d = 1 with V_j = 1 for all j.
/// Foundations, line 47.
/// </remarks>
public static class LogisticFactorModel
{
    /// <summary>H_ij.</summary>
    /// <param name="user">U_i, length d.</param>
    /// <param name="item">V_j, length d.</param>
    /// <param name="intercept">Z_j.</param>
    /// <exception cref="ArgumentException">When user and item differ in length.</exception>
    public static T Logit<T>(ReadOnlySpan<T> user, ReadOnlySpan<T> item, T intercept)
        where T : struct, IReal<T>
    {
        if (user.Length != item.Length)
        {
            throw new ArgumentException($"a user of {user.Length} and an item of {item.Length} dimensions have no inner product", nameof(item));
        }

        var sum = intercept;
        for (var f = 0; f < user.Length; f++)
        {
            sum += user[f] * item[f];
        }

        return sum;
    }

    /// <summary>p(Y_ij = 1), inside (0, 1).</summary>
    /// <param name="user">U_i, length d.</param>
    /// <param name="item">V_j, length d.</param>
    /// <param name="intercept">Z_j.</param>
    public static T Probability<T>(ReadOnlySpan<T> user, ReadOnlySpan<T> item, T intercept)
        where T : struct, IReal<T> => Reals.Logistic(Logit(user, item, intercept));
}
