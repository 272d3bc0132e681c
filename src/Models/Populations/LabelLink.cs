using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Populations;

/// <summary>A preference model σ: how a difference of rewards becomes the probability of a label.</summary>
public enum LabelLink
{
    /// <summary>Bradley-Terry with rewards in units of log 2: σ(z) = 1 / (1 + 2^(−z)).</summary>
    LogisticInBits,

    /// <summary>σ(z) = 1/2 + z/8, cut off at 0 and 1: continuous, constant from |z| = 4 on.</summary>
    Clipped,

    /// <summary>σ(z) = 1/2 + z / (2 (1 + |z|)): continuous with slow tails.</summary>
    Algebraic,

    /// <summary>σ(z) = 1/2: continuous, every label a coin toss.</summary>
    Flat,

    /// <summary>σ(z) = 1{z > 0}: discontinuous, and 0 both ways at a tie.</summary>
    Indicator,
}

/// <summary>The values of the links, rational at integers.</summary>
public static class LabelLinks
{
    /// <summary>σ(z).</summary>
    /// <param name="link">σ.</param>
    /// <param name="z">A difference of rewards.</param>
    /// <exception cref="ArgumentOutOfRangeException">When the link is none of the enumeration.</exception>
    public static T Value<T>(LabelLink link, int z)
        where T : struct, IReal<T> => link switch
        {
            LabelLink.LogisticInBits => T.One / (T.One + T.Pow(T.Of(2), -z)),
            LabelLink.Clipped => T.Of(Rational.Ratio(Math.Clamp(z + 4, 0, 8), 8)),
            LabelLink.Algebraic => T.Of(Rational.Ratio(1 + Math.Abs(z) + z, 2L * (1 + Math.Abs(z)))),
            LabelLink.Flat => T.Of(Rational.Ratio(1, 2)),
            LabelLink.Indicator => z > 0 ? T.One : T.Zero,
            _ => throw new ArgumentOutOfRangeException(nameof(link), link, "not a link"),
        };

    /// <summary>Whether σ is continuous.</summary>
    /// <param name="link">σ.</param>
    public static bool IsContinuous(LabelLink link) => link != LabelLink.Indicator;
}
