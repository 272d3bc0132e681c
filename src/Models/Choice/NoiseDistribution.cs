using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Choice;

/// <summary>The shape of a law of noise with a continuous distribution function, before location and scale.</summary>
public enum NoiseShape
{
    /// <summary>F(x) = exp(-e^(-x)).</summary>
    Gumbel,

    /// <summary>F(x) = 1 - exp(-e^x), the law of -ε for a Gumbel ε.</summary>
    ReflectedGumbel,

    /// <summary>F = Φ, mean 0 and variance 1.</summary>
    Normal,

    /// <summary>F(x) = 1 / (1 + e^(-x)).</summary>
    Logistic,

    /// <summary>F(x) = 1 - e^(-x) for x at least 0.</summary>
    Exponential,

    /// <summary>F(x) = x on [0, 1].</summary>
    Uniform,
}

/// <summary>A law of noise: location + scale · (a variable of the shape).</summary>
/// <param name="Shape">The shape.</param>
/// <param name="Location">Any.</param>
/// <param name="Scale">Positive.</param>
public sealed record NoiseDistribution(NoiseShape Shape, Rational Location, Rational Scale)
{
    // 1 / sqrt(2π) to 60 places, cut: the true value lies within one unit of the last place above.
    private static readonly Rational RootLow = Rational.Parse("0.398942280401432677939946059934381868475858631164934657665925");
    private static readonly Rational RootHigh = RootLow + Rational.Parse("1e-60");

    /// <summary>P(ε ≤ x) between two numbers; one and the same where the shape has a closed form.</summary>
    /// <param name="x">Any.</param>
    public Bracket<T> Below<T>(Rational x)
        where T : struct, IReal<T>
    {
        var z = (x - Location) / Scale;
        switch (Shape)
        {
            case NoiseShape.Gumbel:
                return Exactly(T.Exp(-T.Exp(T.Of(-z))));
            case NoiseShape.ReflectedGumbel:
                return Exactly(T.One - T.Exp(-T.Exp(T.Of(z))));
            case NoiseShape.Logistic:
                return Exactly(Reals.Logistic(T.Of(z)));
            case NoiseShape.Exponential:
                return Exactly(z.Sign <= 0 ? T.Zero : T.One - T.Exp(T.Of(-z)));
            case NoiseShape.Uniform:
                return Exactly(T.Of(Rational.Min(1, Rational.Max(0, z))));
            default:
                return z.Sign < 0 && UpperHalf<T>(-z) is var mirrored ? new(T.One - mirrored.High, T.One - mirrored.Low) : UpperHalf<T>(z);
        }
    }

    private static Bracket<T> Exactly<T>(T value)
        where T : struct, IReal<T> => new(value, value);

    /// <summary>Φ(z) for z at least 0 by Φ(z) = 1/2 + φ(z) Σ z^(2n+1) / (1·3·...·(2n+1)).</summary>
    /// <remarks>All terms are positive, so a cut sum is below; past z² ≤ (2n + 3) / 2 each term is at most half the one before it, so what is cut is at most the last term kept.</remarks>
    private static Bracket<T> UpperHalf<T>(Rational z)
        where T : struct, IReal<T>
    {
        if (z.IsZero)
        {
            return Exactly(T.One / T.Of(2));
        }

        var square = T.Of(z * z);
        var term = T.Of(z);
        var sum = term;
        var least = (int)(z * z).Floor() + 1;
        for (var n = 1; n <= least + 100; n++)
        {
            term = term * square / T.Of((2 * n) + 1);
            sum += term;
        }

        var bell = T.Exp(T.Of(-z * z / 2));
        var half = T.One / T.Of(2);
        return new(half + (T.Of(RootLow) * bell * sum), T.Min(T.One, half + (T.Of(RootHigh) * bell * (sum + term))));
    }
}
