using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>The likelihood e^(-L_reward) of a choice under the two-scalar reward architecture, summed alternative by alternative.</summary>
/// <remarks>
/// P(y|Y) = e^(r(y)) / sum over y' in Y of e^(r(y')), with r = ψ_z on M_z and weights e^(ψ_z). Perverse Incentives, eq. (7) and
/// Assumption 2, lines 178 and 238. <see cref="RewardLoss"/> is its derivative in closed form.
/// </remarks>
public static class LogitLikelihood
{
    /// <summary>P(y|Y) of one datum.</summary>
    /// <param name="datum">The datum; at least one alternative.</param>
    /// <param name="first">e^(ψ_1) &gt; 0.</param>
    /// <param name="second">e^(ψ_2) &gt; 0.</param>
    public static T Probability<T>(CategoryDatum datum, T first, T second)
        where T : struct, IReal<T>
    {
        ArgumentNullException.ThrowIfNull(datum);
        var total = T.Zero;
        for (var i = 0; i < datum.First; i++)
        {
            total += first;
        }

        for (var i = 0; i < datum.Second; i++)
        {
            total += second;
        }

        return (datum.ChoseFirst ? first : second) / total;
    }

    /// <summary>e^(L_reward(ψ) - L_reward(ψ')) with ψ_1 = ψ'_1 = 0: how many times likelier the data are at the odds x' than at x.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="from">x &gt; 0.</param>
    /// <param name="to">x' &gt; 0.</param>
    public static T Gain<T>(ReadOnlySpan<CategoryDatum> data, T from, T to)
        where T : struct, IReal<T>
    {
        var gain = T.One;
        foreach (var d in data)
        {
            gain *= Probability(d, T.One, to) / Probability(d, T.One, from);
        }

        return gain;
    }
}
