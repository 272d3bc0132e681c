using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Choice;

/// <summary>Families of laws whose maxima are compared with translates.</summary>
public enum MaximaFamily
{
    /// <summary>Gumbel of scale 1/a: H(y) = λ y^a.</summary>
    Gumbel,

    /// <summary>Logistic: H(y) = log(1 + y).</summary>
    Logistic,

    /// <summary>Exponential: H(y) = -log(1 - y) for y below 1, infinite from there.</summary>
    Exponential,

    /// <summary>Reflected Gumbel: H(y) = -log(1 - e^(-1/y)).</summary>
    ReflectedGumbel,

    /// <summary>H(2y) = 2 H(y), linear from H(1) = 1 to H(3/2) = h and from there to H(2) = 2, with 1 &lt; h &lt; 2.</summary>
    Dyadic,

    /// <summary>All mass on one point: F is 0 or 1.</summary>
    PointMass,
}

/// <summary>How far the maximum of n independent copies is a translate of one of them, asked at one point.</summary>
/// <remarks>
/// For a law F(x) = exp(-H(e^(-x))) the equation F(x)^n = F(x - c) is n H(y) = H(κ y) with y = e^(-x) and κ = e^c. So each y has its
/// own κ, and the maximum is a translate exactly when all y have the same. Foundations, line 93 (Yellott).
/// </remarks>
public static class MaximaTranslation
{
    /// <summary>κ = H⁻¹(n H(y)) / y.</summary>
    /// <param name="family">The law.</param>
    /// <param name="inverseScale">a, for Gumbel; at least 1.</param>
    /// <param name="parameter">λ &gt; 0 for Gumbel, h for the dyadic law; else unused.</param>
    /// <param name="copies">n, at least 1.</param>
    /// <param name="point">y, inside (0, 1).</param>
    public static T Factor<T>(MaximaFamily family, int inverseScale, Rational parameter, int copies, Rational point)
        where T : struct, IReal<T>
    {
        var (y, n) = (T.Of(point), T.Of(copies));
        switch (family)
        {
            case MaximaFamily.Gumbel:
                var power = n * T.Of(parameter) * T.Pow(y, inverseScale) / T.Of(parameter);
                return (inverseScale == 1 ? power : T.Exp(T.Log(power) / T.Of(inverseScale))) / y;
            case MaximaFamily.Logistic:
                return (T.Pow(T.One + y, copies) - T.One) / y;
            case MaximaFamily.Exponential:
                return (T.One - T.Pow(T.One - y, copies)) / y;
            case MaximaFamily.ReflectedGumbel:
                return -T.One / (y * T.Log(T.One - T.Pow(T.One - T.Exp(-T.One / y), copies)));
            case MaximaFamily.Dyadic:
                return T.Of(Inverse(parameter, copies * Height(parameter, point)) / point);
            default:
                return T.One;
        }
    }

    /// <summary>H of the dyadic law.</summary>
    /// <param name="middle">h = H(3/2), between 1 and 2.</param>
    /// <param name="point">y &gt; 0.</param>
    public static Rational Height(Rational middle, Rational point)
    {
        var scale = Rational.One;
        for (; point < 1; point *= 2)
        {
            scale /= 2;
        }

        for (; point >= 2; point /= 2)
        {
            scale *= 2;
        }

        var edge = Rational.Ratio(3, 2);
        return scale * (point < edge ? 1 + ((point - 1) * 2 * (middle - 1)) : middle + ((point - edge) * 2 * (2 - middle)));
    }

    /// <summary>H⁻¹ of the dyadic law.</summary>
    /// <param name="middle">h = H(3/2), between 1 and 2.</param>
    /// <param name="height">A positive value of H.</param>
    public static Rational Inverse(Rational middle, Rational height)
    {
        var scale = Rational.One;
        for (; height < 1; height *= 2)
        {
            scale /= 2;
        }

        for (; height >= 2; height /= 2)
        {
            scale *= 2;
        }

        return scale * (height < middle ? 1 + ((height - 1) / (2 * (middle - 1))) : Rational.Ratio(3, 2) + ((height - middle) / (2 * (2 - middle))));
    }
}
