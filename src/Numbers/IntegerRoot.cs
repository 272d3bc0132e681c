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

        // Newton's iteration from above decreases to the floor and then stops decreasing.
        var x = BigInteger.One << (int)((n.GetBitLength() + 1) / 2);
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
