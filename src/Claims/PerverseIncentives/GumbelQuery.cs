using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The hard logit model of Section 3.4 and alternatives for it: each message has a base reward and a Gumbel perturbation of its own.</summary>
/// <param name="Weights">e^(r̄(x)) of each message, as positive integers.</param>
/// <param name="Alternatives">Y; messages may repeat.</param>
/// <param name="Message">y, in Y.</param>
public sealed record GumbelQuery(ValueList<int> Weights, ValueList<int> Alternatives, int Message)
{
    /// <summary>Multisets of alternatives.</summary>
    public static Domain<GumbelQuery> Multisets { get; } = new()
    {
        Name = "1 to 4 messages with integer weights e^r̄, multisets Y of 1 to 5 of them, y in Y",
        Draw = draws => Drawn(draws, repeats: true),
        Print = Printed,
        Edges = [new([1], [0], 0), new([1], [0, 0], 0), new([1, 1], [0, 0, 1], 0)],
        Classes =
        [
            new("a repeated message", c => c.Repeats(), Rational.Ratio(1, 10)),
            new("a set of two or more", c => !c.Repeats() && c.Alternatives.Count > 1, Rational.Ratio(1, 20)),
        ],
    };

    /// <summary>Sets of alternatives.</summary>
    public static Domain<GumbelQuery> Sets { get; } = new()
    {
        Name = "1 to 4 messages with integer weights e^r̄, sets Y of them, y in Y",
        Draw = draws => Drawn(draws, repeats: false),
        Print = Printed,
        Edges = [new([1], [0], 0), new([1, 1, 1], [0, 1, 2], 1), new([6, 1], [0, 1], 1)],
        Classes =
        [
            new("one alternative", c => c.Alternatives.Count == 1, Rational.Ratio(1, 20)),
            new("three alternatives or more", c => c.Alternatives.Count > 2, Rational.Ratio(1, 20)),
            new("ties in r̄", c => c.Alternatives.Select(x => c.Weights[x]).Distinct().Count() < c.Alternatives.Count, Rational.Ratio(1, 20)),
        ],
        Wider = Multisets,
    };

    /// <summary>Whether Y offers a message twice.</summary>
    internal bool Repeats() => Alternatives.Distinct().Count() < Alternatives.Count;

    /// <summary>(2) for the Gumbel types, by integration: the probability of one copy of y.</summary>
    internal T Hard<T>()
        where T : struct, IReal<T> => SharedGumbel.Copy<T>(Weights.Span, Message, Alternatives.Span);

    /// <summary>(3) as printed, the sum over all copies in Y.</summary>
    internal T Formula<T>()
        where T : struct, IReal<T> => OverTotal<T>(Alternatives);

    /// <summary>(3) with the sum over the distinct messages of Y.</summary>
    internal T FormulaOverMessages<T>()
        where T : struct, IReal<T> => OverTotal<T>([.. Alternatives.Distinct()]);

    private T OverTotal<T>(ValueList<int> alternatives)
        where T : struct, IReal<T> => T.Of(Weights[Message]) / T.Of(alternatives.Sum(x => Weights[x]));

    private static GumbelQuery Drawn(Draws draws, bool repeats)
    {
        var messages = draws.Integer(1, 4);
        var weights = draws.List(messages, d => d.Integer(1, 6));
        ValueList<int> alternatives = repeats
            ? draws.List(1, 5, d => d.Choose(messages))
            : [.. draws.Permutation(messages).Take(draws.Integer(1, messages)).Order()];
        return new(weights, alternatives, alternatives[draws.Choose(alternatives.Count)]);
    }

    private static string Printed(GumbelQuery c) =>
        $"e^r̄ = {c.Weights}, Y = {{{string.Join(", ", c.Alternatives.Select(x => x + 1))}}}, y = {c.Message + 1}";
}
