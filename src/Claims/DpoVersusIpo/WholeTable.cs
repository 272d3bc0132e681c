using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>A square table v of numbers beside the scale [α1, α2], not bound to lie in it.</summary>
/// <param name="Alpha1">α1.</param>
/// <param name="Alpha2">α2.</param>
/// <param name="V">v: row y, column y'.</param>
public sealed record WholeTable(Rational Alpha1, Rational Alpha2, ValueList<ValueList<Rational>> V)
{
    /// <summary>Tables with v(y, y') + v(y', y) = α1 + α2 for all pairs.</summary>
    public static Domain<WholeTable> Domain { get; } = new()
    {
        Name = "1 to 4 responses, any α1, α2, any v with v(y,y') + v(y',y) = α1 + α2",
        Draw = draws =>
        {
            var (c, responses) = (Scale(draws), draws.Integer(1, 4));
            var above = draws.List(responses * responses, d => d.Utility());
            return c with
            {
                // The average of a table and of the reversed one's complement meets (9c) on the diagonal too, without naming (9b).
                V = ValueList.Generate(responses, y => ValueList.Generate(responses, o =>
                    (above[(y * responses) + o] + c.Alpha1 + c.Alpha2 - above[(o * responses) + y]) / 2)),
            };
        },
        Print = Printed,
        Classes = [new("one response", c => c.V.Count == 1, Rational.Ratio(1, 20))],
        Wider = new()
        {
            Name = "any v",
            Draw = draws =>
            {
                var (c, responses) = (Scale(draws), draws.Integer(1, 3));
                return c with { V = draws.List(responses, d => d.List(responses, e => e.Utility())) };
            },
            Print = Printed,
        },
    };

    /// <summary>v(y, y') + v(y', y) = α1 + α2 for all pairs, equal ones included.</summary>
    public bool IsComplementary() => V.Select((row, y) => row.Select((v, o) => v + V[o][y] == Alpha1 + Alpha2).All(b => b)).All(b => b);

    /// <summary>A statement for each response and the table.</summary>
    internal Gap<T> Each<T>(Func<int, T[][], Gap<T>> f)
        where T : struct, IReal<T>
    {
        var v = PreferenceTable.Lift<T>(V);
        return Gap.All(v.Select((_, y) => f(y, v)));
    }

    private static WholeTable Scale(Draws draws) => new(draws.Utility(), draws.Utility(), []);

    private static string Printed(WholeTable c) => $"α1 = {c.Alpha1}, α2 = {c.Alpha2}, v = {PreferenceTable.Written(c.V)}";
}
