using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The table of M! - 1 for M = 3, 4, 10.</summary>
/// <remarks>The rankings are counted as the ways to empty a set by taking one alternative at a time, and M! is multiplied out beside it.</remarks>
public sealed class RankingParameterTable : IStatement<ParameterRow>
{
    /// <summary>The claim.</summary>
    public static Claim<ParameterRow> Claim { get; } = new()
    {
        Id = "foundations/table-rows",
        Kind = ClaimKind.Table,
        Source = FoundationsDocument.At("table of parameters", line: 12),
        Statement = "A law on the strict rankings of M alternatives has M! - 1 free parameters: 5 for M = 3, 23 for M = 4, 3,628,799 for M = 10.",
        Expected = VerdictKind.Proved,
        Domain = Domain.Listed<ParameterRow>("the three rows of the table", [new(3, 5), new(4, 23), new(10, 3_628_799)], c => $"M = {c.Alternatives}, printed {c.Parameters}"),
        Conclusion = new RankingParameterTable(),
        Controls =
        [
            new("M! parameters", new Count(m => Factorial(m))),
            new("M² - 1 parameters", new Count(m => (m * m) - 1)),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ParameterRow c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Equal(T.Of(c.Parameters), T.Of(Counted(c.Alternatives) - 1)).Named("rankings counted, less one"),
            Gap.Equal(T.Of(c.Parameters), T.Of(Factorial(c.Alternatives) - 1)).Named("M! - 1"));

    // The number of ways to empty a set is the sum over its members of the number of ways to empty the rest.
    private static long Counted(int count)
    {
        var ways = new long[1 << count];
        ways[0] = 1;
        for (var set = 1; set < ways.Length; set++)
        {
            for (var j = 0; j < count; j++)
            {
                ways[set] += (set >> j & 1) == 1 ? ways[set & ~(1 << j)] : 0;
            }
        }

        return ways[^1];
    }

    private static long Factorial(int m) => m == 0 ? 1 : m * Factorial(m - 1);

    private sealed class Count(Func<int, long> number) : IStatement<ParameterRow>
    {
        public Gap<T> Evaluate<T>(ParameterRow c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(c.Parameters), T.Of(number(c.Alternatives)));
    }
}
