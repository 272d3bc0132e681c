using System.Numerics;
using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Surveys;

/// <summary>What a change of sampling must respect, scaled to integers: N, ε and the right side r of g·q ≤ r.</summary>
/// <remarks>With Z = N · den(ε) · den(r): 1/N, ε and r are Share/Z, Least/Z and Right/Z.</remarks>
public sealed class FlipSetting
{
    /// <summary>Checks and scales the setting.</summary>
    /// <param name="count">N, the number of options, at least 1.</param>
    /// <param name="epsilon">ε, 0 to 1/N, the least probability of every option.</param>
    /// <param name="rightSide">r, of either sign.</param>
    /// <exception cref="ArgumentOutOfRangeException">When N or ε is out of range.</exception>
    public FlipSetting(int count, Rational epsilon, Rational rightSide)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        if (epsilon.Sign < 0 || epsilon * count > 1)
        {
            throw new ArgumentOutOfRangeException(nameof(epsilon), $"epsilon is {epsilon}; with {count} options it must be from 0 to 1/{count}");
        }

        Count = count;
        Epsilon = epsilon;
        RightSide = rightSide;
        Share = epsilon.Denominator * rightSide.Denominator;
        Scale = count * Share;
        Least = epsilon.Numerator * count * rightSide.Denominator;
        Right = rightSide.Numerator * count * epsilon.Denominator;
    }

    /// <summary>N.</summary>
    public int Count { get; }

    /// <summary>ε.</summary>
    public Rational Epsilon { get; }

    /// <summary>r.</summary>
    public Rational RightSide { get; }

    /// <summary>Z.</summary>
    internal BigInteger Scale { get; }

    /// <summary>Z / N.</summary>
    internal BigInteger Share { get; }

    /// <summary>Z ε.</summary>
    internal BigInteger Least { get; }

    /// <summary>Z r.</summary>
    internal BigInteger Right { get; }
}
