using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The dichotomy data process and the event E(D) of inclusive learning.</summary>
/// <param name="Mass">ζ = P_π̄(M_1).</param>
/// <param name="First">p_*(1).</param>
/// <param name="Size">n = |Y|.</param>
/// <param name="Count">|D|, or |I| where a step is conditional on it.</param>
/// <param name="Beta">β.</param>
public sealed record LikelyEventCase(Rational Mass, Rational First, int Size, int Count, Rational Beta)
{
    /// <summary>The hypotheses under which all terms have a value.</summary>
    internal static IReadOnlyList<Hypothesis<LikelyEventCase>> Hypotheses =>
    [
        new("0 < P_π̄(M_1) < 1", c => c.Mass.Sign > 0 && c.Mass < 1),
        new("0 < p_*(1) < 1", c => c.First.Sign > 0 && c.First < 1),
        new("|Y| ≥ 2", c => c.Size >= 2),
    ];

    /// <summary>Populations of both types with a number of data, or of mixed data.</summary>
    /// <param name="symbol">What the count is: |D| or |I|.</param>
    /// <param name="most">The greatest count, at most 60.</param>
    internal static Domain<LikelyEventCase> Counting(string symbol, int most) => new()
    {
        Name = $"0 < ζ < 1, 0 < p_*(1) < 1, |Y| from 2 to 8, {symbol} from 1 to {most}, β from 1/10 to 5",
        Draw = draws => new(draws.InnerProportion(), draws.InnerProportion(), draws.Integer(2, 8), draws.Integer(1, most), Strength(draws)),
        Print = c => c.Printed(symbol),
        Edges =
        [
            new(Rational.Ratio(1, 2), Rational.Ratio(1, 2), 2, 1, 1),
            new(Rational.Ratio(4, 5), Rational.Ratio(3, 5), 2, most, 1),
        ],
        Classes =
        [
            new("p_*(1) < p_*(2)", c => c.First < Rational.Ratio(1, 2), Rational.Ratio(1, 10)),
            new("p_*(1) > p_*(2)", c => c.First > Rational.Ratio(1, 2), Rational.Ratio(1, 10)),
            new("|Y| = 2", c => c.Size == 2, Rational.Ratio(1, 50)),
        ],
        Wider = new()
        {
            Name = $"ζ and p_*(1) in [0, 1], |Y| from 1, {symbol} from 1 to {most}",
            Draw = draws => new(draws.Proportion(), draws.Proportion(), draws.Integer(1, 8), draws.Integer(1, most), Strength(draws)),
            Print = c => c.Printed(symbol),
        },
    };

    /// <summary>s, the probability that a query is mixed.</summary>
    internal Rational Mixed() => MixedQueries.Probability(Mass, Size);

    /// <summary>1 - γ = s².</summary>
    internal Rational Kept() => Rational.Pow(Mixed(), 2);

    /// <summary>The greatest integer that max(1 + β, 2β ln(p_*(2)/p_*(1))) reaches: E(D) asks for |I_2| above it.</summary>
    internal int Threshold() => Least(Beta, First) - 1;

    /// <summary>The greatest integer that ε(β) = max(1 + β, 2β ln(p_*(1)/p_*(2))) reaches.</summary>
    internal int PrintedThreshold() => Least(Beta, 1 - First) - 1;

    /// <summary>ε(β) as printed, or with the types exchanged the bound in E(D).</summary>
    internal T Bound<T>(bool exchanged)
        where T : struct, IReal<T>
    {
        var first = exchanged ? 1 - First : First;
        var least = T.Of(1 + Beta);
        return first <= Rational.Ratio(1, 2) ? least : T.Max(least, T.Of(2 * Beta) * T.Log(T.Of(first) / T.Of(1 - first)));
    }

    /// <summary>P({|I| &gt; more} ∩ {|I_1| &gt; 1} ∩ {|I_2| &gt; threshold}) under the data process.</summary>
    /// <param name="threshold">At least 1.</param>
    /// <param name="more">At least -1.</param>
    internal T Probability<T>(int threshold, int more)
        where T : struct, IReal<T>
    {
        T[] first = Powers(T.Of(Mixed() * First)), second = Powers(T.Of(Mixed() * (1 - First))), neither = Powers(T.Of(1 - Mixed()));
        var sum = T.Zero;
        for (var i = 2; i <= Count; i++)
        {
            for (var j = Math.Max(threshold, more - i) + 1; j <= Count - i; j++)
            {
                sum += T.Of(BinomialCounts.Coefficient(Count, i)) * T.Of(BinomialCounts.Coefficient(Count - i, j)) * first[i] * second[j] * neither[Count - i - j];
            }
        }

        return sum;
    }

    /// <summary>P(E(D)).</summary>
    internal T Event<T>()
        where T : struct, IReal<T> => Probability<T>(Threshold(), -1);

    /// <summary>The greatest |I| that is not above |D| (1 - γ).</summary>
    internal int FewMixed() => (int)(Kept() * Count).Floor();

    /// <summary>exp(-|D| (1 - γ) γ² / 8).</summary>
    internal T FewMixedTerm<T>()
        where T : struct, IReal<T> => T.Exp(T.Of(-Count * FewMixedRate()));

    /// <summary>(1 - γ) γ² / 8.</summary>
    internal Rational FewMixedRate() => Kept() * (1 - Kept()) * (1 - Kept()) / 8;

    /// <summary>exp(-2 m p² + 4 ε p) for m mixed data, where the print puts m = |D| (1 - γ).</summary>
    internal static T WeakTerm<T>(Rational mixed, Rational type, T bound)
        where T : struct, IReal<T> => T.Exp(T.Of(-2 * mixed * type * type) + (T.Of(4 * type) * bound));

    /// <summary>exp(-2 (ε - m p)² / m), Hoeffding's bound at ε below the mean m p.</summary>
    internal T HoeffdingTerm<T>(Rational type, T bound)
        where T : struct, IReal<T>
    {
        var room = bound - T.Of(Count * type);
        return T.Exp(-(T.Of(Rational.Ratio(2, Count)) * room * room));
    }

    /// <summary>The case in the symbols of the document.</summary>
    internal string Printed(string symbol) =>
        $"P_π̄(M_1) = {Mass}, p_*(1) = {First}, |Y| = {Size}, {symbol} = {Count}, β = {Beta}";

    internal static Rational Strength(Draws draws) =>
        draws.OneOf<Rational>(1, 2, Rational.Ratio(1, 2), Rational.Ratio(1, 4), Rational.Ratio(1, 10), 5);

    private T[] Powers<T>(T x)
        where T : struct, IReal<T>
    {
        var powers = new T[Count + 1];
        powers[0] = T.One;
        for (var i = 1; i <= Count; i++)
        {
            powers[i] = powers[i - 1] * x;
        }

        return powers;
    }

    /// <summary>The least integer above max(1 + β, 2β ln((1 - p)/p)) for p in [0, 1], found near a double and decided by enclosure.</summary>
    private static int Least(Rational beta, Rational first)
    {
        if (first.IsZero)
        {
            // The bound of the event is infinite then: no count reaches it.
            return int.MaxValue / 2;
        }

        var near = 2 * beta.ToDouble() * Math.Log(Math.Max(1, ((1 - first) / first).ToDouble()));
        var least = Math.Max((int)(1 + beta).Floor() + 1, (int)Math.Floor(near) - 1);
        while (!LikelyEvent.HasEnoughSecond(least, beta, first))
        {
            least++;
        }

        return least;
    }
}
