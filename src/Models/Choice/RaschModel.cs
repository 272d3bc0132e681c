using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Choice;

/// <summary>The Rasch model of item-wise responses: the appetite of the user and the appeal of the item add up.</summary>
/// <remarks>
/// p(Y_ij = 1) = σ(U_i + V_j), responses independent. With odds a = e^U and b = e^V it is ab / (1 + ab), which is rational in
/// them. Foundations, line 37.
/// </remarks>
public static class RaschModel
{
    /// <summary>H_ij = U_i + V_j.</summary>
    /// <param name="user">U_i.</param>
    /// <param name="item">V_j.</param>
    public static T Logit<T>(T user, T item)
        where T : struct, IReal<T> => user + item;

    /// <summary>p(Y_ij = 1) from U_i and V_j, inside (0, 1).</summary>
    /// <param name="user">U_i.</param>
    /// <param name="item">V_j.</param>
    public static T Probability<T>(T user, T item)
        where T : struct, IReal<T> => Reals.Logistic(Logit(user, item));

    /// <summary>p(Y_ij = 1) from e^(U_i) and e^(V_j).</summary>
    /// <param name="userOdds">e^(U_i), positive.</param>
    /// <param name="itemOdds">e^(V_j), positive.</param>
    public static T FromOdds<T>(T userOdds, T itemOdds)
        where T : struct, IReal<T>
    {
        var odds = userOdds * itemOdds;
        return odds / (T.One + odds);
    }

    /// <summary>P(Y_ij = 1, Y_ik = 0 | Y_ij + Y_ik = 1) for independent responses, from their four outcomes.</summary>
    /// <param name="userOdds">e^(U_i), positive.</param>
    /// <param name="first">e^(V_j), positive.</param>
    /// <param name="second">e^(V_k), positive.</param>
    public static T FirstGivenOneAccepted<T>(T userOdds, T first, T second)
        where T : struct, IReal<T>
    {
        var (j, k) = (FromOdds(userOdds, first), FromOdds(userOdds, second));
        var (onlyFirst, onlySecond) = (j * (T.One - k), (T.One - j) * k);
        return onlyFirst / (onlyFirst + onlySecond);
    }
}
