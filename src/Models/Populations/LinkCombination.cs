using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Populations;

/// <summary>An exact combination c_0 + Σ c_z σ(z) over distinct z &gt; 0, in normal form, for a link with σ(z) + σ(−z) = 1.</summary>
/// <remarks>
/// Two such combinations that are equal as records have equal values whatever the link: so an equality of normalised Borda counts
/// is decided without evaluating an exponential.
/// </remarks>
/// <param name="Constant">c_0.</param>
/// <param name="Terms">The pairs (z, c_z) with z rising and c_z not 0.</param>
public sealed record LinkCombination(Rational Constant, ValueList<LinkTerm> Terms)
{
    /// <summary>The normal form of Σ coefficient · σ(argument), by σ(0) = 1/2 and σ(−z) = 1 − σ(z).</summary>
    /// <param name="terms">Arguments and coefficients in any order; arguments may repeat.</param>
    public static LinkCombination Of(IEnumerable<(Rational Argument, Rational Coefficient)> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var constant = Rational.Zero;
        var collected = new SortedDictionary<Rational, Rational>();
        foreach (var (argument, coefficient) in terms)
        {
            constant += argument.Sign switch
            {
                < 0 => coefficient,
                0 => coefficient / 2,
                _ => Rational.Zero,
            };
            if (!argument.IsZero)
            {
                var z = Rational.Abs(argument);
                collected[z] = collected.GetValueOrDefault(z) + (argument.Sign < 0 ? -coefficient : coefficient);
            }
        }

        return new(constant, ValueList.From(collected.Where(c => !c.Value.IsZero).Select(c => new LinkTerm(c.Key, c.Value))));
    }

    /// <summary>The value for the logistic link of a temperature.</summary>
    /// <param name="temperature">t &gt; 0.</param>
    public T Value<T>(Rational temperature)
        where T : struct, IReal<T> =>
        T.Of(Constant) + Reals.Sum(Terms.Count, i => T.Of(Terms[i].Coefficient) * Reals.Logistic(T.Of(Terms[i].Argument / temperature)));
}

/// <summary>One term c_z σ(z).</summary>
/// <param name="Argument">z &gt; 0.</param>
/// <param name="Coefficient">c_z, not 0.</param>
public readonly record struct LinkTerm(Rational Argument, Rational Coefficient);
