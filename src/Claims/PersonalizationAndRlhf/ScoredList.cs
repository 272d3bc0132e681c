using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Items with what is right, their relevance, and what is predicted, their score.</summary>
/// <param name="Relevance">rel_i: the more relevant item of a pair is the one to prefer; equal ones give no label.</param>
/// <param name="Scores">s_i.</param>
public sealed record ScoredList(ValueList<Rational> Relevance, ValueList<Rational> Scores)
{
    /// <summary>Scores that get every labelled pair right.</summary>
    public static Domain<ScoredList> Right { get; } = new()
    {
        Name = "1 to 6 items of any relevance, ties included, scores that order each pair of different relevance rightly",
        Draw = draws =>
        {
            var relevance = draws.List(1, 6, d => (Rational)d.Integer(0, 4));
            var lifts = draws.List(5, d => 1 + d.InnerProportion());
            var noise = draws.List(relevance.Count, d => d.Proportion());
            return new(relevance, ValueList.Generate(relevance.Count, i => Height(relevance[i], lifts) + noise[i]));
        },
        Print = Printed,
        Edges = [new([1], [0]), new([1, 0], [1, 0]), new([0, 0], [1, 0])],
        Classes =
        [
            new("tied relevances", c => c.Relevance.Distinct().Count() < c.Relevance.Count, Rational.Ratio(1, 10)),
            new("tied scores", c => c.Scores.Distinct().Count() < c.Scores.Count, Rational.Ratio(1, 100)),
        ],
        Wider = new()
        {
            Name = "1 to 6 items of any relevance and any scores",
            Draw = draws =>
            {
                var relevance = draws.List(1, 6, d => (Rational)d.Integer(0, 4));
                return new(relevance, draws.List(relevance.Count, d => (Rational)d.Integer(0, 4)));
            },
            Print = Printed,
        },
    };

    /// <summary>Whether each pair of different relevance is ordered by the scores as by the relevances.</summary>
    public bool AllPairsRight() => Enumerable.Range(0, Scores.Count).All(i => Enumerable.Range(0, Scores.Count).All(j =>
        Relevance[i] <= Relevance[j] || Scores[i] > Scores[j]));

    // More than 1 from one grade to the next, so that noise up to 1 reverses no pair.
    private static Rational Height(Rational grade, ValueList<Rational> lifts)
    {
        var height = Rational.Zero;
        for (var g = 0; g < grade; g++)
        {
            height += lifts[g];
        }

        return height;
    }

    private static string Printed(ScoredList c) => $"rel = {c.Relevance}, s = {c.Scores}";
}
