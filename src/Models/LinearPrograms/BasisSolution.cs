using System.Numerics;
using TheoremCheck.Numbers;

namespace TheoremCheck.Models.LinearPrograms;

/// <summary>The exact primal and dual vectors of a simplex basis.</summary>
internal static class BasisSolution
{
    /// <summary>A guess of the basis: which variables are off their bounds, which rows are tight and which of those have a price.</summary>
    /// <param name="Places">One status per variable.</param>
    /// <param name="Tight">The rows that hold with equality and fix the point.</param>
    /// <param name="Priced">The rows whose dual value is unknown; the others have 0.</param>
    /// <param name="Costless">The variables whose reduced cost is 0 and fixes the dual values.</param>
    private sealed record Guess(BasisStatus[] Places, int[] Tight, int[] Priced, int[] Costless);

    /// <summary>The vectors of the basis the solver reports; null when it reports none that determines them.</summary>
    public static CertifiedResult.Optimal? Reported(LinearProgram program, SolverReply reply) =>
        Solve(program, ReportedBasis(program, reply));

    /// <summary>The vectors of the basis the solver's numbers suggest; null when they suggest none that determines them.</summary>
    public static CertifiedResult.Optimal? Inferred(LinearProgram program, SolverReply reply) =>
        Solve(program, InferredBasis(program, reply));

    private static CertifiedResult.Optimal? Solve(LinearProgram program, Guess? guess) =>
        guess is not null && Point(program, guess) is { } point && Dual(program, guess) is { } dual
            ? new(point, dual, program.Value(point), CertificateRoute.Basis)
            : null;

    private static Guess? ReportedBasis(LinearProgram program, SolverReply reply)
    {
        if (reply.VariableBasis.Count != program.VariableCount || reply.RowBasis.Count != program.RowCount)
        {
            return null;
        }

        int[] tight = [.. Enumerable.Range(0, program.RowCount).Where(i => reply.RowBasis[i] != BasisStatus.Basic)];
        int[] basic = [.. Enumerable.Range(0, program.VariableCount).Where(j => reply.VariableBasis[j] == BasisStatus.Basic)];
        return new([.. reply.VariableBasis], tight, tight, basic);
    }

    private static Guess? InferredBasis(LinearProgram program, SolverReply reply)
    {
        if (reply.Primal.Count != program.VariableCount || reply.Dual.Count != program.RowCount)
        {
            return null;
        }

        var places = new BasisStatus[program.VariableCount];
        var reduced = new double[program.VariableCount];
        for (var j = 0; j < places.Length; j++)
        {
            places[j] = Place(program.Bounds[j], reply.Primal[j]);
            reduced[j] = program.Objective[j].ToDouble();
        }

        var tight = new List<int>();
        var priced = new List<int>();
        for (var i = 0; i < program.RowCount; i++)
        {
            var activity = 0.0;
            foreach (var term in program.Rows[i].Terms)
            {
                var coefficient = term.Coefficient.ToDouble();
                activity += coefficient * reply.Primal[term.Variable];
                reduced[term.Variable] -= coefficient * reply.Dual[i];
            }

            if (Near(activity, program.Rows[i].Bound.ToDouble()))
            {
                tight.Add(i);
            }

            if (!Near(reply.Dual[i], 0))
            {
                priced.Add(i);
            }
        }

        int[] costless = [.. Enumerable.Range(0, places.Length).Where(j => Near(reduced[j], 0))];
        return new(places, [.. tight], [.. priced], costless);
    }

    private static BasisStatus Place(Bounds bounds, double value) =>
        bounds.Lower is { } lower && Near(value, lower.ToDouble()) ? BasisStatus.AtLower
        : bounds.Upper is { } upper && Near(value, upper.ToDouble()) ? BasisStatus.AtUpper
        : BasisStatus.Basic;

    // A guess only: what comes of it is checked exactly.
    private static bool Near(double a, double b) => Math.Abs(a - b) <= 1e-7 * (1 + Math.Abs(b));

    private static ValueList<Rational>? Point(LinearProgram program, Guess guess)
    {
        var form = program.Integers;
        var columns = Positions(guess.Places.Length, j => guess.Places[j] == BasisStatus.Basic, out var unknowns);
        var known = new BigInteger[guess.Places.Length];
        for (var j = 0; j < known.Length; j++)
        {
            known[j] = guess.Places[j] switch
            {
                BasisStatus.AtUpper => form.Upper[j] ?? form.Lower[j] ?? BigInteger.Zero,
                BasisStatus.AtLower or BasisStatus.Fixed => form.Lower[j] ?? form.Upper[j] ?? BigInteger.Zero,
                _ => BigInteger.Zero,
            };
        }

        var equations = new BigInteger[guess.Tight.Length][];
        for (var e = 0; e < equations.Length; e++)
        {
            var row = form.Rows[guess.Tight[e]];
            var equation = equations[e] = new BigInteger[unknowns + 1];
            equation[unknowns] = row.Bound * form.BoundScale;
            for (var k = 0; k < row.Variables.Length; k++)
            {
                var j = row.Variables[k];
                if (columns[j] >= 0)
                {
                    equation[columns[j]] = row.Coefficients[k];
                }
                else
                {
                    equation[unknowns] -= row.Coefficients[k] * known[j];
                }
            }
        }

        var solution = IntegerElimination.Solve(equations, unknowns);
        return solution is null ? null : ValueList.Generate(
            known.Length, j => (columns[j] >= 0 ? solution[columns[j]] : known[j]) / (Rational)form.BoundScale);
    }

    private static ValueList<Rational>? Dual(LinearProgram program, Guess guess)
    {
        var form = program.Integers;
        var unknowns = guess.Priced.Length;
        var equationOf = new int[program.VariableCount];
        Array.Fill(equationOf, -1);
        var equations = new BigInteger[guess.Costless.Length][];
        for (var e = 0; e < equations.Length; e++)
        {
            equationOf[guess.Costless[e]] = e;
            equations[e] = new BigInteger[unknowns + 1];
            equations[e][unknowns] = form.Objective[guess.Costless[e]];
        }

        for (var u = 0; u < unknowns; u++)
        {
            var row = form.Rows[guess.Priced[u]];
            for (var k = 0; k < row.Variables.Length; k++)
            {
                if (equationOf[row.Variables[k]] is >= 0 and var e)
                {
                    equations[e][u] = row.Coefficients[k];
                }
            }
        }

        var solution = IntegerElimination.Solve(equations, unknowns);
        if (solution is null)
        {
            return null;
        }

        var dual = new Rational[program.RowCount];
        for (var u = 0; u < unknowns; u++)
        {
            dual[guess.Priced[u]] = solution[u] * new Rational(form.Rows[guess.Priced[u]].Scale, form.ObjectiveScale);
        }

        return [.. dual];
    }

    private static int[] Positions(int count, Func<int, bool> counted, out int total)
    {
        var positions = new int[count];
        total = 0;
        for (var j = 0; j < count; j++)
        {
            positions[j] = counted(j) ? total++ : -1;
        }

        return positions;
    }
}
