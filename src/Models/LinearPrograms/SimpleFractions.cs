using System.Numerics;
using TheoremCheck.Numbers;

namespace TheoremCheck.Models.LinearPrograms;

/// <summary>Fractions with small denominators near doubles, by continued fractions.</summary>
public static class SimpleFractions
{
    /// <summary>The first convergent of the continued fraction of a double that is near enough.</summary>
    /// <param name="value">A finite double.</param>
    /// <param name="tolerance">The distance allowed, relative to max(1, |value|), at least 0.</param>
    /// <exception cref="ArgumentException">When the value is not finite or the tolerance is negative.</exception>
    public static Rational Near(double value, double tolerance)
    {
        if (!(tolerance >= 0))
        {
            throw new ArgumentException($"the tolerance {tolerance} is not at least 0", nameof(tolerance));
        }

        var exact = Rational.FromDouble(value);
        var allowed = Rational.FromDouble(tolerance * Math.Max(1, Math.Abs(value)));
        BigInteger p0 = 0, q0 = 1, p1 = 1, q1 = 0;
        var rest = exact;
        while (true)
        {
            var whole = rest.Floor();
            (p0, p1) = (p1, (whole * p1) + p0);
            (q0, q1) = (q1, (whole * q1) + q0);
            var convergent = new Rational(p1, q1);
            var remainder = rest - whole;
            if (remainder.IsZero || Rational.Abs(convergent - exact) <= allowed)
            {
                return convergent;
            }

            rest = Rational.One / remainder;
        }
    }

    /// <summary>A solver's point and dual values rounded to simple fractions, or null when it reports none.</summary>
    internal static CertifiedResult.Optimal? Of(LinearProgram program, SolverReply reply)
    {
        const double Tolerance = 1e-9;
        if (reply.Primal.Count != program.VariableCount || reply.Dual.Count != program.RowCount
            || reply.Primal.Any(x => !double.IsFinite(x)) || reply.Dual.Any(y => !double.IsFinite(y)))
        {
            return null;
        }

        var point = reply.Primal.Map(x => Near(x, Tolerance));
        return new(point, reply.Dual.Map(y => Near(y, Tolerance)), program.Value(point), CertificateRoute.Fractions);
    }
}
