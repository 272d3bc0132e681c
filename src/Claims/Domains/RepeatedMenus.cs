using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Domains;

/// <summary>Two multisets X and X' of messages that both offer x and x'.</summary>
/// <param name="Weights">w = e^r of each message.</param>
/// <param name="Copies">How often X offers each message.</param>
/// <param name="OtherCopies">How often X' offers each message.</param>
/// <param name="J">The message x.</param>
/// <param name="K">The message x'; may be x.</param>
public sealed record RepeatedMenus(ValueList<Rational> Weights, ValueList<int> Copies, ValueList<int> OtherCopies, int J, int K)
{
    /// <summary>Multisets that offer both messages, each message up to four times.</summary>
    public static Domain<RepeatedMenus> Domain { get; } = new()
    {
        Name = "1 to 5 messages with weights e^r, multisets X and X' offering each up to 4 times, x and x' in both (x = x' included)",
        Draw = draws => Drawn(draws, offered: true),
        Print = Printed,
        Edges =
        [
            new([1], [1], [3], 0, 0),
            new([1, 1], [1, 1], [2, 1], 0, 1),
            new([1, Rational.Parse("1e-12"), 3], [1, 1, 0], [1, 1, 1], 0, 1),
        ],
        Classes =
        [
            new("no message repeated", c => c.Copies.Concat(c.OtherCopies).All(k => k <= 1), Rational.Ratio(1, 200)),
            new("x or x' repeated", c => c.Copies[c.J] > 1 || c.Copies[c.K] > 1, Rational.Ratio(1, 10)),
            new("x = x'", c => c.J == c.K, Rational.Ratio(1, 20)),
            new("X = X'", c => c.Copies == c.OtherCopies, Rational.Ratio(1, 200)),
        ],
        Wider = new()
        {
            Name = "the same without x and x' in both",
            Draw = draws => Drawn(draws, offered: false),
            Print = Printed,
        },
    };

    /// <summary>The odds of one copy of x over one of x', in X or in X'.</summary>
    internal T CopyOdds<T>(ValueList<int> copies)
        where T : struct, IReal<T>
    {
        var w = Weights.Lift<T>();
        return RepeatedLogit.CopyProbability<T>(w, copies.Span, J) / RepeatedLogit.CopyProbability<T>(w, copies.Span, K);
    }

    /// <summary>The odds of the message x over the message x', whichever of their copies is chosen.</summary>
    internal T MessageOdds<T>(ValueList<int> copies)
        where T : struct, IReal<T>
    {
        var w = Weights.Lift<T>();
        return RepeatedLogit.MessageProbability<T>(w, copies.Span, J) / RepeatedLogit.MessageProbability<T>(w, copies.Span, K);
    }

    private static RepeatedMenus Drawn(Draws draws, bool offered)
    {
        var count = draws.Integer(1, 5);
        var weights = draws.List(count, d => d.Weight());
        int j = draws.Choose(count), k = draws.Choose(count);
        ValueList<int> Copies() => ValueList.Generate(count, i => offered && (i == j || i == k)
            ? 1 + draws.Weighted(6, 2, 1, 1)
            : draws.Weighted(6, 4, 1, 1, 1));
        return new(weights, Copies(), Copies(), j, k);
    }

    private static string Printed(RepeatedMenus c) =>
        $"w = {c.Weights}, copies in X = {c.Copies}, in X' = {c.OtherCopies}, x = {c.J + 1}, x' = {c.K + 1}";
}
