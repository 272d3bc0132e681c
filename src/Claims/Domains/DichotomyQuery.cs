using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Domains;

/// <summary>A multiset Y of messages of two categories, presented to a random individual of two types.</summary>
/// <param name="FirstSize">|M_1|: messages 0 to FirstSize - 1.</param>
/// <param name="SecondSize">|M_2|: the messages after those.</param>
/// <param name="Alternatives">Y; messages may repeat.</param>
/// <param name="Message">y, a message of M.</param>
/// <param name="FirstType">p(1), in [0, 1]; p(2) is the rest.</param>
public sealed record DichotomyQuery(int FirstSize, int SecondSize, ValueList<int> Alternatives, int Message, Rational FirstType)
{
    /// <summary>Queries with y among the alternatives, one-sided ones and repeated messages included.</summary>
    public static Domain<DichotomyQuery> Domain { get; } = new()
    {
        Name = "1 to 3 messages in each category, multisets Y of 1 to 6 of them, one-sided or mixed, y in Y, p(1) in [0, 1]",
        Draw = draws => Drawn(draws, offered: true),
        Print = Printed,
        Edges =
        [
            new(1, 1, [0], 0, Rational.Ratio(1, 2)),
            new(1, 1, [1, 1], 1, 1),
            new(1, 1, [0, 1], 0, 0),
            new(1, 2, [0, 1, 2], 1, Rational.Ratio(1, 2)),
        ],
        Classes =
        [
            new("only one category in Y", c => c.Offered().First == 0 || c.Offered().Second == 0, Rational.Ratio(1, 10)),
            new("both categories in Y", c => c.Offered().First > 0 && c.Offered().Second > 0, Rational.Ratio(1, 5)),
            new("a repeated message", c => c.Alternatives.Distinct().Count() < c.Alternatives.Count, Rational.Ratio(1, 10)),
            new("a type of probability 0", c => c.FirstType.IsZero || c.FirstType == 1, Rational.Ratio(1, 200)),
        ],
        Wider = new()
        {
            Name = "the same with y any message of M",
            Draw = draws => Drawn(draws, offered: false),
            Print = Printed,
        },
    };

    /// <summary>Queries in which each type of positive probability finds a message of its category.</summary>
    public static Domain<DichotomyQuery> Covered { get; } = new()
    {
        Name = "1 to 3 messages in each category, Y of 1 to 8 that meets M_z for each z with p(z) > 0, y in Y, p(1) in [0, 1]",
        Draw = draws =>
        {
            var c = Drawn(draws, offered: true);
            var alternatives = c.Alternatives;
            alternatives = c.Offered().First == 0 && !c.FirstType.IsZero ? alternatives.Add(0) : alternatives;
            alternatives = c.Offered().Second == 0 && c.FirstType != 1 ? alternatives.Add(c.FirstSize) : alternatives;
            return c with { Alternatives = alternatives };
        },
        Print = Printed,
        Classes =
        [
            new("a repeated message", c => c.Alternatives.Distinct().Count() < c.Alternatives.Count, Rational.Ratio(1, 10)),
            new("a type of probability 0", c => c.FirstType.IsZero || c.FirstType == 1, Rational.Ratio(1, 200)),
        ],
        Wider = Domain.Wider! with { Name = "the same with any Y and any message y of M" },
    };

    /// <summary>Whether Y meets M_z for each type z of positive probability.</summary>
    internal bool IsCovered() => (Offered().First > 0 || FirstType.IsZero) && (Offered().Second > 0 || FirstType == 1);

    /// <summary>The probabilities of the two types.</summary>
    internal (T First, T Second) Types<T>()
        where T : struct, IReal<T> => (T.Of(FirstType), T.Of(1 - FirstType));

    /// <summary>|Y ∩ M_1| and |Y ∩ M_2|.</summary>
    internal (int First, int Second) Offered()
    {
        var first = 0;
        foreach (var x in Alternatives)
        {
            first += x < FirstSize ? 1 : 0;
        }

        return (first, Alternatives.Count - first);
    }

    /// <summary>Whether y lies in M_1.</summary>
    internal bool InFirst() => Message < FirstSize;

    /// <summary>The probability that y is chosen, from the arg max of eq. (2).</summary>
    internal T HardChoice<T>()
        where T : struct, IReal<T>
    {
        var (first, second) = Types<T>();
        return Models.Choice.HardChoice.Probability<T>(
            DichotomyModel.Rewards(FirstSize, SecondSize), [first, second], Message, Alternatives.Span);
    }

    private static DichotomyQuery Drawn(Draws draws, bool offered)
    {
        int first = draws.Integer(1, 3), second = draws.Integer(1, 3);
        var alternatives = draws.List(1, 6, d => d.Choose(first + second));
        var message = offered ? alternatives[draws.Choose(alternatives.Count)] : draws.Choose(first + second);
        return new(first, second, alternatives, message, draws.Proportion());
    }

    private static string Printed(DichotomyQuery c) =>
        $"M_1 = {Range(1, c.FirstSize)}, M_2 = {Range(c.FirstSize + 1, c.SecondSize)}, "
        + $"Y = {{{string.Join(", ", c.Alternatives.Select(x => x + 1))}}}, y = {c.Message + 1}, p(1) = {c.FirstType}";

    private static string Range(int from, int count) => $"{{{string.Join(", ", Enumerable.Range(from, count))}}}";
}
