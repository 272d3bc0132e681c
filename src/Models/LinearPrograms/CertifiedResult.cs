using TheoremCheck.Numbers;

namespace TheoremCheck.Models.LinearPrograms;

/// <summary>How the vectors of a certificate were found. They are checked exactly whatever the route.</summary>
public enum CertificateRoute
{
    /// <summary>The solver's basis, solved again in rationals.</summary>
    Basis,

    /// <summary>The solver's numbers, rounded to simple fractions.</summary>
    Fractions,

    /// <summary>Our own exact simplex method.</summary>
    ExactSimplex,
}

/// <summary>An exact answer about a linear program with the vectors that prove it, or the reason why there is none.</summary>
/// <remarks>
/// Every row dual y_i is ≤ 0 for a row ≤, ≥ 0 for a row ≥ and of any sign for a row =. With d = c − Aᵀy, the dual value of y is
/// b·y + Σ d_j·l_j over d_j &gt; 0 + Σ d_j·u_j over d_j &lt; 0, where the bounds that occur must exist.
/// </remarks>
public abstract record CertifiedResult
{
    private CertifiedResult()
    {
    }

    /// <summary>The minimum: x meets the constraints and c·x equals the dual value of y.</summary>
    /// <param name="Point">x.</param>
    /// <param name="Dual">y, one number per row.</param>
    /// <param name="Value">c·x, the minimum.</param>
    /// <param name="Route">How the vectors were found.</param>
    public sealed record Optimal(ValueList<Rational> Point, ValueList<Rational> Dual, Rational Value, CertificateRoute Route)
        : CertifiedResult;

    /// <summary>No point meets the constraints: the dual value of y for the objective 0 is above 0.</summary>
    /// <param name="Farkas">y, one number per row.</param>
    /// <param name="Route">How the vector was found.</param>
    public sealed record Infeasible(ValueList<Rational> Farkas, CertificateRoute Route) : CertifiedResult;

    /// <summary>No minimum: point + t·ray meets the constraints for every t ≥ 0 and c·ray is below 0.</summary>
    /// <param name="Point">A point that meets the constraints.</param>
    /// <param name="Ray">A direction that leaves none of them.</param>
    /// <param name="Route">How the vectors were found.</param>
    public sealed record Unbounded(ValueList<Rational> Point, ValueList<Rational> Ray, CertificateRoute Route) : CertifiedResult;

    /// <summary>No certificate was found; nothing is known.</summary>
    /// <param name="Reason">What was missing.</param>
    public sealed record Uncertified(string Reason) : CertifiedResult;

    /// <summary>Calls the function for the case at hand.</summary>
    public TResult Match<TResult>(
        Func<Optimal, TResult> optimal,
        Func<Infeasible, TResult> infeasible,
        Func<Unbounded, TResult> unbounded,
        Func<Uncertified, TResult> uncertified)
    {
        ArgumentNullException.ThrowIfNull(optimal);
        ArgumentNullException.ThrowIfNull(infeasible);
        ArgumentNullException.ThrowIfNull(unbounded);
        ArgumentNullException.ThrowIfNull(uncertified);
        return this switch
        {
            Optimal o => optimal(o),
            Infeasible i => infeasible(i),
            Unbounded u => unbounded(u),
            Uncertified u => uncertified(u),
            _ => throw new InvalidOperationException("a case that does not exist"),
        };
    }
}
