using System.Numerics;
using TheoremCheck.Numbers;

namespace TheoremCheck.Models.LinearPrograms;

/// <summary>The two-phase simplex method in exact arithmetic with Bland's rule: slow, certain to end, and needs no solver.</summary>
/// <remarks>
/// Variables become z ≥ 0 by shifting them to a bound or splitting them; a second bound becomes a row. Every integer row is solved
/// in units of the common denominator of the bounds.
/// </remarks>
public static class ExactSimplex
{
    /// <summary>The number of pivots after which the method gives up unless told otherwise.</summary>
    public const int DefaultPivotLimit = 20_000;

    /// <summary>Solves the program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="pivotLimit">The number of pivots after which to give up.</param>
    /// <returns>A result whose certificate has been checked, or <see cref="CertifiedResult.Uncertified"/> at the limit.</returns>
    public static CertifiedResult Solve(LinearProgram program, int pivotLimit = DefaultPivotLimit)
    {
        ArgumentNullException.ThrowIfNull(program);
        var result = new StandardForm(program).Solve(pivotLimit);
        return result is CertifiedResult.Uncertified || CertificateChecker.Verify(program, result, out var fault)
            ? result
            : throw new InvalidOperationException($"the exact simplex method is wrong: {fault}");
    }

    /// <summary>A variable z of the standard form: x_j gains Sign·z / (bound scale).</summary>
    private readonly record struct Column(int Variable, int Sign);

    private sealed class StandardForm
    {
        private readonly LinearProgram program;
        private readonly IntegerForm form;
        private readonly List<Column> structural = [];
        private readonly BigInteger[] origin;
        private readonly int[] flips;
        private readonly int[] slacks;
        private readonly int[] artificials;
        private readonly int real;
        private readonly int columns;
        private readonly SimplexTableau tableau;

        public StandardForm(LinearProgram program)
        {
            this.program = program;
            form = program.Integers;
            origin = new BigInteger[program.VariableCount];
            var columnOf = new int[program.VariableCount];
            var doublyBounded = new List<int>();
            for (var j = 0; j < origin.Length; j++)
            {
                columnOf[j] = structural.Count;
                var (lower, upper) = (form.Lower[j], form.Upper[j]);
                origin[j] = lower ?? upper ?? BigInteger.Zero;
                structural.Add(new(j, lower is null && upper is not null ? -1 : 1));
                if (lower is null && upper is null)
                {
                    structural.Add(new(j, -1));
                }
                else if (lower is not null && upper is not null)
                {
                    doublyBounded.Add(j);
                }
            }

            var rows = form.Rows.Length + doublyBounded.Count;
            var dense = new BigInteger[rows][];
            var sides = new BigInteger[rows];
            for (var i = 0; i < rows; i++)
            {
                dense[i] = new BigInteger[structural.Count];
                if (i >= form.Rows.Length)
                {
                    var j = doublyBounded[i - form.Rows.Length];
                    dense[i][columnOf[j]] = BigInteger.One;
                    sides[i] = form.Upper[j]!.Value - form.Lower[j]!.Value;
                    continue;
                }

                var row = form.Rows[i];
                sides[i] = row.Bound * form.BoundScale;
                for (var k = 0; k < row.Variables.Length; k++)
                {
                    var j = row.Variables[k];
                    sides[i] -= row.Coefficients[k] * origin[j];
                    for (var c = columnOf[j]; c < structural.Count && structural[c].Variable == j; c++)
                    {
                        dense[i][c] = row.Coefficients[k] * structural[c].Sign;
                    }
                }
            }

            (flips, slacks, artificials) = (new int[rows], new int[rows], new int[rows]);
            real = structural.Count;
            for (var i = 0; i < rows; i++)
            {
                flips[i] = sides[i].Sign < 0 ? -1 : 1;
                slacks[i] = SlackSign(i) == 0 ? -1 : real++;
            }

            columns = real;
            var basis = new int[rows];
            for (var i = 0; i < rows; i++)
            {
                artificials[i] = SlackSign(i) * flips[i] > 0 ? -1 : columns++;
                basis[i] = artificials[i] >= 0 ? artificials[i] : slacks[i];
            }

            var entries = new BigInteger[rows][];
            for (var i = 0; i < rows; i++)
            {
                entries[i] = new BigInteger[columns + 1];
                for (var c = 0; c < structural.Count; c++)
                {
                    entries[i][c] = dense[i][c] * flips[i];
                }

                entries[i][columns] = sides[i] * flips[i];
                if (slacks[i] >= 0)
                {
                    entries[i][slacks[i]] = SlackSign(i) * flips[i];
                }

                if (artificials[i] >= 0)
                {
                    entries[i][artificials[i]] = BigInteger.One;
                }
            }

            tableau = new(entries, basis, columns);
        }

