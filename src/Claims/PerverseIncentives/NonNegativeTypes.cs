using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Types are functions into the non-negative reals, and the type of a random individual is a standard Gumbel vector.</summary>
/// <remarks>A standard Gumbel variable is negative with probability 1/e, so the two do not go together.</remarks>
public sealed class NonNegativeTypes : IStatement<GumbelPerturbations>
{
    /// <summary>The claim.</summary>
    public static Claim<GumbelPerturbations> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec3.4.types-rplus",
        Kind = ClaimKind.Assumption,
        Source = PerverseIncentivesDocument.At("Sec. 3.4, also Sec. 3.5", line: 102),
        Statement = "For every finite M: a vector of independent standard Gumbel Z(x), x ∈ M, lies in R_+^M with probability one.",
        Reading = "R_+ is [0, ∞); (0, ∞) has the same probability.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/sec3.4.types-rplus.repaired",
        Domain = GumbelPerturbations.Domain,
        Conclusion = new NonNegativeTypes(),
        Controls = [new("it lies in R_+^M with probability zero", new Never())],
        Cases = 1_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(GumbelPerturbations c)
        where T : struct, IReal<T> => Gap.Equal((c with { Bound = 0 }).AllAbove<T>(), T.One);

    private sealed class Never : IStatement<GumbelPerturbations>
    {
        public Gap<T> Evaluate<T>(GumbelPerturbations c)
            where T : struct, IReal<T> => Gap.Equal((c with { Bound = 0 }).AllAbove<T>(), T.Zero);
    }
}
