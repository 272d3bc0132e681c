using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Calculus;

/// <summary>A value with its derivative along one direction: differentiation by the sum, product, quotient and chain rules.</summary>
/// <typeparam name="T">The arithmetic.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Slope">The derivative.</param>
/// <remarks>It derives a formula without knowing the derivative that a document prints for it, so the two can be compared.</remarks>
public readonly record struct Dual<T>(T Value, T Slope)
    where T : struct, IReal<T>
{
    /// <summary>A number that does not vary.</summary>
    public static Dual<T> Constant(T value) => new(value, T.Zero);

    /// <summary>The variable itself.</summary>
    public static Dual<T> Variable(T value) => new(value, T.One);

    /// <summary>The natural logarithm, for a value above 0.</summary>
    /// <exception cref="OutsideDomainException">When the value is 0 or below.</exception>
    public static Dual<T> Log(Dual<T> x) => new(T.Log(x.Value), x.Slope / x.Value);

    /// <summary>The sum.</summary>
    public static Dual<T> operator +(Dual<T> left, Dual<T> right) => new(left.Value + right.Value, left.Slope + right.Slope);

    /// <summary>The difference.</summary>
    public static Dual<T> operator -(Dual<T> left, Dual<T> right) => new(left.Value - right.Value, left.Slope - right.Slope);

    /// <summary>The product.</summary>
    public static Dual<T> operator *(Dual<T> left, Dual<T> right) =>
        new(left.Value * right.Value, (left.Slope * right.Value) + (left.Value * right.Slope));

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">When the divisor's value is 0.</exception>
    public static Dual<T> operator /(Dual<T> left, Dual<T> right) =>
        new(left.Value / right.Value, ((left.Slope * right.Value) - (left.Value * right.Slope)) / (right.Value * right.Value));
}
