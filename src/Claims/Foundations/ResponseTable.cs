using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The response probabilities of users to items.</summary>
/// <param name="Rows">p(Y_ij = 1) inside (0, 1): one row per user, all of equal length.</param>
public sealed record ResponseTable(ValueList<ValueList<Rational>> Rows)
{
    /// <summary>Any probabilities.</summary>
    public static Domain<ResponseTable> Any { get; } = Of("any", 1, 1, (_, table) => table);

    /// <summary>Users 1 and 2 respond differently to item 1.</summary>
    public static Domain<ResponseTable> UsersDiffer { get; } = Of("users 1 and 2 different on item 1", 2, 1, (draws, table) =>
        table.With(1, table.Rows[1].With(0, table.Rows[0][0] * draws.InnerProportion()))) with { Wider = Any };

    /// <summary>Users 1 and 2 respond differently to item 1, and user 1 to items 1 and 2.</summary>
    public static Domain<ResponseTable> UsersAndItemsDiffer { get; } = Of("users 1 and 2 different on item 1, items 1 and 2 different for user 1", 2, 2, (draws, table) => table
        .With(1, table.Rows[1].With(0, table.Rows[0][0] * draws.InnerProportion()))
        .With(0, table.Rows[0].With(1, table.Rows[0][0] * draws.InnerProportion()))) with { Wider = Any };

    /// <summary>User 1 prefers item 1 to item 2, user 2 does not.</summary>
    public static Domain<ResponseTable> OrdersDiffer { get; } = Of("user 1 prefers item 1 to 2, user 2 does not", 2, 2, (draws, table) => table
        .With(0, table.Rows[0].With(1, table.Rows[0][0] * draws.InnerProportion()))
        .With(1, table.Rows[1].With(0, draws.Flip() ? table.Rows[1][1] : table.Rows[1][1] * draws.InnerProportion()))) with { Wider = Any };

    /// <summary>Whether some item gets different responses from two users.</summary>
    internal bool SomeUsersDiffer() => Rows.Any(r => r != Rows[0]);

    /// <summary>Whether some user responds differently to two items.</summary>
    internal bool SomeItemsDiffer() => Rows.Any(r => r.Any(p => p != r[0]));

    /// <summary>Whether some user strictly prefers an item to another and another user does not.</summary>
    internal bool SomeOrdersDiffer()
    {
        var items = Enumerable.Range(0, Rows[0].Count).ToList();
        return items.Any(j => items.Any(k => Rows.Any(r => r[j] > r[k]) && Rows.Any(r => r[j] <= r[k])));
    }

    /// <summary>p_ij = g(V_j) for some function of the item alone: each column is constant.</summary>
    internal Gap<T> ItemsSuffice<T>()
        where T : struct, IReal<T> => Gap.All(Rows.SelectMany(r => r.Zip(Rows[0], (p, q) => Gap.Equal(T.Of(p), T.Of(q)))));

    /// <summary>p_ij = g(U_i) for some function of the user alone: each row is constant.</summary>
    internal Gap<T> UsersSuffice<T>()
        where T : struct, IReal<T> => Gap.All(Rows.SelectMany(r => r.Select(p => Gap.Equal(T.Of(p), T.Of(r[0])))));

    private ResponseTable With(int row, ValueList<Rational> values) => new(Rows.With(row, values));

    private static Domain<ResponseTable> Of(string name, int users, int items, Func<Draws, ResponseTable, ResponseTable> change) => new()
    {
        Name = $"response probabilities of {users} to 4 users to {items} to 4 items, {name}",
        Draw = draws =>
        {
            var count = draws.Integer(items, 4);
            return change(draws, new(draws.List(users, 4, d => d.List(count, x => x.InnerProportion()))));
        },
        Print = c => $"p = {c.Rows}",
        Classes = [new("least size", c => c.Rows.Count == users && c.Rows[0].Count == items, Rational.Ratio(1, 50))],
    };
}
