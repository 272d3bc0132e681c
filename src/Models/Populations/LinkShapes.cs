using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Populations;

/// <summary>A non-decreasing function σ from the reals into [0, 1].</summary>
public enum LinkShape
{
    /// <summary>σ(z) = 1 / (1 + e^-z).</summary>
    Logistic,

    /// <summary>σ(z) = (1 + z / (1 + |z|)) / 2: strictly increasing, σ(z) + σ(-z) = 1, rational.</summary>
    SoftSign,

    /// <summary>σ(z) = (1 + z) / 2 cut to [0, 1]: flat beyond ±1, σ(z) + σ(-z) = 1.</summary>
    Clipped,

    /// <summary>σ(z) = 0, 1/2, 1 for z below, at and above 0: the greater reward is preferred for certain.</summary>
    Step,

    /// <summary>σ(z) = 1/2.</summary>
    Half,

    /// <summary>σ(z) = 1: not complementary.</summary>
    One,

    /// <summary>σ(z) = z cut to [0, 1]: not complementary.</summary>
    Ramp,

    /// <summary>σ(z) = (3 + z / (1 + |z|)) / 4: strictly increasing, not complementary.</summary>
    Generous,
}

/// <summary>The functions named by <see cref="LinkShape"/>.</summary>
/// <remarks>Heterogeneous preferences, eq. (2), lines 41 to 43, asks no more of σ than to be non-decreasing with values in [0, 1].</remarks>
public static class LinkShapes
{
    /// <summary>σ(z).</summary>
    /// <param name="shape">σ.</param>
    /// <param name="z">A difference of rewards.</param>
    public static T Value<T>(LinkShape shape, Rational z)
        where T : struct, IReal<T> => shape == LinkShape.Logistic ? Reals.Logistic(T.Of(z)) : T.Of(Exact(shape, z));

    /// <summary>Whether σ(z) + σ(-z) = 1 for every z.</summary>
    public static bool IsComplementary(LinkShape shape) => shape is not (LinkShape.One or LinkShape.Ramp or LinkShape.Generous);

    /// <summary>Whether σ is strictly increasing.</summary>
    public static bool IsStrictlyIncreasing(LinkShape shape) => shape is LinkShape.Logistic or LinkShape.SoftSign or LinkShape.Generous;

    private static Rational Exact(LinkShape shape, Rational z) => shape switch
    {
        LinkShape.SoftSign => (1 + Soft(z)) / 2,
        LinkShape.Clipped => Cut((1 + z) / 2),
        LinkShape.Step => Rational.Ratio(1 + z.Sign, 2),
        LinkShape.Half => Rational.Ratio(1, 2),
        LinkShape.One => 1,
        LinkShape.Ramp => Cut(z),
        LinkShape.Generous => (3 + Soft(z)) / 4,
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "not a rational link"),
    };

    private static Rational Soft(Rational z) => z / (1 + Rational.Abs(z));

    private static Rational Cut(Rational z) => Rational.Max(0, Rational.Min(1, z));
}
