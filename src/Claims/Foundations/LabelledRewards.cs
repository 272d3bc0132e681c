using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Labelled comparisons of responses to one prompt, and a reward.</summary>
/// <param name="Weights">e^r: positive, one per response.</param>
/// <param name="Labels">The data D: which of two responses won.</param>
public sealed record LabelledRewards(ValueList<Rational> Weights, ValueList<PairLabel> Labels)
{
    /// <summary>Two to four responses.</summary>
    public static Domain<LabelledRewards> Domain { get; } = new()
    {
        Name = "2 to 4 responses with any e^r > 0, 1 to 5 labels",
        Draw = draws =>
        {
            var count = draws.Integer(2, 4);
            return new(draws.List(count, d => d.Weight()), draws.List(1, 5, d => Label(d, count)));
        },
        Print = c => $"e^r = {c.Weights}, labels {string.Join(", ", c.Labels.Select(l => $"{l.Winner() + 1}≻{l.Loser() + 1}"))}",
    };

    /// <summary>A label between two of the responses.</summary>
    internal static PairLabel Label(Draws draws, int count)
    {
        var first = draws.Choose(count);
        var second = draws.Choose(count - 1);
        return new(first, second < first ? second : second + 1, !draws.Flip());
    }

    /// <summary>-E log p(y_w ≻ y_l), the loser given label by label.</summary>
    internal T Loss<T>(Func<PairLabel, int> loser)
        where T : struct, IReal<T>
    {
        var sum = T.Zero;
        foreach (var label in Labels)
        {
            var (won, lost) = (T.Of(Weights[label.Winner()]), T.Of(Weights[loser(label)]));
            sum -= T.Log(won / (won + lost));
        }

        return sum / T.Of(Labels.Count);
    }
}
