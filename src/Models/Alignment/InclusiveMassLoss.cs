using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>The inclusive-learning loss in the mass q = P(M_2) and the ratio m = |M_2| / |M_1|, term by term as eq. (24) prints it.</summary>
/// <remarks>Perverse Incentives, lines 574 and 578. The divergence takes any law on the two categories, p_* as printed or the baseline.</remarks>
public static class InclusiveMassLoss
{
    /// <summary>(m (1 - q) [y in M_1] + q [y in M_2]) / (m (1 - q) |Y ∩ M_1| + q |Y ∩ M_2|), the chance of the choice.</summary>
    /// <param name="datum">(Y, y).</param>
    /// <param name="mass">q in (0, 1).</param>
    /// <param name="ratio">m &gt; 0.</param>
    public static T ChoiceChance<T>(CategoryDatum datum, T mass, T ratio)
        where T : struct, IReal<T>
    {
        ArgumentNullException.ThrowIfNull(datum);
        var first = ratio * (T.One - mass);
        return (datum.ChoseFirst ? first : mass) / ((first * T.Of(datum.First)) + (mass * T.Of(datum.Second)));
    }

    /// <summary>(1 - q) ln((1 - q)/p_1) + q ln(q/p_2).</summary>
    /// <param name="mass">q in (0, 1).</param>
    /// <param name="first">p_1 in (0, 1); p_2 = 1 - p_1.</param>
    public static T Divergence<T>(T mass, T first)
        where T : struct, IReal<T> =>
        ((T.One - mass) * T.Log((T.One - mass) / first)) + (mass * T.Log(mass / (T.One - first)));

    /// <summary>Sum over the mixed data of |Y ∩ M_2| / (m (1 - q)² |Y ∩ M_1| + q (1 - q) |Y ∩ M_2|), the first term of line 578.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="mass">q in (0, 1).</param>
    /// <param name="ratio">m &gt; 0.</param>
    public static T FirstTerm<T>(ReadOnlySpan<CategoryDatum> data, T mass, T ratio)
        where T : struct, IReal<T>
    {
        var (sum, rest) = (T.Zero, T.One - mass);
        foreach (var d in data)
        {
            if (d.IsMixed())
            {
                sum += T.Of(d.Second) / ((ratio * rest * rest * T.Of(d.First)) + (mass * rest * T.Of(d.Second)));
            }
        }

        return sum;
    }

    /// <summary>∂L/∂q as line 578 prints it.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="mass">q in (0, 1).</param>
    /// <param name="ratio">m &gt; 0.</param>
    /// <param name="odds">p_2 / p_1 &gt; 0.</param>
    /// <param name="beta">β.</param>
    public static T Slope<T>(ReadOnlySpan<CategoryDatum> data, T mass, T ratio, T odds, T beta)
        where T : struct, IReal<T>
    {
        var rest = T.One - mass;
        return FirstTerm(data, mass, ratio)
            - (T.Of(RewardLoss.CountMixed(data, false)) * ((T.One / mass) + (T.One / rest)))
            + (beta * (T.Log(mass / rest) - T.Log(odds)));
    }

    /// <summary>∂²L/∂q²: of each mixed datum 1/(1 - q)² or 1/q² less the square of the logarithmic derivative of what is offered, and β / (q (1 - q)).</summary>
    /// <param name="data">The data set.</param>
    /// <param name="mass">q in (0, 1).</param>
    /// <param name="ratio">m &gt; 0.</param>
    /// <param name="beta">β.</param>
    public static T Curvature<T>(ReadOnlySpan<CategoryDatum> data, T mass, T ratio, T beta)
        where T : struct, IReal<T>
    {
        var rest = T.One - mass;
        var sum = beta / (mass * rest);
        foreach (var d in data)
        {
            if (d.IsMixed())
            {
                T first = ratio * T.Of(d.First), second = T.Of(d.Second), slope = (second - first) / ((first * rest) + (second * mass));
                sum += (T.One / T.Pow(d.ChoseFirst ? rest : mass, 2)) - (slope * slope);
            }
        }

        return sum;
    }
}
