using System.Numerics;

namespace TheoremCheck.Numbers;

/// <summary>A real-number arithmetic: the interface over which every formula is written once.</summary>
/// <typeparam name="T">The arithmetic: <see cref="Float64"/>, <see cref="Rational"/> or <see cref="Enclosure{TPrecision}"/>.</typeparam>
/// <remarks>
/// Implementations are value types, so a formula over <typeparamref name="T"/> compiles to code of its own for each arithmetic.
/// <see cref="Float64"/> searches and decides nothing; <see cref="Rational"/> is exact and has no exponential or logarithm of
/// anything but the trivial arguments; <see cref="Enclosure{TPrecision}"/> contains the true value always. Where the others
/// throw, <see cref="Float64"/> returns an infinity or no number, as doubles do.
/// </remarks>
public interface IReal<T> :
    IAdditionOperators<T, T, T>,
    ISubtractionOperators<T, T, T>,
    IMultiplyOperators<T, T, T>,
    IDivisionOperators<T, T, T>,
    IUnaryNegationOperators<T, T>
    where T : struct, IReal<T>
{
    /// <summary>The number 0.</summary>
    static abstract T Zero { get; }

    /// <summary>The number 1.</summary>
    static abstract T One { get; }

    /// <summary>Lifts an integer.</summary>
    /// <param name="value">Any integer; exact except that <see cref="Float64"/> rounds beyond 2^53.</param>
    static abstract T Of(long value);

    /// <summary>Lifts an exact rational.</summary>
    /// <param name="value">Any rational; <see cref="Float64"/> rounds to nearest, an enclosure contains it.</param>
    static abstract T Of(Rational value);

    /// <summary>e^x.</summary>
    /// <exception cref="NotRationalException">In <see cref="Rational"/>, for x other than 0.</exception>
    static abstract T Exp(T x);

    /// <summary>The natural logarithm of x, for x &gt; 0.</summary>
    /// <exception cref="NotRationalException">In <see cref="Rational"/>, for x other than 1.</exception>
    /// <exception cref="OutsideDomainException">When x is 0 or below for certain.</exception>
    /// <exception cref="UndecidedException">When an enclosure reaches 0 and contains positive numbers too.</exception>
    static abstract T Log(T x);

    /// <summary>The square root of x, for x at least 0.</summary>
    /// <exception cref="NotRationalException">In <see cref="Rational"/>, when x is not the square of a rational.</exception>
    /// <exception cref="OutsideDomainException">When x is below 0 for certain.</exception>
    /// <exception cref="UndecidedException">When an enclosure reaches below 0 and contains 0 or more too.</exception>
    static abstract T Sqrt(T x);

    /// <summary>x^n for an integer n; x^0 is 1 for every x, 0 included.</summary>
    /// <exception cref="DivideByZeroException">When n is negative and x is 0.</exception>
    static abstract T Pow(T x, int n);

    /// <summary>The greater of the two.</summary>
    static abstract T Max(T a, T b);

    /// <summary>The lesser of the two.</summary>
    static abstract T Min(T a, T b);

    /// <summary>The absolute value.</summary>
    static abstract T Abs(T x);

    /// <summary>Compares two numbers; <see cref="Comparison.Undecided"/> when the arithmetic cannot tell.</summary>
    static abstract Comparison Compare(T a, T b);

    /// <summary>A double near the number: for the search and for display, never for a verdict.</summary>
    static abstract double Approximate(T x);
}
