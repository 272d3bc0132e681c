using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Populations within the hypotheses of Lemma 12, with more data than can be enumerated one by one.</summary>
internal static class FailingQueries
{
    /// <summary>The hypotheses of Lemma 12.</summary>
    public static IReadOnlyList<Hypothesis<DichotomyPopulation>> Hypotheses =>
    [
        new("|Y| ≥ 3", c => c.Size >= 3),
        new("p_*(1) < F(P_π̄(M_1))", c => c.First < c.Share()),
    ];

    /// <summary>Populations with p_*(1) &lt; F(ζ), p_*(1) = 0 included, and a count of data or of mixed data.</summary>
    /// <param name="symbol">What the count is: |D| or |I|.</param>
    /// <param name="least">The least count.</param>
    /// <param name="most">The greatest count.</param>
    public static Domain<DichotomyPopulation> Counting(string symbol, int least, int most) => new()
    {
        Name = $"0 < ζ < 1, |Y| from 3 to 7, 0 ≤ p_*(1) < F(ζ), {symbol} from {least} to {most}",
        Draw = draws =>
        {
            int size = draws.Integer(3, 7), count = draws.Integer(least, most);
            var mass = draws.InnerProportion();
            var part = draws.Weighted(1, 9) == 0 ? 0 : draws.InnerProportion();
            return new(mass, MixedQueries.ShareFormula(mass, size) * part, size, count);
        },
        Print = c => Printed(c, symbol),
        Edges =
        [
            new(Rational.Ratio(1, 2), 0, 3, least),
            new(Rational.Ratio(4, 5), Rational.Ratio(3, 5), 4, most),
            new(Rational.Parse("1e-12"), Rational.Ratio(1, 4), 3, most),
        ],
        Classes =
        [
            new("p_*(1) = 0", c => c.First.IsZero, Rational.Ratio(1, 50)),
            new("p_*(1) > 1/2", c => c.First > Rational.Ratio(1, 2), Rational.Ratio(1, 50)),
            new("p_*(1) near F", c => c.Share() - c.First < Rational.Ratio(1, 50), Rational.Ratio(1, 50)),
            new("|Y| = 3", c => c.Size == 3, Rational.Ratio(1, 20)),
        ],
        Wider = new()
        {
            Name = $"0 < ζ < 1, |Y| from 2, any p_*(1) in [0, 1], {symbol} from {least} to {most}",
            Draw = draws => new(draws.InnerProportion(), draws.Proportion(), draws.Integer(2, 7), draws.Integer(least, most)),
            Print = c => Printed(c, symbol),
        },
    };

    /// <summary>δ = F(ζ) - p_*(1).</summary>
    public static Rational Delta(this DichotomyPopulation c) => c.Share() - c.First;

    /// <summary>1 - γ = s², the share of the data that is mixed but with exponentially small probability.</summary>
    public static Rational Kept(this DichotomyPopulation c) => Rational.Pow(c.Mixed(), 2);

    /// <summary>The three terms exp(-m δ²/4), exp(-m δ²/8), exp(-m p²/2) of the union bound, for any real m.</summary>
    public static T UnionTerms<T>(this DichotomyPopulation c, Rational mixed)
        where T : struct, IReal<T>
    {
        Rational delta = c.Delta(), p = c.First;
        return T.Exp(T.Of(-mixed * delta * delta / 4)) + T.Exp(T.Of(-mixed * delta * delta / 8)) + T.Exp(T.Of(-mixed * p * p / 2));
    }

    /// <summary>exp(-|D| (1 - γ) γ² / 8), the bound of eq. (20).</summary>
    public static T FewMixedTerm<T>(this DichotomyPopulation c)
        where T : struct, IReal<T>
    {
        var kept = c.Kept();
        return T.Exp(T.Of(-c.Count * kept * (1 - kept) * (1 - kept) / 8));
    }

    /// <summary>P({mean over I of k_1/n - 1(y ∈ M_1) &gt; δ/4} ∩ {mean over I of 1(y ∈ M_1) &gt; 0}) given |I| = m ≥ 1.</summary>
    public static T Separated<T>(this DichotomyPopulation c, T[] offered, int mixed)
        where T : struct, IReal<T> =>
        MixedTotals.Drifting(offered, c.Size, mixed, T.Of(c.First), c.Delta() * c.Size * mixed / 4, 1);

    /// <summary>P(|I| = m).</summary>
    public static T CountOfMixed<T>(this DichotomyPopulation c, int mixed)
        where T : struct, IReal<T> => BinomialCounts.Probability(c.Count, mixed, T.Of(c.Mixed()));

    /// <summary>P({(|D|/|I|)(ρ_data - ρ_chosen) &gt; δ/4} ∩ {mean over I of 1(y ∈ M_1) &gt; 0} ∩ {|I| &gt; |D|(1 - γ)}).</summary>
    /// <remarks>
    /// The second event of the print has ρ_chosen in place of the mean over I and is larger; it differs where M_1 was chosen in one-sided
    /// queries alone, which is added when asked for.
    /// </remarks>
    public static T Triple<T>(this DichotomyPopulation c, bool anyChoice)
        where T : struct, IReal<T>
    {
        var offered = MixedTotals.Offered(T.Of(c.Mass), c.Size, c.Count);
        var least = (int)(c.Kept() * c.Count).Floor() + 1;
        return Reals.Sum(c.Count + 1, m => m < least
            ? T.Zero
            : c.CountOfMixed<T>(m) * c.Occurs(offered[m], m, c.Delta() * c.Size * m / 4, anyChoice));
    }

    /// <summary>P(E_η(D)) = P({ρ_data - ρ_chosen &gt; η} ∩ {ρ_chosen &gt; 0}).</summary>
    public static T LikelyDrift<T>(this DichotomyPopulation c, Rational eta)
        where T : struct, IReal<T>
    {
        var offered = MixedTotals.Offered(T.Of(c.Mass), c.Size, c.Count);
        return Reals.Sum(c.Count + 1, m => c.CountOfMixed<T>(m) * c.Occurs(offered[m], m, eta * c.Size * c.Count, anyChoice: true));
    }

    private static T Occurs<T>(this DichotomyPopulation c, T[] offered, int mixed, Rational bound, bool anyChoice)
        where T : struct, IReal<T>
    {
        var first = T.Of(c.First);
        var chosen = MixedTotals.Drifting(offered, c.Size, mixed, first, bound, 1);
        if (!anyChoice)
        {
            return chosen;
        }

        // Without a choice of M_1 in a mixed query, ρ_chosen > 0 asks for a query of M_1 alone among the others.
        var second = Rational.Pow(1 - c.Mass, c.Size);
        var onlySecond = T.Of(second / (second + Rational.Pow(c.Mass, c.Size)));
        var none = MixedTotals.Drifting(offered, c.Size, mixed, first, bound, 0) - chosen;
        return chosen + (none * (T.One - T.Pow(onlySecond, c.Count - mixed)));
    }

    private static string Printed(DichotomyPopulation c, string symbol) =>
        $"P_π̄(M_1) = {c.Mass}, p_*(1) = {c.First}, |Y| = {c.Size}, F = {c.Share()}, {symbol} = {c.Count}";
}