        public CertifiedResult Solve(int pivotLimit)
        {
            var phaseOne = new BigInteger[columns];
            Array.Fill(phaseOne, BigInteger.One, real, columns - real);
            tableau.SetObjective(phaseOne);
            if (!tableau.Minimise(real, pivotLimit, out _))
            {
                return GaveUp(pivotLimit);
            }

            if (tableau.NegativeValue.Sign < 0)
            {
                return new CertifiedResult.Infeasible(Dual(BigInteger.One, BigInteger.One), CertificateRoute.ExactSimplex);
            }

            tableau.Expel(real);
            var phaseTwo = new BigInteger[columns];
            for (var c = 0; c < structural.Count; c++)
            {
                phaseTwo[c] = form.Objective[structural[c].Variable] * structural[c].Sign;
            }

            tableau.SetObjective(phaseTwo);
            if (!tableau.Minimise(real, pivotLimit, out var falling))
            {
                return GaveUp(pivotLimit);
            }

            var point = Point();
            return falling >= 0
                ? new CertifiedResult.Unbounded(point, Ray(falling), CertificateRoute.ExactSimplex)
                : new CertifiedResult.Optimal(
                    point, Dual(BigInteger.Zero, form.ObjectiveScale), program.Value(point), CertificateRoute.ExactSimplex);
        }

        private static CertifiedResult.Uncertified GaveUp(int pivotLimit) =>
            new($"the exact simplex method did not end within {pivotLimit} pivots");

        private int SlackSign(int row) => row >= form.Rows.Length ? 1 : program.Rows[row].Relation switch
        {
            Relation.AtMost => 1,
            Relation.AtLeast => -1,
            _ => 0,
        };

        /// <summary>The row prices, read off the columns that began as unit columns.</summary>
        private ValueList<Rational> Dual(BigInteger artificialCost, BigInteger objectiveScale) =>
            ValueList.Generate(form.Rows.Length, i =>
            {
                var price = slacks[i] >= 0
                    ? -tableau.ReducedCost(slacks[i]) * SlackSign(i)
                    : ((artificialCost * tableau.Denominator) - tableau.ReducedCost(artificials[i])) * flips[i];
                return new Rational(price * form.Rows[i].Scale, tableau.Denominator * objectiveScale);
            });

        private ValueList<Rational> Point()
        {
            var gains = new BigInteger[program.VariableCount];
            for (var i = 0; i < tableau.Basis.Count; i++)
            {
                AddTo(gains, tableau.Basis[i], tableau.Entry(i, columns));
            }

            return ValueList.Generate(gains.Length, j =>
                new Rational((origin[j] * tableau.Denominator) + gains[j], tableau.Denominator * form.BoundScale));
        }

        private ValueList<Rational> Ray(int falling)
        {
            var ray = new BigInteger[program.VariableCount];
            AddTo(ray, falling, tableau.Denominator);
            for (var i = 0; i < tableau.Basis.Count; i++)
            {
                AddTo(ray, tableau.Basis[i], -tableau.Entry(i, falling));
            }

            return ValueList.Generate(ray.Length, j => new Rational(ray[j], BigInteger.One));
        }

        private void AddTo(BigInteger[] variables, int column, BigInteger amount)
        {
            if (column < structural.Count)
            {
                variables[structural[column].Variable] += structural[column].Sign * amount;
            }
        }
    }
}
