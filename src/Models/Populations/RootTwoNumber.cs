using System.Text.Json.Serialization;
using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Populations;

/// <summary>The real number p + q√2 with rational p and q, in exact arithmetic.</summary>
/// <remarks>
/// The smallest field on which additive functions that are not linear can be written down: p + q√2 ↦ p α + q β is additive for all α
/// and β, and linear exactly when β = α√2. A Hamel basis of the reals that contains 1 and √2 extends it to all reals.
/// </remarks>
/// <param name="One">p.</param>
/// <param name="Root">q.</param>
public readonly record struct RootTwoNumber(Rational One, Rational Root)
{
    /// <summary>-1, 0 or 1.</summary>
    [JsonIgnore]
    public int Sign
    {
        get
        {
            var (p, q) = (One.Sign, Root.Sign);
            return p == q || q == 0 ? p
                : p == 0 ? q
                : p * ((One * One) - (2 * Root * Root)).Sign;
        }
    }

    /// <summary>(√2 - 1)^n, which falls to 0 with n while its conjugate (-1 - √2)^n grows and alternates.</summary>
    /// <param name="n">At least 0.</param>
    public static RootTwoNumber Small(int n)
    {
        RootTwoNumber power = new(1, 0), factor = new(-1, 1);
        for (var i = 0; i < n; i++)
        {
            power *= factor;
        }

        return power;
    }

    /// <summary>The sum.</summary>
    public static RootTwoNumber operator +(RootTwoNumber a, RootTwoNumber b) => new(a.One + b.One, a.Root + b.Root);

    /// <summary>The difference.</summary>
    public static RootTwoNumber operator -(RootTwoNumber a, RootTwoNumber b) => new(a.One - b.One, a.Root - b.Root);

    /// <summary>The product.</summary>
    public static RootTwoNumber operator *(RootTwoNumber a, RootTwoNumber b) =>
        new((a.One * b.One) + (2 * a.Root * b.Root), (a.One * b.Root) + (a.Root * b.One));

    /// <summary>The product with a rational.</summary>
    public static RootTwoNumber operator *(Rational factor, RootTwoNumber a) => new(factor * a.One, factor * a.Root);

    /// <summary>The number as printed: p, q√2 or p + q√2.</summary>
    public override string ToString() => Root.IsZero ? $"{One}" : One.IsZero ? $"{Root}√2" : $"{One} + {Root}√2";
}
