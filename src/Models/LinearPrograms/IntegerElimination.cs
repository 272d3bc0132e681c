using System.Numerics;
using TheoremCheck.Numbers;

namespace TheoremCheck.Models.LinearPrograms;

/// <summary>Solves integer linear equations exactly by fraction-free elimination (Bareiss).</summary>
/// <remarks>
/// Each row remembers the pivot it was last divided by, so a row with a zero in the pivot column costs nothing: the factors that
/// the plain method would multiply and divide in between cancel.
/// </remarks>
internal static class IntegerElimination
{
    /// <summary>The unique solution, or null when there is none or more than one.</summary>
    /// <param name="equations">One row per equation, its right side last; overwritten. There may be more rows than unknowns.</param>
    /// <param name="unknowns">The number of unknowns.</param>
    public static Rational[]? Solve(BigInteger[][] equations, int unknowns)
    {
        var rows = equations.Length;
        if (rows < unknowns)
        {
            return null;
        }

        var divisors = new BigInteger[rows];
        Array.Fill(divisors, BigInteger.One);
        var order = ColumnOrder(equations, unknowns);
        var pivot = BigInteger.One;
        for (var step = 0; step < unknowns; step++)
        {
            var column = order[step];
            var chosen = SparsestRow(equations, step, column);
            if (chosen < 0)
            {
                return null;
            }

            (equations[step], equations[chosen]) = (equations[chosen], equations[step]);
            (divisors[step], divisors[chosen]) = (divisors[chosen], divisors[step]);
            Rescale(equations[step], pivot, divisors[step]);
            pivot = equations[step][column];
            for (var i = step + 1; i < rows; i++)
            {
                if (!equations[i][column].IsZero)
                {
                    Eliminate(equations[i], equations[step], column, divisors[i]);
                    divisors[i] = pivot;
                }
            }
        }

        for (var i = unknowns; i < rows; i++)
        {
            if (!equations[i][unknowns].IsZero)
            {
                return null;
            }
        }

        return Substitute(equations, order, pivot);
    }

    /// <summary>Back substitution of the unknowns times the determinant, which are integers by Cramer's rule.</summary>
    private static Rational[] Substitute(BigInteger[][] equations, int[] order, BigInteger determinant)
    {
        var unknowns = order.Length;
        var scaled = new BigInteger[unknowns];
        for (var step = unknowns - 1; step >= 0; step--)
        {
            var row = equations[step];
            var sum = determinant * row[unknowns];
            for (var later = step + 1; later < unknowns; later++)
            {
                var j = order[later];
                if (!row[j].IsZero)
                {
                    sum -= row[j] * scaled[j];
                }
            }

            scaled[order[step]] = sum / row[order[step]];
        }

        return Array.ConvertAll(scaled, x => new Rational(x, determinant));
    }

    private static void Rescale(BigInteger[] row, BigInteger factor, BigInteger divisor)
    {
        if (factor == divisor)
        {
            return;
        }

        for (var j = 0; j < row.Length; j++)
        {
            if (!row[j].IsZero)
            {
                row[j] = row[j] * factor / divisor;
            }
        }
    }

    private static void Eliminate(BigInteger[] row, BigInteger[] pivotRow, int column, BigInteger divisor)
    {
        var pivot = pivotRow[column];
        var factor = row[column];
        for (var j = 0; j < row.Length; j++)
        {
            if (pivotRow[j].IsZero)
            {
                if (!row[j].IsZero)
                {
                    row[j] = row[j] * pivot / divisor;
                }
            }
            else
            {
                row[j] = ((row[j] * pivot) - (factor * pivotRow[j])) / divisor;
            }
        }
    }

    private static int[] ColumnOrder(BigInteger[][] equations, int unknowns)
    {
        var counts = new int[unknowns];
        foreach (var row in equations)
        {
            for (var j = 0; j < unknowns; j++)
            {
                counts[j] += row[j].IsZero ? 0 : 1;
            }
        }

        return [.. Enumerable.Range(0, unknowns).OrderBy(j => counts[j])];
    }

    private static int SparsestRow(BigInteger[][] equations, int from, int column)
    {
        var best = -1;
        var fewest = int.MaxValue;
        for (var i = from; i < equations.Length; i++)
        {
            if (equations[i][column].IsZero)
            {
                continue;
            }

            var count = equations[i].Count(entry => !entry.IsZero);
            if (count < fewest)
            {
                (best, fewest) = (i, count);
            }
        }

        return best;
    }
}
