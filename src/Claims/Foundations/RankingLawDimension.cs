using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The laws on strict rankings have M! - 1 dimensions.</summary>
public sealed class RankingLawDimension : IStatement<AlternativeCount>
{
    /// <summary>The claim.</summary>
    public static Claim<AlternativeCount> Claim { get; } = new()
    {
        Id = "foundations/table-general",
        Kind = ClaimKind.Table,
        Source = FoundationsDocument.At("table of parameters, header", line: 10),
        Statement = "For every M the probability laws on the strict rankings of M alternatives have exactly M! - 1 free parameters: the affine dimension of the laws, the rank of the differences of point masses, is M! - 1; 0 for M = 1.",
        Domain = SmallCounts,
        Conclusion = new RankingLawDimension(),
        Controls =
        [
            new("M! free parameters", new Off(0)),
            new("as many as the laws with equal chances for each alternative at the top", new EqualTops()),
        ],
        Cases = 100,
    };

    /// <summary>M from 0 to 5.</summary>
    internal static Domain<AlternativeCount> SmallCounts => new()
    {
        Name = "M = 0 to 5",
        Draw = draws => new(draws.Integer(0, 5)),
        Print = c => $"M = {c.Alternatives}",
        Edges = [new(0), new(1), new(2), new(3), new(4), new(5)],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(AlternativeCount c)
        where T : struct, IReal<T> => Gap.Equal(T.Of(Dimensions[c.Alternatives]), T.Of(Factorial(c.Alternatives) - 1));

    private static readonly int[] Dimensions = [.. Enumerable.Range(0, 6).Select(Dimension)];

    private static long Factorial(int n) => n == 0 ? 1 : n * Factorial(n - 1);

    private static int Dimension(int count)
    {
        var rankings = Rankings.All(count).Count;
        return ExactRank.Of([.. Enumerable.Range(1, rankings - 1).Select(r =>
        {
            var row = new Rational[rankings];
            (row[0], row[r]) = (-1, 1);
            return row;
        })]);
    }

    private sealed class Off(int less) : IStatement<AlternativeCount>
    {
        public Gap<T> Evaluate<T>(AlternativeCount c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(Dimensions[c.Alternatives]), T.Of(Factorial(c.Alternatives) - less));
    }

    private sealed class EqualTops : IStatement<AlternativeCount>
    {
        public Gap<T> Evaluate<T>(AlternativeCount c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(Dimensions[c.Alternatives]), T.Of(Factorial(c.Alternatives) - c.Alternatives));
    }
}
