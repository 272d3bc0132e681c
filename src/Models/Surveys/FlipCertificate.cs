using System.Numerics;
using TheoremCheck.Models.LinearPrograms;
using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Surveys;

/// <summary>Prices of the constraints g·q ≤ r and Σ q = 1 in integers: λ g_k − μ = (A G_k − B) / C.</summary>
/// <param name="A">λ C / denominator of the gains.</param>
/// <param name="B">μ C.</param>
/// <param name="C">Above 0.</param>
public readonly record struct FlipPrices(BigInteger A, BigInteger B, BigInteger C)
{
    /// <summary>λ, the price of g·q ≤ r.</summary>
    /// <param name="denominator">The denominator of the gains.</param>
    public Rational Lambda(BigInteger denominator) => new(A * denominator, C);

    /// <summary>μ, the price of Σ q = 1.</summary>
    public Rational Mu => new(B, C);
}

/// <summary>An answer to a flip problem from uniform sampling with what proves it; nothing in it is trusted before it is verified.</summary>
public abstract record FlipCertificate
{
    private FlipCertificate(FlipPrices prices) => Prices = prices;

    /// <summary>The dual vector of a minimum, or the Farkas vector of an impossible change.</summary>
    public FlipPrices Prices { get; }

    /// <summary>The nearest distribution that meets the constraints.</summary>
    /// <param name="Masses">The numerators of q.</param>
    /// <param name="Total">The denominator of q and of the distance, above 0.</param>
    /// <param name="Moved">The numerator of the total variation distance.</param>
    /// <param name="Prices">The dual vector.</param>
    public sealed record Found(BigInteger[] Masses, BigInteger Total, BigInteger Moved, FlipPrices Prices) : FlipCertificate(Prices)
    {
        /// <summary>The total variation distance from uniform sampling.</summary>
        public Rational Distance => new(Moved, Total);

        /// <summary>q.</summary>
        public ValueList<Rational> Distribution => ValueList.Generate(Masses.Length, k => new Rational(Masses[k], Total));

        /// <summary>The distance cut to 18 decimals: for tables and pictures.</summary>
        public decimal Decimal => (decimal)(Moved * 1_000_000_000_000_000_000 / Total) / 1_000_000_000_000_000_000m;

        /// <summary>Whether this distance is below another.</summary>
        public bool IsNearerThan(Found other)
        {
            ArgumentNullException.ThrowIfNull(other);
            return Moved * other.Total < other.Moved * Total;
        }
    }

    /// <summary>No distribution meets the constraints.</summary>
    /// <param name="Prices">The Farkas vector.</param>
    public sealed record Impossible(FlipPrices Prices) : FlipCertificate(Prices);

    /// <summary>Whether the vectors prove the answer, checked in integers by a route of its own.</summary>
    /// <param name="gains">The numerators of g.</param>
    /// <param name="denominator">Their denominator, above 0.</param>
    /// <param name="setting">N, ε and r.</param>
    /// <remarks>
    /// For λ ≥ 0 and c_k = λ g_k − μ ≥ −½ every q that meets the constraints is at least as far from uniform as
    /// μ − λ r + Σ (c_k / N − max(0, c_k − ½) (1/N − ε)): each summand is the least ½ |q_k − 1/N| + c_k q_k over q_k ≥ ε. For
    /// c ≥ 0 none meets them when μ − λ r + ε Σ c_k is above 0.
    /// </remarks>
    public bool Verify(ReadOnlySpan<BigInteger> gains, BigInteger denominator, FlipSetting setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        if (Prices.A.Sign < 0 || Prices.C.Sign <= 0 || denominator.Sign <= 0 || gains.Length != setting.Count)
        {
            return false;
        }

        return this is Found found
            ? found.Total.Sign > 0 && IsPoint(found, gains, denominator, setting) && IsBound(found, gains, denominator, setting)
            : IsFarkas(gains, denominator, setting);
    }

    /// <summary>The same certificate for the linear program of <see cref="FlipProblem.ToLinearProgram"/>, for a checker that knows nothing of flips.</summary>
    /// <param name="gains">The numerators of g.</param>
    /// <param name="denominator">Their denominator.</param>
    public CertifiedResult ToLinearProgramResult(ReadOnlySpan<BigInteger> gains, BigInteger denominator)
    {
        var half = Rational.Ratio(1, 2);
        var found = this as Found;
        var dual = new List<Rational>();
        foreach (var gain in gains)
        {
            // The two rows of s_k share ½ between them; their difference is c_k as far as it goes.
            var c = new Rational((Prices.A * gain) - Prices.B, Prices.C);
            var difference = Rational.Max(-half, Rational.Min(half, c));
            dual.Add(found is null ? 0 : (half + difference) / 2);
            dual.Add(found is null ? 0 : (half - difference) / 2);
        }

        dual.Add(-Prices.Lambda(denominator));
        dual.Add(Prices.Mu);
        if (found is null)
        {
            return new CertifiedResult.Infeasible(ValueList.From(dual), CertificateRoute.ExactSimplex);
        }

        var q = found.Distribution;
        var uniform = Rational.Ratio(1, q.Count);
        return new CertifiedResult.Optimal(
            [.. q, .. q.Map(x => Rational.Abs(x - uniform))], ValueList.From(dual), found.Distance, CertificateRoute.ExactSimplex);
    }

    private static bool IsPoint(Found found, ReadOnlySpan<BigInteger> gains, BigInteger denominator, FlipSetting setting)
    {
        if (found.Masses.Length != gains.Length)
        {
            return false;
        }

        var (sum, value, twiceMoved) = (BigInteger.Zero, BigInteger.Zero, BigInteger.Zero);
        var least = setting.Least * found.Total;
        for (var k = 0; k < gains.Length; k++)
        {
            var mass = found.Masses[k];
            if (mass * setting.Scale < least)
            {
                return false;
            }

            sum += mass;
            value += gains[k] * mass;
            twiceMoved += BigInteger.Abs((mass * setting.Count) - found.Total);
        }

        return sum == found.Total
            && value * setting.Scale <= setting.Right * denominator * found.Total
            && twiceMoved == 2 * setting.Count * found.Moved;
    }

    private static bool IsBound(Found found, ReadOnlySpan<BigInteger> gains, BigInteger denominator, FlipSetting setting)
    {
        var (a, b, c) = found.Prices;
        var bound = 2 * ((b * setting.Scale) - (a * denominator * setting.Right));
        var room = setting.Share - setting.Least;
        foreach (var gain in gains)
        {
            var twice = 2 * ((a * gain) - b);
            if (twice < -c)
            {
                return false;
            }

            bound += twice * setting.Share;
            if (twice > c)
            {
                bound -= (twice - c) * room;
            }
        }

        return bound * found.Total == 2 * setting.Scale * c * found.Moved;
    }

    private bool IsFarkas(ReadOnlySpan<BigInteger> gains, BigInteger denominator, FlipSetting setting)
    {
        var value = (Prices.B * setting.Scale) - (Prices.A * denominator * setting.Right);
        foreach (var gain in gains)
        {
            var price = (Prices.A * gain) - Prices.B;
            if (price.Sign < 0)
            {
                return false;
            }

            value += setting.Least * price;
        }

        return value.Sign > 0;
    }
}
