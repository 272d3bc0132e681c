using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Choice;

/// <summary>The ideal point model of item-wise responses: an item loses by its distance from the point that the user likes best.</summary>
/// <remarks>H_ij = -‖U_i - V_j‖_2 + Z_j in d dimensions, p(Y_ij = 1) = σ(H_ij). Foundations, line 50.</remarks>
public static class IdealPointModel
{
    /// <summary>‖U_i - V_j‖_2².</summary>
    /// <param name="user">U_i, length d.</param>
    /// <param name="item">V_j, length d.</param>
    /// <exception cref="ArgumentException">When user and item differ in length.</exception>
    public static T SquaredDistance<T>(ReadOnlySpan<T> user, ReadOnlySpan<T> item)
        where T : struct, IReal<T>
    {
        if (user.Length != item.Length)
        {
            throw new ArgumentException($"a user of {user.Length} and an item of {item.Length} dimensions have no distance", nameof(item));
        }

        var sum = T.Zero;
        for (var f = 0; f < user.Length; f++)
        {
            sum += T.Pow(user[f] - item[f], 2);
        }

        return sum;
    }

    /// <summary>H_ij.</summary>
    /// <param name="user">U_i, length d.</param>
    /// <param name="item">V_j, length d.</param>
    /// <param name="intercept">Z_j.</param>
    public static T Logit<T>(ReadOnlySpan<T> user, ReadOnlySpan<T> item, T intercept)
        where T : struct, IReal<T> => intercept - T.Sqrt(SquaredDistance(user, item));

    /// <summary>p(Y_ij = 1), inside (0, 1).</summary>
    /// <param name="user">U_i, length d.</param>
    /// <param name="item">V_j, length d.</param>
    /// <param name="intercept">Z_j.</param>
    public static T Probability<T>(ReadOnlySpan<T> user, ReadOnlySpan<T> item, T intercept)
        where T : struct, IReal<T> => Reals.Logistic(Logit(user, item, intercept));
}
