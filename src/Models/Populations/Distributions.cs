using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Populations;

/// <summary>Exact probability vectors.</summary>
public static class Distributions
{
    /// <summary>The uniform distribution.</summary>
    /// <param name="count">The number of entries, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">When count is below 1.</exception>
    public static ValueList<Rational> Uniform(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return ValueList.Generate(count, _ => Rational.Ratio(1, count));
    }

    /// <summary>The vector itself, once it is known to be a distribution.</summary>
    /// <param name="probabilities">Numbers of at least 0 that sum to 1.</param>
    /// <param name="name">What to call it in the message.</param>
    /// <exception cref="ArgumentException">When an entry is negative or they do not sum to 1.</exception>
    public static ValueList<Rational> Checked(ValueList<Rational> probabilities, string name) =>
        probabilities.All(p => p.Sign >= 0) && Reals.Sum(probabilities.Span) == Rational.One
            ? probabilities
            : throw new ArgumentException($"{probabilities} is not a distribution: probabilities are at least 0 and sum to 1", name);
}
