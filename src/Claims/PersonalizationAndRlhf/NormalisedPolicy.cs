using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Derivation of π*: the constraint Σπ = 1 makes the common factor exp(-1 - λ/β) the reciprocal of Z, and nothing else does.</summary>
public sealed class NormalisedPolicy : IStatement<TiltedPolicy>
{
    /// <summary>The claim.</summary>
    public static Claim<TiltedPolicy> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/normalise",
        Kind = ClaimKind.ProofStep,
        Source = PersonalizationAndRlhfDocument.At("Sec. 3, derivation, from the third display to the theorem", line: 27),
        Statement = "With π = π_ref exp(r/β - 1 - λ/β): Σπ = 1 if and only if exp(-1 - λ/β) = 1/Z, Z = Σ π_ref e^(r/β); a greater factor makes the sum greater, a lesser one less.",
        Reading = "The step is not printed; it is what leads from line 27 back to the display with Z.",
        Uses = ["personalization-and-rlhf/solve-2"],
        StepOf = "personalization-and-rlhf/pi-star",
        Domain = TiltedPolicy.FullSupport,
        Hypotheses = [new("β > 0", c => c.Beta.Sign > 0)],
        Conclusion = new NormalisedPolicy(),
        Controls = [new("exp(-λ/β) = 1/Z makes Σπ = 1", new WithoutOne())],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TiltedPolicy c)
        where T : struct, IReal<T>
    {
        var log = T.Log(T.Of(c.Factor));
        var sum = Sum(c, -T.Of(c.Beta) * (T.One + log));
        return (c.Factor - (1 / c.Normaliser())).Sign switch
        {
            0 => Gap.Equal(sum, T.One).Named("factor 1/Z"),
            > 0 => Gap.Less(T.One, sum).Named("factor above 1/Z"),
            _ => Gap.Less(sum, T.One).Named("factor below 1/Z"),
        };
    }

    // The printed formula with r = β log x and the multiplier λ itself.
    private static T Sum<T>(TiltedPolicy c, T multiplier)
        where T : struct, IReal<T>
    {
        var beta = T.Of(c.Beta);
        return Reals.Sum(c.Tilt.Count, a =>
            T.Of(c.Reference[a]) * T.Exp((beta * T.Log(T.Of(c.Tilt[a])) / beta) - T.One - (multiplier / beta)));
    }

    private sealed class WithoutOne : IStatement<TiltedPolicy>
    {
        public Gap<T> Evaluate<T>(TiltedPolicy c)
            where T : struct, IReal<T> => Gap.Equal(Sum(c, T.Of(c.Beta) * T.Log(T.Of(c.Normaliser()))), T.One);
    }
}
