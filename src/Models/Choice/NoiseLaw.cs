namespace TheoremCheck.Models.Choice;

/// <summary>The law of independent, identically distributed noise in an additive random utility.</summary>
public enum NoiseLaw
{
    /// <summary>Gumbel, the extreme value law of maxima: P(ε ≤ x) = exp(-e^(-x)).</summary>
    Gumbel,

    /// <summary>Reflected Gumbel, the law of -ε for a Gumbel ε: P(ε ≤ x) = 1 - exp(-e^x).</summary>
    ReflectedGumbel,

    /// <summary>Exponential of mean 1: P(ε ≤ x) = 1 - e^(-x) for x ≥ 0.</summary>
    Exponential,
}
