using TheoremCheck.Numbers;

namespace TheoremCheck.Models.LinearPrograms;

/// <summary>A linear program in exact rationals: minimise c·x subject to rows a_i·x {≤, ≥, =} b_i and l ≤ x ≤ u.</summary>
public sealed class LinearProgram
{
    private readonly Lazy<IntegerForm> integers;

    /// <summary>Checks and keeps the program.</summary>
    /// <param name="objective">c, one coefficient per variable; may be empty.</param>
    /// <param name="rows">The rows; may be empty.</param>
    /// <param name="bounds">One pair of bounds per variable.</param>
    /// <exception cref="ArgumentException">
    /// When the bounds are not as many as the variables, a lower bound exceeds the upper one, or a row names a variable that does
    /// not exist or names one twice.
    /// </exception>
    public LinearProgram(ValueList<Rational> objective, ValueList<LinearRow> rows, ValueList<Bounds> bounds)
    {
        if (bounds.Count != objective.Count)
        {
            throw new ArgumentException(
                $"{bounds.Count} bounds for {objective.Count} variables: one pair per variable is needed", nameof(bounds));
        }

        for (var j = 0; j < bounds.Count; j++)
        {
            if (bounds[j] is { Lower: { } lower, Upper: { } upper } && upper < lower)
            {
                throw new ArgumentException($"variable {j} has lower bound {lower} above upper bound {upper}", nameof(bounds));
            }
        }

        for (var i = 0; i < rows.Count; i++)
        {
            if (RowFault(rows[i], objective.Count) is { } fault)
            {
                throw new ArgumentException($"row {i} {fault}", nameof(rows));
            }
        }

        Objective = objective;
        Rows = rows;
        Bounds = bounds;
        integers = new(() => new IntegerForm(this));
    }

    /// <summary>The coefficients c of the objective, which is minimised.</summary>
    public ValueList<Rational> Objective { get; }

    /// <summary>The rows.</summary>
    public ValueList<LinearRow> Rows { get; }

    /// <summary>The bounds, one pair per variable.</summary>
    public ValueList<Bounds> Bounds { get; }

    /// <summary>The number of variables.</summary>
    public int VariableCount => Objective.Count;

    /// <summary>The number of rows.</summary>
    public int RowCount => Rows.Count;

    /// <summary>The same program with every number scaled to an integer.</summary>
    internal IntegerForm Integers => integers.Value;

    /// <summary>The value c·x.</summary>
    /// <param name="point">One number per variable.</param>
    /// <exception cref="ArgumentException">When the point has another length.</exception>
    public Rational Value(ValueList<Rational> point)
    {
        if (point.Count != VariableCount)
        {
            throw new ArgumentException($"a point of {point.Count} numbers for {VariableCount} variables", nameof(point));
        }

        return Reals.Sum(VariableCount, j => Objective[j] * point[j]);
    }

    /// <summary>Whether a solver in doubles can hold every number of the program.</summary>
    internal bool AllWithinDoubles() =>
        Objective.All(Fits)
        && Bounds.All(b => Fits(b.Lower ?? 0) && Fits(b.Upper ?? 0))
        && Rows.All(row => Fits(row.Bound) && row.Terms.All(term => Fits(term.Coefficient)));

    private static bool Fits(Rational value) => double.IsFinite(value.ToDouble());

    private static string? RowFault(LinearRow? row, int variables)
    {
        if (row is null)
        {
            return "is null";
        }

        if (!Enum.IsDefined(row.Relation))
        {
            return $"has the unknown relation {row.Relation}";
        }

        var seen = new HashSet<int>();
        foreach (var term in row.Terms)
        {
            if (term.Variable < 0 || term.Variable >= variables)
            {
                return $"names variable {term.Variable}; there are {variables}, counted from 0";
            }

            if (!seen.Add(term.Variable))
            {
                return $"names variable {term.Variable} twice";
            }
        }

        return null;
    }
}
