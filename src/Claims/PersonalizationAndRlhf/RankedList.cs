using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>The relevances of a ranked list, top first.</summary>
/// <param name="Relevance">rel_i at position i.</param>
public sealed record RankedList(ValueList<Rational> Relevance)
{
    /// <summary>Lists of any relevances, negative ones and all zeros included.</summary>
    public static Domain<RankedList> AnyRelevance { get; } = new()
    {
        Name = "lists of 1 to 6 positions, any relevances: negative, zero, tied, all zero",
        Draw = draws => new(draws.List(1, 6, d => d.Utility())),
        Print = Printed,
        Edges = [new([1]), new([1, 0, 0]), new([0, 0, 1]), new([2, 2])],
    };

    /// <summary>Lists of relevances of at least 0, not all 0.</summary>
    public static Domain<RankedList> Graded { get; } = new()
    {
        Name = "lists of 1 to 6 positions, relevances of at least 0, not all 0; graded, binary and extreme",
        Draw = draws =>
        {
            var list = draws.Flip() ? draws.List(1, 6, d => d.Flip() ? d.Weight() : Rational.Zero) : draws.List(1, 6, d => (Rational)d.Integer(0, 4));
            return new(list.All(r => r.IsZero) ? list.With(draws.Choose(list.Count), 1) : list);
        },
        Print = Printed,
        Edges = [new([1]), new([0, 0, 0, 1]), new([1, 1, 1])],
        Classes =
        [
            new("one position", c => c.Relevance.Count == 1, Rational.Ratio(1, 20)),
            new("ideal order", c => c.Relevance.Count > 1 && Dcg.Ideal(c.Relevance.Span) == c.Relevance, Rational.Ratio(1, 20)),
            new("an irrelevant item at the top", c => c.Relevance[0].IsZero, Rational.Ratio(1, 20)),
            new("ties", c => c.Relevance.Distinct().Count() < c.Relevance.Count, Rational.Ratio(1, 10)),
        ],
        Wider = AnyRelevance,
    };

    /// <summary>The ideal DCG less the DCG, position by position, so that an ideal list gives exactly 0.</summary>
    public T Shortfall<T>()
        where T : struct, IReal<T> => Dcg.Difference<T>(Dcg.Ideal(Relevance.Span).Span, Relevance.Span);

    /// <summary>The sign of IDCG: exact where only rational discounts carry weight, by enclosure elsewhere.</summary>
    public int IdealSign()
    {
        var ideal = Dcg.Ideal(Relevance.Span);
        try
        {
            return Dcg.Of<Rational>(ideal.Span).Sign;
        }
        catch (NotRationalException)
        {
            return Reals.Sign(Dcg.Of<Enclosure<Bits192>>(ideal.Span));
        }
    }

    /// <summary>0 ≤ DCG/IDCG ≤ 1; fails where the ideal DCG is 0 and the ratio has no value.</summary>
    /// <remarks>
    /// With s the sign of IDCG the two bounds are 0 ≤ s DCG and 0 ≤ s (IDCG - DCG): no division, so a bound that is met exactly is decided.
    /// </remarks>
    internal Gap<T> InUnitInterval<T>()
        where T : struct, IReal<T>
    {
        var sign = T.Of(Reals.Sign(Dcg.Of<T>(Dcg.Ideal(Relevance.Span).Span)));
        return Reals.IsEqual(sign, T.Zero)
            ? Gap.Fails<T>("IDCG = 0: NDCG = DCG/0 has no value")
            : Gap.All(
                Gap.AtMost(T.Zero, sign * Dcg.Of<T>(Relevance.Span)).Named("0 ≤ NDCG, times |IDCG|"),
                Gap.AtMost(T.Zero, sign * Shortfall<T>()).Named("0 ≤ 1 - NDCG, times |IDCG|"));
    }

    private static string Printed(RankedList c) => $"rel = {c.Relevance}";
}
