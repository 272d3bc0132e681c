using TheoremCheck.Engine;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Full preference lists are the same as strict total orders, and there are M! of them.</summary>
public sealed class FullPreferenceList : IStatement<AlternativeCount>
{
    /// <summary>The claim.</summary>
    public static Claim<AlternativeCount> Claim { get; } = new()
    {
        Id = "foundations/full-list",
        Kind = ClaimKind.Definition,
        Source = FoundationsDocument.At("full preference lists", line: 17),
        Statement = "L = (j_1, ..., j_M) with j_1 ≻ ... ≻ j_M: the strict total orders ≻ of M items (each pair ordered one way, transitive) correspond one to one to the lists, and there are M! of either.",
        Domain = RankingLawDimension.SmallCounts,
        Conclusion = new FullPreferenceList(),
        Controls =
        [
            new("every way to order each pair is a list (transitivity dropped)", new AnyTournament()),
            new("there are 2^M - 1 lists", new Menus()),
        ],
        Cases = 100,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(AlternativeCount c)
        where T : struct, IReal<T>
    {
        var m = c.Alternatives;
        var lists = Rankings.All(m);
        var (orders, listed) = (0, 0);
        for (var code = 0L; code < 1L << (m * (m - 1) / 2); code++)
        {
            var beats = Tournament(m, code);
            if (!IsTransitive(beats))
            {
                continue;
            }

            orders++;
            listed += lists.Count(l => Enumerable.Range(0, m).All(a => Enumerable.Range(a + 1, m - a - 1).All(b => beats[l[a], l[b]])));
        }

        return Gap.All(
            Gap.Equal(T.Of(orders), T.Of(Factorial(m))).Named("number of strict total orders = M!"),
            Gap.Equal(T.Of(lists.Count), T.Of(Factorial(m))).Named("number of lists = M!"),
            Gap.Equal(T.Of(listed), T.Of(orders)).Named("each order is that of one list"));
    }

    private static long Factorial(int n) => n == 0 ? 1 : n * Factorial(n - 1);

    private static bool[,] Tournament(int count, long code)
    {
        var beats = new bool[count, count];
        for (var j = 0; j < count; j++)
        {
            for (var k = 0; k < j; k++, code >>= 1)
            {
                beats[j, k] = (code & 1) == 1;
                beats[k, j] = !beats[j, k];
            }
        }

        return beats;
    }

    private static bool IsTransitive(bool[,] beats)
    {
        var all = Enumerable.Range(0, beats.GetLength(0)).ToList();
        return all.All(a => all.All(b => !beats[a, b] || all.All(c => !beats[b, c] || beats[a, c])));
    }

    private sealed class AnyTournament : IStatement<AlternativeCount>
    {
        public Gap<T> Evaluate<T>(AlternativeCount c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(Rankings.All(c.Alternatives).Count), T.Of(1L << (c.Alternatives * (c.Alternatives - 1) / 2)));
    }

    private sealed class Menus : IStatement<AlternativeCount>
    {
        public Gap<T> Evaluate<T>(AlternativeCount c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(Rankings.All(c.Alternatives).Count), T.Of((1L << c.Alternatives) - 1));
    }
}
