using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Calculus;

/// <summary>The leading term c ε^k, c &gt; 0, of a positive quantity as ε falls to 0: what decides limits of products and quotients.</summary>
/// <typeparam name="T">The arithmetic.</typeparam>
/// <param name="Coefficient">c &gt; 0.</param>
/// <param name="Order">k.</param>
/// <remarks>q(ε) / (c ε^k) tends to 1, so the limit of q is c for k = 0, 0 for k &gt; 0, and none for k &lt; 0.</remarks>
public readonly record struct LeadingTerm<T>(T Coefficient, int Order)
    where T : struct, IReal<T>
{
    /// <summary>A quantity that tends to 1.</summary>
    public static LeadingTerm<T> One => new(T.One, 0);

    /// <summary>A quantity that does not vary.</summary>
    /// <param name="value">Positive.</param>
    public static LeadingTerm<T> Constant(T value) => new(value, 0);

    /// <summary>The quantity to an integer power.</summary>
    /// <param name="exponent">Of either sign.</param>
    public LeadingTerm<T> Power(int exponent) => new(T.Pow(Coefficient, exponent), Order * exponent);

    /// <summary>The product.</summary>
    public static LeadingTerm<T> operator *(LeadingTerm<T> left, LeadingTerm<T> right) =>
        new(left.Coefficient * right.Coefficient, left.Order + right.Order);

    /// <summary>The quotient.</summary>
    public static LeadingTerm<T> operator /(LeadingTerm<T> left, LeadingTerm<T> right) =>
        new(left.Coefficient / right.Coefficient, left.Order - right.Order);
}
