using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The hard logit model and two multisets X and X' that both offer x and x'.</summary>
/// <param name="Weights">e^(r̄) of each message, as positive integers.</param>
/// <param name="First">X.</param>
/// <param name="Second">X'.</param>
/// <param name="J">x.</param>
/// <param name="K">x'; may be x.</param>
public sealed record RepeatedGumbel(ValueList<int> Weights, ValueList<int> First, ValueList<int> Second, int J, int K)
{
    /// <summary>Multisets of up to five messages.</summary>
    public static Domain<RepeatedGumbel> Domain { get; } = new()
    {
        Name = "1 to 4 messages with integer weights e^r̄, multisets X and X' of up to 5 that both offer x and x' (x = x' included)",
        Draw = Drawn,
        Print = c => $"e^r̄ = {c.Weights}, X = {Text(c.First)}, X' = {Text(c.Second)}, x = {c.J + 1}, x' = {c.K + 1}",
        Edges = [new([1, 1], [0, 1], [0, 1], 0, 1), new([1, 2, 1], [0, 1], [0, 1, 2], 0, 1)],
        Classes =
        [
            new("no repeats", c => c.First.Distinct().Count() == c.First.Count && c.Second.Distinct().Count() == c.Second.Count, Rational.Ratio(1, 20)),
            new("x = x'", c => c.J == c.K, Rational.Ratio(1, 20)),
            new("x or x' repeated", c => c.J != c.K && c.First.Concat(c.Second).Count(x => x == c.J || x == c.K) > 4, Rational.Ratio(1, 20)),
        ],
    };

    /// <summary>The odds (2) of a copy of x over a copy of x', from X or X'.</summary>
    internal T CopyOdds<T>(ValueList<int> alternatives)
        where T : struct, IReal<T> =>
        SharedGumbel.Copy<T>(Weights.Span, J, alternatives.Span) / SharedGumbel.Copy<T>(Weights.Span, K, alternatives.Span);

    /// <summary>The odds of the message x over x', whichever of their copies.</summary>
    internal T MessageOdds<T>(ValueList<int> alternatives)
        where T : struct, IReal<T> =>
        SharedGumbel.Message<T>(Weights.Span, J, alternatives.Span) / SharedGumbel.Message<T>(Weights.Span, K, alternatives.Span);

    private static RepeatedGumbel Drawn(Draws draws)
    {
        var messages = draws.Integer(1, 4);
        var weights = draws.List(messages, d => d.Integer(1, 6));
        int j = draws.Choose(messages), k = draws.Choose(messages);
        ValueList<int> Alternatives() => [.. draws.List(0, 3, d => d.Choose(messages)).Concat(j == k ? [j] : [j, k]).Order()];
        return new(weights, Alternatives(), Alternatives(), j, k);
    }

    private static string Text(ValueList<int> alternatives) => $"{{{string.Join(", ", alternatives.Select(x => x + 1))}}}";
}
