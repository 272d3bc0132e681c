using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Ranking;

/// <summary>The rank of a matrix of rationals, by elimination without rounding.</summary>
public static class ExactRank
{
    /// <summary>The number of linearly independent rows.</summary>
    /// <param name="rows">Rows of equal length; they are not changed.</param>
    public static int Of(IReadOnlyList<Rational[]> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);

        // One reduced row per leading column: each new row is reduced by the earlier ones and kept when something is left.
        Dictionary<int, Rational[]> reduced = [];
        foreach (var given in rows)
        {
            Rational[] row = [.. given];
            for (var column = 0; column < row.Length; column++)
            {
                if (row[column].IsZero)
                {
                    continue;
                }

                if (!reduced.TryGetValue(column, out var pivot))
                {
                    var lead = row[column];
                    reduced.Add(column, Array.ConvertAll(row, x => x.IsZero ? x : x / lead));
                    break;
                }

                var factor = row[column];
                for (var i = column; i < row.Length; i++)
                {
                    row[i] -= pivot[i].IsZero ? pivot[i] : factor * pivot[i];
                }
            }
        }

        return reduced.Count;
    }
}
