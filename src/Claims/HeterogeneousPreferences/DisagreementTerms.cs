using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>One pattern of labels and the number that goes with it.</summary>
/// <param name="Pattern">o, bit u being o_u.</param>
/// <param name="Coefficient">The number.</param>
public readonly record struct PatternTerm(int Pattern, Rational Coefficient);

/// <summary>The loss l(o; h) = (temperature-adjusted agreement loss) + k_o h with k_o = 0 on agreement, and one population of one pair.</summary>
/// <param name="Types">|U|.</param>
/// <param name="Terms">The patterns with k_o other than 0, in any order; each at most once.</param>
/// <param name="Odds">v_u = z_u / (1 - z_u) &gt; 0 at the pair, one per type.</param>
public sealed record DisagreementTerms(int Types, ValueList<PatternTerm> Terms, ValueList<Rational> Odds)
{
    /// <summary>k_o.</summary>
    public Rational Coefficient(int pattern)
    {
        foreach (var term in Terms)
        {
            if (term.Pattern == pattern)
            {
                return term.Coefficient;
            }
        }

        return Rational.Zero;
    }

    /// <summary>Whether the loss is consistent when the two candidates are drawn independently from one law.</summary>
    /// <remarks>
    /// Then (y2, y1) with the labels 1 - o is as likely as (y1, y2) with o, so the added terms come to Σ_o (k_o - k_ō) χ_o(z) h / 2 for each
    /// pair. Its slope at π* vanishes for every population of two responses exactly when this multilinear sum vanishes for all z, which two
    /// values per z_u decide; and then the population loss is that of the agreement loss, strictly convex up to a constant, whose only
    /// minimiser is π*. It is convex in β log(π/π_ref) for each sample, so empirical minimisers converge too.
    /// </remarks>
    public bool IsConsistent()
    {
        for (var corner = 0; corner < 1 << Types; corner++)
        {
            var z = new Rational[Types];
            for (var u = 0; u < Types; u++)
            {
                z[u] = Rational.Ratio(1 + (corner >> u & 1), 3);
            }

            var sum = Rational.Zero;
            foreach (var term in Terms)
            {
                sum += term.Coefficient * (PatternLaw.Probability<Rational>(z, term.Pattern) - PatternLaw.Probability<Rational>(z, (1 << Types) - 1 - term.Pattern));
            }

            if (!sum.IsZero)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Losses that are consistent under exchangeable candidates, for at least so many types.</summary>
    /// <param name="least">The least |U|.</param>
    public static Domain<DisagreementTerms> Exchangeable(int least) => new()
    {
        Name = $"{least} or {least + 1} types under Bradley-Terry; the agreement loss, with or without k h on a pattern of disagreement and k h on the opposite one",
        Draw = draws =>
        {
            var types = draws.Integer(least, least + 1);
            var patterns = draws.List(0, 2, d => new PatternTerm(1 + d.Choose((1 << types) - 2), d.OneOf<Rational>(1, -1, 2, Rational.Ratio(1, 2), 10)));
            List<PatternTerm> terms = [];
            foreach (var term in patterns)
            {
                var opposite = (1 << types) - 1 - term.Pattern;
                if (terms.All(t => t.Pattern != term.Pattern && t.Pattern != opposite))
                {
                    terms.Add(term);
                    terms.Add(term with { Pattern = opposite });
                }
            }

            return new(types, ValueList.From(terms), draws.List(types, d => d.Weight()));
        },
        Print = c => $"|U| = {c.Types}, v = {c.Odds}, l = agreement loss{string.Concat(c.Terms.Span.ToArray().Select(t => $" + {t.Coefficient} h on o = {PatternLaw.Print(c.Types, t.Pattern)}"))}",
    };
}
