using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Two Bradley-Terry types u1 and u2 on three alternatives, mixed evenly.</summary>
/// <param name="First">e^(r1), one weight per alternative.</param>
/// <param name="Second">e^(r2), one weight per alternative.</param>
public sealed record MixedTriple(ValueList<Rational> First, ValueList<Rational> Second)
{
    /// <summary>Any two types, sometimes the same twice.</summary>
    public static Domain<MixedTriple> Domain { get; } = new()
    {
        Name = "two Bradley-Terry types on 3 alternatives, weights e^r from 10^-12 to 10^12, mixed evenly",
        Draw = draws =>
        {
            var first = draws.List(3, d => d.Weight());
            return new(first, draws.Weighted(1, 7) == 0 ? first : draws.List(3, d => d.Weight()));
        },
        Print = c => $"e^r1 = {c.First}, e^r2 = {c.Second}",
        Edges = [new([1, 1, 1], [1, 1, 1]), new([1, 2, 4], [1, 2, 4]), new([1, 2, 2], [1, 3, 3])],
        Classes =
        [
            new("types that do not differ", c => c.First == c.Second, Rational.Ratio(1, 50)),
            new("types that differ", c => c.First != c.Second, Rational.Ratio(1, 2)),
        ],
    };

    /// <summary>One type only.</summary>
    public static Domain<MixedTriple> Alike { get; } = Domain with
    {
        Name = "one Bradley-Terry type on 3 alternatives, weights e^r from 10^-12 to 10^12",
        Draw = draws =>
        {
            var only = draws.List(3, d => d.Weight());
            return new(only, only);
        },
        Edges = [new([1, 1, 1], [1, 1, 1]), new([1, 2, 4], [1, 2, 4])],
        Classes = [new("ties", c => c.First[0] == c.First[1], Rational.Ratio(1, 100))],
        Wider = Domain,
    };

    /// <summary>Pr(y_i ≻ y_j | u), alternatives and types counted from 0.</summary>
    internal T Given<T>(int type, int i, int j)
        where T : struct, IReal<T>
    {
        var weights = (type == 0 ? First : Second).Lift<T>();
        return weights[i] / (weights[i] + weights[j]);
    }

    /// <summary>Pr(y_i ≻ y_j) of the even mixture.</summary>
    internal T Mixed<T>(int i, int j)
        where T : struct, IReal<T> => (Given<T>(0, i, j) + Given<T>(1, i, j)) / T.Of(2);

    /// <summary>Pr(y_a ≻ y_b) Pr(y_b ≻ y_c) Pr(y_c ≻ y_a) of the mixture.</summary>
    internal T Cycle<T>(int a, int b, int c)
        where T : struct, IReal<T> => Mixed<T>(a, b) * Mixed<T>(b, c) * Mixed<T>(c, a);

    /// <summary>(1/8) Σ over assignments s of types to factors of Π_i Pr(y_i ≻ y_next(i) | u_(s_i)), or of the reverse comparisons.</summary>
    internal T OverAssignments<T>(Func<int, int> next, bool reverse)
        where T : struct, IReal<T>
    {
        var total = T.Zero;
        for (var s = 0; s < 8; s++)
        {
            var product = T.One;
            for (var i = 0; i < 3; i++)
            {
                var (winner, loser) = reverse ? (next(i), i) : (i, next(i));
                product *= Given<T>((s >> i) & 1, winner, loser);
            }

            total += product;
        }

        return total / T.Of(8);
    }

    /// <summary>The index printed, (i + 1) mod 3 + 1 for i = 1, 2, 3, counted from 0 here: 1 → 3 → 2 → 1.</summary>
    internal static int PrintedNext(int i) => (i + 1 + 1) % 3;

    /// <summary>i mod 3 + 1 for i = 1, 2, 3, counted from 0 here: 1 → 2 → 3 → 1.</summary>
    internal static int Next(int i) => (i + 1) % 3;
}
