using System.Numerics;

namespace TheoremCheck.Numbers;

/// <summary>Square roots of big integers.</summary>
public static class IntegerRoot
{
    /// <summary>The greatest integer whose square is at most n.</summary>
    /// <param name="n">At least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">When n is negative.</exception>
    public static BigInteger Floor(BigInteger n)
    {
        if (n.Sign < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(n), "a square root needs an argument of at least 0");
        }

        if (n.IsZero)
        {
            return n;
        }

        // Newton's iteration from above decreases to the floor and then stops decreasing. It starts from the root of the leading
        // bits: a double errs by less than 1 there, and the bits left out add less than 1.
        var shift = (int)Math.Max(0, (n.GetBitLength() - 61) & ~1L);
        var x = ((BigInteger)Math.Sqrt((double)(long)(n >> shift)) + 2) << (shift / 2);
        while (true)
        {
            var next = (x + (n / x)) >> 1;
            if (next >= x)
            {
                return x;
            }

            x = next;
        }
    }
}
