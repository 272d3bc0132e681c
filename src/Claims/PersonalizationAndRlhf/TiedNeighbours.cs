using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>A list in which two neighbours are tied in score, at two points of that tie.</summary>
/// <param name="Relevance">rel_i, top first.</param>
/// <param name="Tie">The upper position of the tied neighbours, 1 for the top.</param>
/// <param name="Scores">s_i, descending, equal at the tie only or elsewhere too.</param>
/// <param name="Others">Other scores with the same order and tie.</param>
public sealed record TiedNeighbours(ValueList<Rational> Relevance, int Tie, ValueList<Rational> Scores, ValueList<Rational> Others)
{
    /// <summary>Lists of 2 to 4 items.</summary>
    public static Domain<TiedNeighbours> Any { get; } = Of("lists of 2 to 4 items, relevances of at least 0, not all 0, two neighbours tied, at two points of the tie", any: true);

    /// <summary>Lists of two items, or with a tie of equally relevant ones.</summary>
    public static Domain<TiedNeighbours> Harmless { get; } = Of("two tied items, or 3 to 4 with two neighbours of equal relevance tied", any: false) with { Wider = Any };

    /// <summary>Whether there are two items, or the tied ones are equally relevant.</summary>
    public bool IsHarmless() => Relevance.Count == 2 || Relevance[Tie - 1] == Relevance[Tie];

    private static Domain<TiedNeighbours> Of(string name, bool any) => new()
    {
        Name = name,
        Draw = draws =>
        {
            var size = draws.Integer(2, 4);
            var tie = 1 + draws.Choose(size - 1);
            var relevance = draws.List(size, d => (Rational)d.Integer(0, 3));
            relevance = any || size == 2 ? relevance : relevance.With(tie, relevance[tie - 1]);
            return new(relevance.All(r => r.IsZero) ? relevance.Map(_ => Rational.One) : relevance, tie, Tied(draws, size, tie), Tied(draws, size, tie));
        },
        Print = c => $"rel = {c.Relevance}, items {c.Tie} and {c.Tie + 1} tied, at s = {c.Scores} and s = {c.Others}",
    };

    private static ValueList<Rational> Tied(Draws draws, int size, int tie)
    {
        var score = Rational.Zero;
        return ValueList.Generate(size, i => i == 0 || i == tie ? score : score -= draws.Integer(1, 4));
    }
}
