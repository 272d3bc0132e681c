using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>Lower bounds of the quadratic form Σ_{j &lt; i} w_ij (v_i - v_j)² on Σ v = 0, with weights of either sign.</summary>
internal static class LaplacianBound
{
    /// <summary>A positive number below the form on vectors of length 1; null when none of those tried is.</summary>
    /// <param name="size">The number of coordinates, at least 1.</param>
    /// <param name="weight">w_ij for i &gt; j.</param>
    public static Rational? Least(int size, Func<int, int, Rational> weight)
    {
        if (size == 1)
        {
            return null;
        }

        // Equal weights w give n w |v|².
        var least = Enumerable.Range(1, size - 1).SelectMany(i => Enumerable.Range(0, i).Select(j => weight(i, j))).Min();
        if (least.Sign > 0)
        {
            return least * size;
        }

        const int Halvings = 8;
        for (var k = 0; k < Halvings; k++)
        {
            var bound = Rational.Ratio(1, 1 << k);
            if (Exceeds(size, weight, bound))
            {
                return bound;
            }
        }

        return null;
    }

    /// <summary>Whether the form certainly exceeds a bound on vectors of length 1 with Σ v = 0: symmetric elimination with positive pivots.</summary>
    /// <param name="size">The number of coordinates.</param>
    /// <param name="weight">w_ij for i &gt; j.</param>
    /// <param name="bound">At least 0.</param>
    public static bool Exceeds(int size, Func<int, int, Rational> weight, Rational bound)
    {
        // On Σ v = 0 the form is that of the matrix less bound, and the ones added act on the constant vector alone: they make it positive there.
        var a = new Enclosure<Bits64>[size, size];
        var ones = Enclosure<Bits64>.Of((bound * Rational.Ratio(2, size)) + 1);
        var shift = Enclosure<Bits64>.Of(bound);
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var w = Enclosure<Bits64>.Of(weight(i, j));
                a[i, j] += ones - w;
                a[j, i] = a[i, j];
                a[i, i] += w;
                a[j, j] += w;
            }

            a[i, i] += ones - shift;
        }

        for (var k = 0; k < size; k++)
        {
            if (Enclosure<Bits64>.Compare(a[k, k], Enclosure<Bits64>.Zero) != Comparison.Greater)
            {
                return false;
            }

            for (var i = k + 1; i < size; i++)
            {
                var factor = a[i, k] / a[k, k];
                for (var j = k + 1; j <= i; j++)
                {
                    a[i, j] -= factor * a[j, k];
                }
            }
        }

        return true;
    }
}
