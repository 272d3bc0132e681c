using System.Numerics;

namespace TheoremCheck.Models.Surveys;

/// <summary>Whether a product of powers of integers is 1, decided without multiplying the powers out.</summary>
/// <remarks>
/// The factors are refined by greatest common divisors until they are pairwise coprime; a product of powers of coprime integers above
/// 1 is 1 exactly when every exponent is 0. No prime is ever sought, so that large factors cost little.
/// </remarks>
public static class CoprimeBasis
{
    /// <summary>Whether Π base^exponent = 1.</summary>
    /// <param name="powers">Bases of at least 1, with exponents of any sign.</param>
    /// <exception cref="ArgumentOutOfRangeException">When a base is below 1.</exception>
    public static bool ProductIsOne(IEnumerable<(BigInteger Base, BigInteger Exponent)> powers)
    {
        ArgumentNullException.ThrowIfNull(powers);
        var open = new Stack<(BigInteger Base, BigInteger Exponent)>(powers);
        var basis = new List<(BigInteger Base, BigInteger Exponent)>();
        while (open.TryPop(out var next))
        {
            var (n, e) = next;
            ArgumentOutOfRangeException.ThrowIfLessThan(n, BigInteger.One, nameof(powers));
            if (n.IsOne)
            {
                continue;
            }

            var met = basis.FindIndex(b => !BigInteger.GreatestCommonDivisor(b.Base, n).IsOne);
            if (met < 0)
            {
                basis.Add(next);
                continue;
            }

            var (m, f) = basis[met];
            basis.RemoveAt(met);
            var common = BigInteger.GreatestCommonDivisor(m, n);
            open.Push((common, e + f));
            open.Push((n / common, e));
            open.Push((m / common, f));
        }

        return basis.TrueForAll(b => b.Exponent.IsZero);
    }
}
