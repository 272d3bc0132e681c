using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Choice;

/// <summary>Luce's choice model: an alternative is chosen from a menu in proportion to its weight.</summary>
/// <remarks>
/// p(j | S) = w_j / sum over k in S of w_k, with w = e^V for utilities V (softmax, multinomial logit). Weights are rational where
/// utilities are not, so a claim about the model is exact when its cases hold weights. Foundations, Theorem 2, line 94.
/// </remarks>
public static class Luce
{
    /// <summary>The probability that an alternative is chosen from a menu, from weights.</summary>
    /// <param name="weights">One positive weight per alternative.</param>
    /// <param name="alternative">An index into the weights that occurs in the menu.</param>
    /// <param name="menu">Indices into the weights, at least one, none twice.</param>
    /// <exception cref="ArgumentException">When the menu is empty or does not offer the alternative.</exception>
    public static T Probability<T>(ReadOnlySpan<T> weights, int alternative, ReadOnlySpan<int> menu)
        where T : struct, IReal<T>
    {
        Offered(alternative, menu);
        var total = T.Zero;
        foreach (var k in menu)
        {
            total += weights[k];
        }

        return weights[alternative] / total;
    }

    /// <summary>The probability that an alternative is chosen from a menu, from utilities; shifted so that nothing overflows.</summary>
    /// <param name="utilities">One utility V per alternative.</param>
    /// <param name="alternative">An index into the utilities that occurs in the menu.</param>
    /// <param name="menu">Indices into the utilities, at least one, none twice.</param>
    /// <exception cref="ArgumentException">When the menu is empty or does not offer the alternative.</exception>
    public static T Softmax<T>(ReadOnlySpan<T> utilities, int alternative, ReadOnlySpan<int> menu)
        where T : struct, IReal<T>
    {
        Offered(alternative, menu);
        var shift = utilities[menu[0]];
        foreach (var k in menu)
        {
            // The shift is for overflow only: any one serves, so the comparison need not be decided.
            shift = T.Approximate(utilities[k]) > T.Approximate(shift) ? utilities[k] : shift;
        }

        var total = T.Zero;
        foreach (var k in menu)
        {
            total += T.Exp(utilities[k] - shift);
        }

        return T.Exp(utilities[alternative] - shift) / total;
    }

    private static void Offered(int alternative, ReadOnlySpan<int> menu)
    {
        if (!menu.Contains(alternative))
        {
            throw new ArgumentException($"the menu does not offer alternative {alternative}", nameof(menu));
        }
    }
}
