using System.Numerics;

namespace TheoremCheck.Models.LinearPrograms;

/// <summary>A simplex tableau in integers over one common denominator, pivoted by Bland's rule.</summary>
/// <remarks>Row i reads Σ entries[i][j]·z_j = entries[i][^1], z ≥ 0, with the column of basis[i] a unit column times the denominator.</remarks>
internal sealed class SimplexTableau(BigInteger[][] entries, int[] basis, int columns)
{
    private BigInteger denominator = BigInteger.One;
    private BigInteger[] costs = [];

    /// <summary>The number of pivots so far.</summary>
    public int Pivots { get; private set; }

    /// <summary>The denominator of every entry, above 0.</summary>
    public BigInteger Denominator => denominator;

    /// <summary>The column that is basic in each row.</summary>
    public IReadOnlyList<int> Basis => basis;

    /// <summary>The minus of the objective value, times the denominator.</summary>
    public BigInteger NegativeValue => costs[columns];

    /// <summary>The reduced cost of a column, times the denominator.</summary>
    public BigInteger ReducedCost(int column) => costs[column];

    /// <summary>An entry, times the denominator; the last column is the right side.</summary>
    public BigInteger Entry(int row, int column) => entries[row][column];

    /// <summary>Sets the objective, which is minimised, and prices out the basis.</summary>
    /// <param name="objective">One integer cost per column.</param>
    public void SetObjective(BigInteger[] objective)
    {
        costs = new BigInteger[columns + 1];
        for (var j = 0; j < columns; j++)
        {
            costs[j] = objective[j] * denominator;
        }

        for (var i = 0; i < entries.Length; i++)
        {
            var cost = objective[basis[i]];
            if (cost.IsZero)
            {
                continue;
            }

            for (var j = 0; j <= columns; j++)
            {
                costs[j] -= cost * entries[i][j];
            }
        }
    }

    /// <summary>Pivots to the optimum over the first <paramref name="allowed"/> columns.</summary>
    /// <param name="allowed">How many columns may enter the basis.</param>
    /// <param name="pivotLimit">The number of pivots after which to give up.</param>
    /// <param name="unbounded">The column along which the objective falls for ever, or -1.</param>
    /// <returns>False when the limit was met.</returns>
    public bool Minimise(int allowed, int pivotLimit, out int unbounded)
    {
        unbounded = -1;
        while (Entering(allowed) is >= 0 and var column)
        {
            var row = Leaving(column);
            if (row < 0)
            {
                unbounded = column;
                return true;
            }

            if (Pivots >= pivotLimit)
            {
                return false;
            }

            Pivot(row, column);
        }

        return true;
    }

    /// <summary>Takes the columns from <paramref name="allowed"/> on out of the basis wherever their row has another entry.</summary>
    public void Expel(int allowed)
    {
        for (var i = 0; i < entries.Length; i++)
        {
            if (basis[i] < allowed)
            {
                continue;
            }

            var column = Array.FindIndex(entries[i], 0, allowed, entry => !entry.IsZero);
            if (column < 0)
            {
                continue;
            }

            // The right side is 0 here, so the row may change sign: pivots must stay positive.
            if (entries[i][column].Sign < 0)
            {
                entries[i] = Array.ConvertAll(entries[i], entry => -entry);
            }

            Pivot(i, column);
        }
    }

    private int Entering(int allowed)
    {
        for (var j = 0; j < allowed; j++)
        {
            if (costs[j].Sign < 0)
            {
                return j;
            }
        }

        return -1;
    }

    private int Leaving(int column)
    {
        var best = -1;
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i][column].Sign <= 0)
            {
                continue;
            }

            var order = best < 0
                ? -1
                : (entries[i][columns] * entries[best][column]).CompareTo(entries[best][columns] * entries[i][column]);
            if (order < 0 || (order == 0 && basis[i] < basis[best]))
            {
                best = i;
            }
        }

        return best;
    }

    private void Pivot(int row, int column)
    {
        var pivotRow = entries[row];
        for (var i = 0; i < entries.Length; i++)
        {
            if (i != row)
            {
                Update(entries[i], pivotRow, column);
            }
        }

        Update(costs, pivotRow, column);
        denominator = pivotRow[column];
        basis[row] = column;
        Pivots++;
    }

    private void Update(BigInteger[] target, BigInteger[] pivotRow, int column)
    {
        var pivot = pivotRow[column];
        var factor = target[column];
        var same = pivot == denominator;
        for (var j = 0; j < target.Length; j++)
        {
            if (factor.IsZero || pivotRow[j].IsZero)
            {
                if (!same && !target[j].IsZero)
                {
                    target[j] = target[j] * pivot / denominator;
                }
            }
            else
            {
                target[j] = ((target[j] * pivot) - (factor * pivotRow[j])) / denominator;
            }
        }
    }
}
