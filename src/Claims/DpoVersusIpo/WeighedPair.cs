using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Responses with weights e^s, s their scores.</summary>
/// <param name="Weights">e^s: positive, one per response.</param>
public sealed record WeighedPair(ValueList<Rational> Weights)
{
    /// <summary>Two responses.</summary>
    public static Domain<WeighedPair> Two { get; } = Of(2);

    /// <summary>Three responses.</summary>
    public static Domain<WeighedPair> Three { get; } = Of(3);

    /// <summary>Luce's choice of y from the pair; 1/2 for a response against itself.</summary>
    internal T Luce<T>(int y, int other)
        where T : struct, IReal<T>
    {
        T[] weights = [T.Of(Weights[y]), T.Of(Weights[other])];
        return Models.Choice.Luce.Probability<T>(weights, 0, [0, 1]);
    }

    /// <summary>Pr(c = 2 | y, other): Luce's choice of the second of the two shown.</summary>
    internal T Second<T>(int y, int other)
        where T : struct, IReal<T>
    {
        T[] weights = [T.Of(Weights[y]), T.Of(Weights[other])];
        return Models.Choice.Luce.Probability<T>(weights, 1, [0, 1]);
    }

    /// <summary>σ(s(y) - s(y')), by logarithms and the exponential.</summary>
    internal T Sigmoid<T>(int y, int other)
        where T : struct, IReal<T> => Reals.Logistic(T.Log(T.Of(Weights[y])) - T.Log(T.Of(Weights[other])));

    /// <summary>A statement for each ordered pair, equal ones included.</summary>
    internal Gap<T> Pairs<T>(Func<int, int, Gap<T>> f)
        where T : struct, IReal<T> => Gap.All(Enumerable.Range(0, Weights.Count * Weights.Count).Select(at => f(at / Weights.Count, at % Weights.Count)));

    private static Domain<WeighedPair> Of(int responses) => new()
    {
        Name = $"{responses} responses with any positive weights e^s",
        Draw = draws => new(draws.List(responses, d => d.Weight())),
        Print = c => $"e^s = {c.Weights}",
        Classes =
        [
            new("tied scores", c => c.Weights[0] == c.Weights[1], Rational.Ratio(1, 100)),
            new("odds beyond 10^6", c => c.Weights[0] / c.Weights[1] > 1_000_000, Rational.Ratio(1, 100)),
        ],
    };
}
