using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>The logit reward loss under the two-scalar reward architecture, as a function of the odds x = e^(ψ_2 - ψ_1).</summary>
/// <remarks>
/// L_reward(ψ) = sum over D of ln(k_1 + k_2 x) - ln x [y in M_2], up to a constant, with k_z = |Y ∩ M_z|. Its derivative in
/// ψ_2 - ψ_1 is -f(x), f(x) = sum of k_1 / (k_1 + k_2 x) - |D| ρ_chosen, so L_reward falls at x exactly when f(x) &gt; 0. Data sets
/// hold at least one datum. Perverse Incentives, Assumption 2 and proof of Lemma 9, lines 412 to 420.
/// </remarks>
public static class RewardLoss
{
    /// <summary>ρ_data: the mean share of M_1 among the alternatives.</summary>
    /// <param name="data">At least one datum.</param>
    public static Rational ShareOffered(ReadOnlySpan<CategoryDatum> data)
    {
        Rational sum = 0;
        foreach (var d in data)
        {
            sum += Rational.Ratio(d.First, d.Size());
        }

        return sum / data.Length;
    }

    /// <summary>ρ_chosen: the share of the data in which a message of M_1 was chosen.</summary>
    /// <param name="data">At least one datum.</param>
    public static Rational ShareChosen(ReadOnlySpan<CategoryDatum> data) => Rational.Ratio(CountChosen(data), data.Length);

    /// <summary>f(x): minus the derivative of the loss in ψ_2 - ψ_1 at odds x; decreasing in x.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="odds">x &gt; 0.</param>
    public static T Descent<T>(ReadOnlySpan<CategoryDatum> data, T odds)
        where T : struct, IReal<T>
    {
        var sum = T.Of(-CountChosen(data));
        foreach (var d in data)
        {
            var first = T.Of(d.First);
            sum += first / (first + (T.Of(d.Second) * odds));
        }

        return sum;
    }

    /// <summary>f'(x) = -sum of k_1 k_2 / (k_1 + k_2 x)².</summary>
    /// <param name="data">The data set.</param>
    /// <param name="odds">x &gt; 0.</param>
    public static T DescentSlope<T>(ReadOnlySpan<CategoryDatum> data, T odds)
        where T : struct, IReal<T>
    {
        var sum = T.Zero;
        foreach (var d in data)
        {
            sum -= T.Of(d.First * d.Second) / T.Pow(T.Of(d.First) + (T.Of(d.Second) * odds), 2);
        }

        return sum;
    }

    /// <summary>f(0+), the limit at vanishing odds: a datum counts 1 as soon as it offers M_1.</summary>
    public static int DescentAtZero(ReadOnlySpan<CategoryDatum> data)
    {
        var count = -CountChosen(data);
        foreach (var d in data)
        {
            count += d.First > 0 ? 1 : 0;
        }

        return count;
    }

    /// <summary>f(∞), the limit at growing odds: a datum counts 1 only if it offers nothing but M_1.</summary>
    public static int DescentAtInfinity(ReadOnlySpan<CategoryDatum> data)
    {
        var count = -CountChosen(data);
        foreach (var d in data)
        {
            count += d.Second == 0 ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether some ψ attains the minimum of the loss.</summary>
    /// <remarks>
    /// The loss is convex in ψ_2 - ψ_1, so it attains its minimum exactly when f changes sign between its limits, or when f
    /// vanishes everywhere, which is when no datum offers both categories.
    /// </remarks>
    public static bool HasMinimiser(ReadOnlySpan<CategoryDatum> data)
    {
        int low = DescentAtZero(data), high = DescentAtInfinity(data);
        return (low > 0 && high < 0) || (low == 0 && high == 0);
    }

    /// <summary>|I_z|: how many data offer both categories and chose M_1, or M_2.</summary>
    public static int CountMixed(ReadOnlySpan<CategoryDatum> data, bool choseFirst)
    {
        var count = 0;
        foreach (var d in data)
        {
            count += d.IsMixed() && d.ChoseFirst == choseFirst ? 1 : 0;
        }

        return count;
    }

    private static int CountChosen(ReadOnlySpan<CategoryDatum> data)
    {
        var count = 0;
        foreach (var d in data)
        {
            count += d.ChoseFirst ? 1 : 0;
        }

        return count;
    }
}
