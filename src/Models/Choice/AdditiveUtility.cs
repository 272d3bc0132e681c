using System.Numerics;
using TheoremCheck.Numbers;
using static TheoremCheck.Models.Choice.Polynomials;

namespace TheoremCheck.Models.Choice;

/// <summary>Choice and ranking probabilities of utilities H_j = V_j + ε_j / a with independent noise, by integrating densities.</summary>
/// <remarks>
/// <para>
/// For e^(V_j) = w_j a positive integer and a positive integer a, P(H_j ≤ x) is a polynomial L_j(u) in a coordinate u of x that
/// falls from its end at x = -∞ to 0 at x = +∞: (1 - u)^(w_j^a) with u = 1 - F(ax) for Gumbel noise, 1 - u^(l / w_j^a) with
/// u = exp(-e^(ax) / l) and l a common multiple of the w_j^a for reflected Gumbel noise, and max(0, 1 - w_j^a u) with
/// u = e^(-ax) for exponential noise. Then p(j|S) = ∫ -L_j'(u) Π over the other k in S of L_k(u) du, an integral of polynomials.
/// </para>
/// <para>No closed form of a choice probability enters, so the results are a second route to the formulas of Theorem 2
/// (Foundations, line 94). Cost: the degree is the sum of the w_j^a, squared.</para>
/// </remarks>
public static class AdditiveUtility
{
    /// <summary>P(H_j > H_k for all other k in S).</summary>
    /// <param name="law">The law of the noise before scaling.</param>
    /// <param name="weights">One positive integer w_j = e^(V_j) per alternative.</param>
    /// <param name="inverseScale">a, at least 1: the noise is ε / a.</param>
    /// <param name="alternative">j, a member of the menu.</param>
    /// <param name="menu">S, none twice.</param>
    /// <exception cref="ArgumentException">When the menu does not offer the alternative.</exception>
    public static T Choice<T>(NoiseLaw law, ReadOnlySpan<int> weights, int inverseScale, int alternative, ReadOnlySpan<int> menu)
        where T : struct, IReal<T>
    {
        if (!menu.Contains(alternative))
        {
            throw new ArgumentException($"the menu does not offer alternative {alternative}", nameof(menu));
        }

        var rates = Rates(weights, inverseScale, menu);
        var multiple = CommonMultiple(rates);
        T[] density = [T.One];
        for (var i = 0; i < menu.Length; i++)
        {
            var tail = LowerTail<T>(law, rates[i], multiple);
            density = Times(density, menu[i] == alternative ? Negative(Derivative(tail)) : tail);
        }

        // Beyond the end some utility of the menu is surely above x, so that nothing is left to integrate.
        var end = law == NoiseLaw.Exponential ? T.One / T.Of(rates.Max()) : T.One;
        return At(Antiderivative(density), end);
    }

    /// <summary>P(H_(j_1) > H_(j_2) > ... > H_(j_n)), by integrating from the last place up.</summary>
    /// <param name="law">Gumbel or reflected Gumbel.</param>
    /// <param name="weights">One positive integer w_j = e^(V_j) per alternative.</param>
    /// <param name="inverseScale">a, at least 1: the noise is ε / a.</param>
    /// <param name="ranking">The alternatives from best to worst; the probability of no alternatives is 1.</param>
    /// <exception cref="ArgumentException">For exponential noise, whose lower tails are not polynomials on all of the line.</exception>
    public static T Ranking<T>(NoiseLaw law, ReadOnlySpan<int> weights, int inverseScale, ReadOnlySpan<int> ranking)
        where T : struct, IReal<T>
    {
        if (law == NoiseLaw.Exponential)
        {
            throw new ArgumentException("exponential noise has no polynomial lower tail", nameof(law));
        }

        var rates = Rates(weights, inverseScale, ranking);
        var multiple = CommonMultiple(rates);
        T[] below = [T.One];
        for (var place = ranking.Length - 1; place >= 0; place--)
        {
            // below(u) becomes P(H_place > H_place+1 > ..., H_place ≤ x(u)), the integral of the density from u to the end 1.
            var integral = Antiderivative(Times(Negative(Derivative(LowerTail<T>(law, rates[place], multiple))), below));
            var all = At(integral, T.One);
            below = Negative(integral);
            below[0] += all;
        }

        return At(below, T.Zero);
    }

    private static T[] LowerTail<T>(NoiseLaw law, int rate, int multiple)
        where T : struct, IReal<T>
    {
        switch (law)
        {
            case NoiseLaw.Gumbel:
                return Power([T.One, -T.One], rate);
            case NoiseLaw.ReflectedGumbel:
                var tail = new T[(multiple / rate) + 1];
                Array.Fill(tail, T.Zero);
                tail[0] = T.One;
                tail[^1] = -T.One;
                return tail;
            default:
                return [T.One, -T.Of(rate)];
        }
    }

    private static int[] Rates(ReadOnlySpan<int> weights, int inverseScale, ReadOnlySpan<int> members)
    {
        var rates = new int[members.Length];
        for (var i = 0; i < rates.Length; i++)
        {
            rates[i] = (int)BigInteger.Pow(weights[members[i]], inverseScale);
        }

        return rates;
    }

    private static int CommonMultiple(int[] rates) =>
        rates.Aggregate(1, (multiple, rate) => multiple / (int)BigInteger.GreatestCommonDivisor(multiple, rate) * rate);

    private static T[] Negative<T>(T[] p)
        where T : struct, IReal<T> => Array.ConvertAll(p, x => -x);
}
