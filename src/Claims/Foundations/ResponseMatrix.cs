using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>One response.</summary>
/// <param name="User">i, from 0.</param>
/// <param name="Item">j, from 0.</param>
/// <param name="Accepted">Y_ij = 1.</param>
public sealed record SingleResponse(int User, int Item, bool Accepted);

/// <summary>The responses of users to items, in the order they came.</summary>
/// <param name="Users">N.</param>
/// <param name="Items">M.</param>
/// <param name="Responses">The responses.</param>
public sealed record ResponseLog(int Users, int Items, ValueList<SingleResponse> Responses)
{
    /// <summary>Every user responds once to every item.</summary>
    public static Domain<ResponseLog> Domain { get; } = new()
    {
        Name = "1 to 4 users, 1 to 4 items, one response of each user to each item, in any order",
        Draw = draws => Drawn(draws, all: true),
        Print = Text,
        Edges = [new(1, 1, [new(0, 0, false)])],
        Classes = [new("more users than items", c => c.Users > c.Items, Rational.Ratio(1, 10)), new("fewer users than items", c => c.Users < c.Items, Rational.Ratio(1, 10))],
        Wider = new() { Name = "responses missing", Draw = draws => Drawn(draws, all: false), Print = Text },
    };

    /// <summary>Whether each user responds once to each item.</summary>
    internal bool IsFull() => Responses.Count == Users * Items && Responses.Select(r => (r.User, r.Item)).Distinct().Count() == Users * Items;

    /// <summary>Y, with null where there is no response.</summary>
    internal int?[,] Matrix()
    {
        var y = new int?[Users, Items];
        foreach (var r in Responses)
        {
            y[r.User, r.Item] = r.Accepted ? 1 : 0;
        }

        return y;
    }

    private static ResponseLog Drawn(Draws draws, bool all)
    {
        var (n, m) = (draws.Integer(1, 4), draws.Integer(1, 4));
        var order = draws.Permutation(n * m);
        var count = all ? n * m : draws.Integer(0, n * m);
        return new(n, m, [.. order.Take(count).Select(at => new SingleResponse(at / m, at % m, draws.Flip()))]);
    }

    private static string Text(ResponseLog c) =>
        $"N = {c.Users}, M = {c.Items}, {string.Join(", ", c.Responses.Select(r => $"Y_{r.User + 1},{r.Item + 1} = {(r.Accepted ? 1 : 0)}"))}";
}

/// <summary>N users and M items give a matrix of N rows and M columns of zeros and ones.</summary>
public sealed class ResponseMatrix : IStatement<ResponseLog>
{
    /// <summary>The claim.</summary>
    public static Claim<ResponseLog> Claim { get; } = new()
    {
        Id = "foundations/matrix",
        Kind = ClaimKind.Definition,
        Source = FoundationsDocument.At("response matrix", line: 24),
        Statement = "N users × M items give an N × M matrix Y: N rows, M columns, every entry Y_ij the 0/1 response of user i to item j; the rows sum to the number of acceptances of each user, the columns to those of each item.",
        Reading = "Every user responds to every item, as the printed matrix has all its entries.",
        Uses = ["foundations/itemwise"],
        Domain = ResponseLog.Domain,
        Hypotheses = [new("each user responds once to each item", c => c.IsFull())],
        Conclusion = new ResponseMatrix(),
        Controls =
        [
            new("the matrix is M × N", new Transposed()),
            new("row i sums to the acceptances of item i", new RowsAsItems()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ResponseLog c)
        where T : struct, IReal<T>
    {
        var y = c.Matrix();
        List<Gap<T>> parts =
        [
            Gap.Equal(T.Of(y.GetLength(0)), T.Of(c.Users)).Named("rows"),
            Gap.Equal(T.Of(y.GetLength(1)), T.Of(c.Items)).Named("columns"),
            Gap.Equal(T.Of(y.Cast<int?>().Count(e => e is 0 or 1)), T.Of((long)c.Users * c.Items)).Named("entries in {0, 1}"),
        ];
        for (var i = 0; i < c.Users; i++)
        {
            parts.Add(Gap.Equal(T.Of(Row(y, i)), T.Of(c.Responses.Count(r => r.User == i && r.Accepted))).Named("row sum"));
        }

        for (var j = 0; j < c.Items; j++)
        {
            var sum = Enumerable.Range(0, c.Users).Sum(i => y[i, j] ?? 0);
            parts.Add(Gap.Equal(T.Of(sum), T.Of(c.Responses.Count(r => r.Item == j && r.Accepted))).Named("column sum"));
        }

        return Gap.All<T>(parts);
    }

    private static int Row(int?[,] y, int i) => Enumerable.Range(0, y.GetLength(1)).Sum(j => y[i, j] ?? 0);

    private sealed class Transposed : IStatement<ResponseLog>
    {
        public Gap<T> Evaluate<T>(ResponseLog c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(c.Matrix().GetLength(0)), T.Of(c.Items));
    }

    private sealed class RowsAsItems : IStatement<ResponseLog>
    {
        public Gap<T> Evaluate<T>(ResponseLog c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(Row(c.Matrix(), 0)), T.Of(c.Responses.Count(r => r.Item == 0 && r.Accepted)));
    }
}
