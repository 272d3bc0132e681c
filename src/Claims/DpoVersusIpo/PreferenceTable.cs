using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Tables of degrees of preference v(y, y') between responses: how they are drawn, checked against (9) and printed.</summary>
internal static class PreferenceTable
{
    /// <summary>A table that meets (9a), (9b) and (9c); every entry at the middle is the simplest.</summary>
    /// <param name="draws">The choices.</param>
    /// <param name="responses">How many responses.</param>
    /// <param name="low">α1.</param>
    /// <param name="high">α2, at least α1.</param>
    public static ValueList<ValueList<Rational>> Preferences(this Draws draws, int responses, Rational low, Rational high)
    {
        var middle = (low + high) / 2;
        var table = new Rational[responses, responses];
        for (var y = 0; y < responses; y++)
        {
            table[y, y] = middle;
            for (var other = y + 1; other < responses; other++)
            {
                // The ends come right after the middle: certain preferences are what small counterexamples are made of.
                table[y, other] = draws.Choose(4) switch
                {
                    0 => middle,
                    1 => high,
                    2 => low,
                    _ => low + ((high - low) * draws.Proportion()),
                };
                table[other, y] = low + high - table[y, other];
            }
        }

        return Listed(table, responses);
    }

    /// <summary>A table in which any one of the three conditions may be broken.</summary>
    public static ValueList<ValueList<Rational>> PerturbedPreferences(this Draws draws, int responses, Rational low, Rational high)
    {
        var table = draws.Preferences(responses, low, high);
        int y = draws.Choose(responses), other = draws.Choose(responses);
        var change = draws.Utility();
        var changed = table.With(y, table[y].With(other, table[y][other] + change));
        return draws.Flip() && y != other ? changed.With(other, changed[other].With(y, changed[other][y] - change)) : changed;
    }

    /// <summary>(9a): every entry lies in [α1, α2].</summary>
    public static bool IsBounded(ValueList<ValueList<Rational>> table, Rational low, Rational high) =>
        table.All(row => row.All(v => low <= v && v <= high));

    /// <summary>(9b): v(y, y) = (α1 + α2) / 2.</summary>
    public static bool HasMiddleDiagonal(ValueList<ValueList<Rational>> table, Rational low, Rational high) =>
        Enumerable.Range(0, table.Count).All(y => table[y][y] == (low + high) / 2);

    /// <summary>(9c) between different responses: v(y, y') = α1 + α2 - v(y', y).</summary>
    public static bool IsComplementary(ValueList<ValueList<Rational>> table, Rational low, Rational high) =>
        Enumerable.Range(0, table.Count).All(y => Enumerable.Range(0, y).All(other => table[y][other] + table[other][y] == low + high));

    /// <summary>The rows between brackets.</summary>
    public static string Written(ValueList<ValueList<Rational>> table) => $"[{string.Join("; ", table.Select(row => string.Join(", ", row.Select(v => v.ToString()))))}]";

    /// <summary>Each row as numbers of the arithmetic.</summary>
    public static T[][] Lift<T>(ValueList<ValueList<Rational>> table)
        where T : struct, IReal<T> => [.. table.Select(row => Domains.Lifting.Lift<T>(row))];

    private static ValueList<ValueList<Rational>> Listed(Rational[,] table, int responses) =>
        ValueList.Generate(responses, y => ValueList.Generate(responses, other => table[y, other]));
}
