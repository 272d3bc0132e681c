using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>How often each response was preferred to each other one; a response against itself splits evenly.</summary>
/// <param name="Wins">n(y, y'), row y, column y': at least one comparison of each two.</param>
public sealed record WinCounts(ValueList<ValueList<int>> Wins)
{
    /// <summary>One to four responses, one-sided counts included.</summary>
    public static Domain<WinCounts> Domain { get; } = new()
    {
        Name = "1 to 4 responses, every two compared 1 to 19 times, one-sided results included",
        Draw = draws =>
        {
            var responses = draws.Integer(1, 4);
            var wins = new int[responses, responses];
            for (var y = 0; y < responses; y++)
            {
                wins[y, y] = 1;
                for (var other = 0; other < y; other++)
                {
                    wins[other, y] = draws.Integer(0, 10);
                    wins[y, other] = draws.Integer(wins[other, y] == 0 ? 1 : 0, 9);
                }
            }

            return new(ValueList.Generate(responses, y => ValueList.Generate(responses, o => wins[y, o])));
        },
        Print = c => $"wins = [{string.Join("; ", c.Wins.Select(row => string.Join(", ", row)))}]",
        Classes =
        [
            new("one response", c => c.Wins.Count == 1, Rational.Ratio(1, 20)),
            new("a one-sided result", c => c.Wins.Any(row => row.Any(n => n == 0)), Rational.Ratio(1, 20)),
        ],
    };

    /// <summary>A statement for the shares of each ordered pair, forth and back.</summary>
    internal Gap<T> Each<T>(Func<T, T, Gap<T>> f)
        where T : struct, IReal<T> => Gap.All(Wins.SelectMany((row, y) => row.Select((_, o) => f(Share<T>(y, o), Share<T>(o, y)))));

    private T Share<T>(int y, int other)
        where T : struct, IReal<T> => T.Of(Wins[y][other]) / T.Of(Wins[y][other] + Wins[other][y]);
}
