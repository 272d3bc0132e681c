using System.Numerics;
using TheoremCheck.Numbers;

namespace TheoremCheck.Tests.Properties.Numbers;

/// <summary>A positive number between Low * 10^Exponent and High * 10^Exponent: the reference for the enclosures.</summary>
/// <remarks>
/// An independent route: decimal integers, Taylor's series with both sides rounded apart and a bound on what is left out, no
/// power of two anywhere. About 420 digits are kept.
/// </remarks>
internal sealed record DecimalBracket(BigInteger Low, BigInteger High, int Exponent)
{
    private const int Digits = 420;

    private static readonly BigInteger Scale = BigInteger.Pow(10, Digits);
    private static readonly DecimalBracket E = Series(Rational.One);

    public Rational LowValue => new Rational(Low, 1) * Rational.Pow(10, Exponent);

    public Rational HighValue => new Rational(High, 1) * Rational.Pow(10, Exponent);

    /// <summary>e^x = e^n e^f with n the floor of x.</summary>
    public static DecimalBracket Exp(Rational x)
    {
        var n = (int)x.Floor();
        var fraction = Series(x - n);
        var whole = new DecimalBracket(1, 1, 0);
        for (var i = BitOperations.Log2((uint)Math.Abs(n)); i >= 0; i--)
        {
            whole = whole.Times(whole);
            if (((Math.Abs(n) >> i) & 1) == 1)
            {
                whole = whole.Times(E);
            }
        }

        return fraction.Times(n < 0 ? whole.Inverse() : whole);
    }

    private static DecimalBracket Series(Rational f)
    {
        var low = (f.Numerator * Scale) / f.Denominator;
        var high = low + 1;
        var (lowTerm, highTerm) = (Scale, Scale);
        var (lowSum, highSum) = (Scale, Scale);
        for (var n = 1; n < 4 || highTerm > 2; n++)
        {
            lowTerm = lowTerm * low / (Scale * n);
            highTerm = (highTerm * high / (Scale * n)) + 1;
            lowSum += lowTerm;
            highSum += highTerm;
        }

        // For f at most 1 each further term is at most a third of the one before.
        return new(lowSum, highSum + highTerm, -Digits);
    }

    private DecimalBracket Times(DecimalBracket other)
    {
        var (low, high) = (Low * other.Low, High * other.High);
        var excess = Math.Max(0, (int)(high.GetBitLength() * 0.30103) - Digits);
        var power = BigInteger.Pow(10, excess);
        return excess == 0
            ? new(low, high, Exponent + other.Exponent)
            : new(low / power, (high / power) + 1, Exponent + other.Exponent + excess);
    }

    private DecimalBracket Inverse() => new(Scale * Scale / High, (Scale * Scale / Low) + 1, (-2 * Digits) - Exponent);
}
