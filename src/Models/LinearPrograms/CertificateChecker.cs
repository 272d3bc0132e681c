using System.Numerics;
using TheoremCheck.Numbers;

namespace TheoremCheck.Models.LinearPrograms;

/// <summary>Checks a certificate exactly, knowing nothing of how it was found.</summary>
/// <remarks>Cost: two passes over the coefficients in integers over one common denominator.</remarks>
public static class CertificateChecker
{
    /// <summary>Whether the vectors prove the result.</summary>
    /// <param name="program">The program.</param>
    /// <param name="result">What is claimed of it.</param>
    /// <param name="fault">The first condition that fails; empty when none does.</param>
    /// <returns>True when proved; false for a broken certificate and for <see cref="CertifiedResult.Uncertified"/>.</returns>
    public static bool Verify(LinearProgram program, CertifiedResult result, out string fault)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(result);
        fault = result.Match(
            optimal => PointFault(program, optimal.Point) ?? GapFault(program, optimal),
            infeasible => FarkasFault(program, infeasible.Farkas),
            unbounded => PointFault(program, unbounded.Point) ?? RayFault(program, unbounded.Ray),
            uncertified => "there is no certificate") ?? string.Empty;
        return fault.Length == 0;
    }

    private static string? PointFault(LinearProgram program, ValueList<Rational> point)
    {
        if (point.Count != program.VariableCount)
        {
            return $"the point has {point.Count} numbers for {program.VariableCount} variables";
        }

        var form = program.Integers;
        var (x, scale) = IntegerForm.OverCommonDenominator(point.Span);
        for (var j = 0; j < x.Length; j++)
        {
            var scaled = x[j] * form.BoundScale;
            if (scaled < form.Lower[j] * scale || scaled > form.Upper[j] * scale)
            {
                return $"variable {j} is outside its bounds";
            }
        }

        for (var i = 0; i < form.Rows.Length; i++)
        {
            if (!Holds(program.Rows[i].Relation, Dot(form.Rows[i], x).CompareTo(form.Rows[i].Bound * scale)))
            {
                return $"row {i} does not hold at the point";
            }
        }

        return null;
    }

    private static string? RayFault(LinearProgram program, ValueList<Rational> ray)
    {
        if (ray.Count != program.VariableCount)
        {
            return $"the ray has {ray.Count} numbers for {program.VariableCount} variables";
        }

        var form = program.Integers;
        var (d, _) = IntegerForm.OverCommonDenominator(ray.Span);
        var slope = BigInteger.Zero;
        for (var j = 0; j < d.Length; j++)
        {
            slope += form.Objective[j] * d[j];
            if ((d[j].Sign < 0 && form.Lower[j] is not null) || (d[j].Sign > 0 && form.Upper[j] is not null))
            {
                return $"the ray leaves a bound of variable {j}";
            }
        }

        for (var i = 0; i < form.Rows.Length; i++)
        {
            if (!Holds(program.Rows[i].Relation, Dot(form.Rows[i], d).Sign))
            {
                return $"the ray leaves row {i}";
            }
        }

        return slope.Sign < 0 ? null : "the objective does not fall along the ray";
    }

    private static string? GapFault(LinearProgram program, CertifiedResult.Optimal optimal)
    {
        var form = program.Integers;
        var fault = DualValue(program, optimal.Dual, form.Objective, form.ObjectiveScale, out var dual);
        if (fault is not null)
        {
            return fault;
        }

        var (x, scale) = IntegerForm.OverCommonDenominator(optimal.Point.Span);
        var primal = BigInteger.Zero;
        for (var j = 0; j < x.Length; j++)
        {
            primal += form.Objective[j] * x[j];
        }

        var value = new Rational(primal, form.ObjectiveScale * scale);
        return value != dual ? $"the gap is {value - dual}, not 0"
            : value != optimal.Value ? $"the stated value {optimal.Value} is not the value {value} at the point"
            : null;
    }

    private static string? FarkasFault(LinearProgram program, ValueList<Rational> farkas) =>
        DualValue(program, farkas, new BigInteger[program.VariableCount], BigInteger.One, out var value)
        ?? (value.Sign > 0 ? null : $"the combination of the rows gives {value}, which is not above 0");

    /// <summary>The lower bound that y proves on the objective, or what is wrong with y.</summary>
    private static string? DualValue(
        LinearProgram program, ValueList<Rational> dual, BigInteger[] objective, BigInteger objectiveScale, out Rational value)
    {
        value = default;
        if (dual.Count != program.RowCount)
        {
            return $"the dual vector has {dual.Count} numbers for {program.RowCount} rows";
        }

        var form = program.Integers;
        for (var i = 0; i < dual.Count; i++)
        {
            if (dual[i].Sign * WrongSign(program.Rows[i].Relation) > 0)
            {
                return $"the dual value of row {i} has the wrong sign";
            }
        }

        var (w, scale) = IntegerForm.OverCommonDenominator(
            ValueList.Generate(dual.Count, i => dual[i] / form.Rows[i].Scale).Span);
        var columns = new BigInteger[program.VariableCount];
        var fromRows = BigInteger.Zero;
        for (var i = 0; i < w.Length; i++)
        {
            if (w[i].IsZero)
            {
                continue;
            }

            var row = form.Rows[i];
            fromRows += row.Bound * w[i];
            for (var k = 0; k < row.Variables.Length; k++)
            {
                columns[row.Variables[k]] += row.Coefficients[k] * w[i];
            }
        }

        var fromBounds = BigInteger.Zero;
        for (var j = 0; j < columns.Length; j++)
        {
            var reduced = (objective[j] * scale) - (columns[j] * objectiveScale);
            if (reduced.IsZero)
            {
                continue;
            }

            if ((reduced.Sign > 0 ? form.Lower[j] : form.Upper[j]) is not { } bound)
            {
                return $"the reduced cost of variable {j} leans on a bound it does not have";
            }

            fromBounds += reduced * bound;
        }

        value = new((fromRows * objectiveScale * form.BoundScale) + fromBounds, scale * objectiveScale * form.BoundScale);
        return null;
    }

    private static int WrongSign(Relation relation) => relation switch
    {
        Relation.AtMost => 1,
        Relation.AtLeast => -1,
        _ => 0,
    };

    private static bool Holds(Relation relation, int comparison) => relation switch
    {
        Relation.AtMost => comparison <= 0,
        Relation.AtLeast => comparison >= 0,
        _ => comparison == 0,
    };

    private static BigInteger Dot(IntegerRow row, BigInteger[] x)
    {
        var sum = BigInteger.Zero;
        for (var k = 0; k < row.Variables.Length; k++)
        {
            sum += row.Coefficients[k] * x[row.Variables[k]];
        }

        return sum;
    }
}
