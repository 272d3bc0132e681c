using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A soft choice model of finitely many types, a multiset Y of messages and one of them.</summary>
/// <param name="Types">p(z).</param>
/// <param name="Weights">For each type, e^(r(x|z)) of each message, as positive integers.</param>
/// <param name="Alternatives">Y; messages may repeat.</param>
/// <param name="Message">y, in Y.</param>
public sealed record SoftModel(ValueList<Rational> Types, ValueList<ValueList<int>> Weights, ValueList<int> Alternatives, int Message)
{
    private const string Sizes = "1 to 3 types, 1 to 4 messages with integer weights e^r";

    /// <summary>Any types, any multiset.</summary>
    public static Domain<SoftModel> Any { get; } = new()
    {
        Name = $"{Sizes}, multisets Y of 1 to 5 of them, y in Y",
        Draw = draws => Drawn(draws, draws.Integer(1, 3), repeats: true, proportional: false),
        Print = Printed,
        Edges = [new([1], [[1]], [0], 0), new([1], [[1, 1]], [0, 0, 1], 0), new([0, 1], [[1, 3], [3, 1]], [0, 1], 0)],
        Classes =
        [
            new("a repeated message", c => c.Repeats(), Rational.Ratio(1, 10)),
            new("a set of two or more", c => !c.Repeats() && c.Alternatives.Count > 1, Rational.Ratio(1, 10)),
            new("several types", c => c.Types.Count > 1, Rational.Ratio(1, 10)),
            new("a type of probability 0", c => c.Types.Any(p => p.IsZero), Rational.Ratio(1, 50)),
        ],
    };

    /// <summary>Any types, sets without repeats.</summary>
    public static Domain<SoftModel> Sets { get; } = Any with
    {
        Name = $"{Sizes}, sets Y of 1 to 4 of them, y in Y",
        Draw = draws => Drawn(draws, draws.Integer(1, 3), repeats: false, proportional: false),
        Edges = [new([1], [[1]], [0], 0), new([0, 1], [[1, 3], [3, 1]], [0, 1], 0)],
        Classes = [.. Any.Classes.Skip(1)],
        Wider = Any,
    };

    /// <summary>One type, any multiset.</summary>
    public static Domain<SoftModel> OneType { get; } = Any with
    {
        Name = $"one type, 1 to 4 messages with integer weights e^r, multisets Y of 1 to 5 of them, y in Y",
        Draw = draws => Drawn(draws, 1, repeats: true, proportional: false),
        Edges = [new([1], [[1]], [0], 0), new([1], [[1, 1]], [0, 0, 1], 0)],
        Classes = [.. Any.Classes.Take(2)],
        Wider = Any,
    };

    /// <summary>Types whose rewards differ by constants, sets without repeats.</summary>
    public static Domain<SoftModel> Proportional { get; } = Sets with
    {
        Name = $"{Sizes}, rewards of any two types differing by a constant",
        Draw = draws => Drawn(draws, draws.Integer(1, 3), repeats: false, proportional: true),
        Edges = [new([Rational.Ratio(1, 2), Rational.Ratio(1, 2)], [[1, 2, 1], [2, 4, 2]], [0, 1, 2], 0)],
        Classes = [new("several types", c => c.Types.Count > 1, Rational.Ratio(1, 10)), new("three messages or more", c => c.Weights[0].Count > 2, Rational.Ratio(1, 10))],
        Wider = Sets,
    };

    /// <summary>No message is offered twice.</summary>
    internal static Hypothesis<SoftModel> NoRepeats { get; } = new("no message of Y repeated", c => !c.Repeats());

    /// <summary>Whether Y offers a message twice.</summary>
    internal bool Repeats() => Alternatives.Distinct().Count() < Alternatives.Count;

    /// <summary>Formula (4) at a message of a multiset.</summary>
    internal T Soft<T>(int message, ReadOnlySpan<int> alternatives)
        where T : struct, IReal<T> =>
        SoftChoice.Probability<T>(Weights.Select(w => w.Select(v => T.Of(v)).ToArray()).ToArray(), Types.Lift<T>(), message, alternatives);

    /// <summary>Formula (2) for the types (Z, W): W a Gumbel perturbation of each message, integrated out type by type.</summary>
    internal T Hard<T>(int message, ReadOnlySpan<int> alternatives)
        where T : struct, IReal<T>
    {
        var sum = T.Zero;
        for (var z = 0; z < Types.Count; z++)
        {
            sum += T.Of(Types[z]) * SharedGumbel.Copy<T>(Weights[z].Span, message, alternatives);
        }

        return sum;
    }

    private static SoftModel Drawn(Draws draws, int types, bool repeats, bool proportional)
    {
        var messages = draws.Integer(1, 4);
        var shares = draws.Distribution(types);
        var first = draws.List(messages, d => d.Integer(1, 4));
        var weights = proportional
            ? draws.List(types, d => { var factor = d.Integer(1, 3); return first.Map(w => factor * w); })
            : ValueList.Generate(types, z => z == 0 ? first : draws.List(messages, d => d.Integer(1, 4)));
        var order = draws.Permutation(messages);
        ValueList<int> alternatives = repeats
            ? draws.List(1, 5, d => d.Choose(messages))
            : [.. order.Take(draws.Integer(1, messages)).Order()];
        return new(shares, weights, alternatives, alternatives[draws.Choose(alternatives.Count)]);
    }

    private static string Printed(SoftModel c) =>
        $"p = {c.Types}, e^r = {string.Join(", ", c.Weights)}, Y = {{{string.Join(", ", c.Alternatives.Select(x => x + 1))}}}, y = {c.Message + 1}";
}
