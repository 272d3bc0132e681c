using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>A direct loss seen at two policies of one pair: how it changes on each pattern of labels from the first policy to the second.</summary>
/// <remarks>
/// Any loss that depends on π at some pattern changes there between two suitable policies, so these cases speak of all losses, smooth or
/// not. The policies may differ in h, in the mass of the pair, or in both.
/// </remarks>
/// <param name="Shares">k_u, the shares of the types up to a factor; all 1 when equally represented.</param>
/// <param name="Terms">d_o = l(o; second policy) - l(o; first policy) where it is not 0.</param>
/// <param name="First">b: the first policy is optimal for the types with odds (b, 1, ..., 1) and all others at the same θ*.</param>
/// <param name="Second">b' in the same way for the second policy; may be b.</param>
/// <param name="LinearLink">Whether Pr(o_u = 1) = (1 + Δr)/2 in place of Bradley-Terry; the loss is then (h - mean label)², labels ±1.</param>
public sealed record LossDifference(ValueList<int> Shares, ValueList<PatternTerm> Terms, Rational First, Rational Second, bool LinearLink)
{
    /// <summary>Equally represented types and losses that change on some pattern of disagreement.</summary>
    public static Domain<LossDifference> UsesDisagreement { get; } = new()
    {
        Name = "2 to 6 equally represented types under Bradley-Terry, any change of the loss that is not 0 on some pattern of disagreement, any two policies",
        Draw = draws =>
        {
            var types = draws.OneOf(4, 5, 2, 3, 6);
            var mixed = new PatternTerm(1 + draws.Choose((1 << types) - 2), NonZero(draws));
            return new(ValueList.Generate(types, _ => 1), Merged([mixed, .. Drawn(draws, types)]), Base(draws), Base(draws), false);
        },
        Print = Printed,
        Classes =
        [
            new("two or three types", c => c.Shares.Count < 4, Rational.Ratio(1, 10)),
            new("policies with the same h", c => c.First == c.Second, Rational.Ratio(1, 50)),
            new("a change on agreement too", c => c.Terms.Any(t => !PatternLaw.Disagrees(c.Shares.Count, t.Pattern)), Rational.Ratio(1, 50)),
        ],
        Wider = new()
        {
            Name = "2 to 4 types of which some may have no weight, Bradley-Terry or linear link, any change of the loss",
            Draw = draws =>
            {
                var types = draws.Integer(2, 4);
                var shares = draws.List(types, d => d.OneOf(1, 0));
                return new(shares.All(k => k == 0) ? shares.With(0, 1) : shares, Merged(Drawn(draws, types)), Base(draws), Base(draws), draws.Flip());
            },
            Print = Printed,
        },
    };

    /// <summary>Types with unequal shares and slopes that are not all 0.</summary>
    public static Domain<LossDifference> UnequalShares { get; } = new()
    {
        Name = "2 to 5 types with shares of 1 to 3 parts, not all equal, slopes g(o) not all 0",
        Draw = draws =>
        {
            var shares = draws.List(2, 5, d => d.Integer(1, 3));
            shares = shares.All(k => k == shares[0]) ? shares.With(0, shares[0] + 1) : shares;
            var any = new PatternTerm(draws.Choose(1 << shares.Count), NonZero(draws));
            var b = Base(draws);
            return new(shares, Merged([any, .. Drawn(draws, shares.Count)]), b, b, false);
        },
        Print = Printed,
        Classes = [new("slopes on agreement alone", c => c.Terms.All(t => !PatternLaw.Disagrees(c.Shares.Count, t.Pattern)), Rational.Ratio(1, 100))],
        Wider = new()
        {
            Name = "2 to 4 types with shares of 0 to 2 parts, any slopes",
            Draw = draws =>
            {
                var shares = draws.List(2, 4, d => d.OneOf(1, 0, 2));
                var b = Base(draws);
                return new(shares.All(k => k == 0) ? shares.With(0, 1) : shares, Merged(Drawn(draws, shares.Count)), b, b, false);
            },
            Print = Printed,
        },
    };

    /// <summary>d, one number per pattern.</summary>
    public Rational[] Values()
    {
        var values = new Rational[1 << Shares.Count];
        foreach (var term in Terms)
        {
            values[term.Pattern] += term.Coefficient;
        }

        return values;
    }

    /// <summary>The first pattern of disagreement at which d is not 0; null when there is none.</summary>
    public int? Used()
    {
        foreach (var term in Terms)
        {
            if (PatternLaw.Disagrees(Shares.Count, term.Pattern) && !term.Coefficient.IsZero)
            {
                return term.Pattern;
            }
        }

        return null;
    }

    private static Rational NonZero(Draws draws) => draws.OneOf<Rational>(1, -1, 2, -2, Rational.Ratio(1, 2), Rational.Ratio(-1, 3), 10);

    private static Rational Base(Draws draws) => draws.OneOf<Rational>(1, 2, Rational.Ratio(1, 2), 3, Rational.Ratio(2, 3), 10);

    private static ValueList<PatternTerm> Drawn(Draws draws, int types) =>
        draws.List(0, 6, d => new PatternTerm(d.Weighted(2, 1) == 0 ? d.Choose(1 << types) : d.OneOf(0, (1 << types) - 1), NonZero(d)));

    private static ValueList<PatternTerm> Merged(IEnumerable<PatternTerm> terms)
    {
        List<PatternTerm> kept = [];
        foreach (var term in terms)
        {
            if (kept.All(t => t.Pattern != term.Pattern))
            {
                kept.Add(term);
            }
        }

        return ValueList.From(kept);
    }

    private static string Printed(LossDifference c) =>
        $"shares {c.Shares}, d = {{{string.Join(", ", c.Terms.Span.ToArray().Select(t => $"{PatternLaw.Print(c.Shares.Count, t.Pattern)}: {t.Coefficient}"))}}}, "
        + $"b = {c.First} and {c.Second}{(c.LinearLink ? ", linear link with least squares" : "")}";
}
