using System.Globalization;

namespace TheoremCheck.Numbers;

/// <summary>Double precision: the arithmetic of the search. It finds suspects and decides nothing.</summary>
/// <param name="Value">The double.</param>
/// <remarks>
/// Exponential and logarithm are <see cref="Float64Functions"/>, built from the four operations alone, so that the same search
/// takes the same path on every machine.
/// </remarks>
public readonly record struct Float64(double Value) : IReal<Float64>
{
    /// <inheritdoc/>
    public static Float64 Zero => new(0);

    /// <inheritdoc/>
    public static Float64 One => new(1);

    /// <inheritdoc/>
    public static Float64 Of(long value) => new(value);

    /// <inheritdoc/>
    public static Float64 Of(Rational value) => new(value.ToDouble());

    /// <inheritdoc/>
    public static Float64 Exp(Float64 x) => new(Float64Functions.Exp(x.Value));

    /// <inheritdoc/>
    public static Float64 Log(Float64 x) => new(Float64Functions.Log(x.Value));

    /// <inheritdoc/>
    public static Float64 Sqrt(Float64 x) => new(Math.Sqrt(x.Value));

    /// <inheritdoc/>
    public static Float64 Pow(Float64 x, int n)
    {
        var result = 1.0;
        var power = x.Value;
        for (var k = Math.Abs((long)n); k > 0; k >>= 1)
        {
            if ((k & 1) == 1)
            {
                result *= power;
            }

            power *= power;
        }

        return new(n < 0 ? 1 / result : result);
    }

    /// <inheritdoc/>
    public static Float64 Max(Float64 a, Float64 b) => new(Math.Max(a.Value, b.Value));

    /// <inheritdoc/>
    public static Float64 Min(Float64 a, Float64 b) => new(Math.Min(a.Value, b.Value));

    /// <inheritdoc/>
    public static Float64 Abs(Float64 x) => new(Math.Abs(x.Value));

    /// <inheritdoc/>
    public static Comparison Compare(Float64 a, Float64 b) =>
        a.Value < b.Value ? Comparison.Less
        : a.Value > b.Value ? Comparison.Greater
        : a.Value == b.Value ? Comparison.Equal
        : Comparison.Undecided;

    /// <inheritdoc/>
    public static double Approximate(Float64 x) => x.Value;

    /// <summary>The sum, rounded to nearest.</summary>
    public static Float64 operator +(Float64 left, Float64 right) => new(left.Value + right.Value);

    /// <summary>The difference, rounded to nearest.</summary>
    public static Float64 operator -(Float64 left, Float64 right) => new(left.Value - right.Value);

    /// <summary>The product, rounded to nearest.</summary>
    public static Float64 operator *(Float64 left, Float64 right) => new(left.Value * right.Value);

    /// <summary>The quotient, rounded to nearest; infinite or not a number at a zero divisor.</summary>
    public static Float64 operator /(Float64 left, Float64 right) => new(left.Value / right.Value);

    /// <summary>The negative.</summary>
    public static Float64 operator -(Float64 value) => new(-value.Value);

    /// <summary>The shortest decimal that reads back as this double.</summary>
    public override string ToString() => Value.ToString("R", CultureInfo.InvariantCulture);
}
