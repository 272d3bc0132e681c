using TheoremCheck.Numbers;

namespace TheoremCheck.Models.LinearPrograms;

/// <summary>The two programs with a minimum of their own that settle whether another program has one.</summary>
internal static class AuxiliaryPrograms
{
    /// <summary>Minimise the sum of the violations of the rows, within the bounds.</summary>
    /// <remarks>
    /// The first variables are those of the program. The minimum is 0 exactly when the program has a point, and otherwise the dual
    /// vector proves that it has none.
    /// </remarks>
    public static LinearProgram Violation(LinearProgram program)
    {
        var next = program.VariableCount;
        var rows = program.Rows.Map(row =>
        {
            var terms = row.Terms;
            if (row.Relation != Relation.AtMost)
            {
                terms = terms.Add(new(next++, 1));
            }

            if (row.Relation != Relation.AtLeast)
            {
                terms = terms.Add(new(next++, -1));
            }

            return row with { Terms = terms };
        });
        return new(
            ValueList.Generate(next, j => j < program.VariableCount ? Rational.Zero : Rational.One),
            rows,
            ValueList.Generate(next, j => j < program.VariableCount ? program.Bounds[j] : Bounds.NonNegative));
    }

    /// <summary>Minimise the slope of the objective over the directions, of size at most 1, that leave no row and no bound.</summary>
    public static LinearProgram Direction(LinearProgram program) => new(
        program.Objective,
        program.Rows.Map(row => row with { Bound = Rational.Zero }),
        program.Bounds.Map(b => new Bounds(b.Lower is null ? -1 : 0, b.Upper is null ? 1 : 0)));
}
