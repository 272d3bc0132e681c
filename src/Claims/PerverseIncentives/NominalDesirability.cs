using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>No individual attributes less reward to a recipe than its base reward.</summary>
/// <remarks>The perturbation of the example is standard Gumbel, which is negative for a share 1/e of the individuals.</remarks>
public sealed class NominalDesirability : IStatement<GumbelPerturbations>
{
    /// <summary>The claim.</summary>
    public static Claim<GumbelPerturbations> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec3.4.recipe",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 3.4", line: 108),
        Statement = "For every number of recipes with independent standard Gumbel perturbations: the probability that an individual attributes to some recipe y a reward r̄(y) + z(y) < r̄(y) is 0.",
        Reading = "'No individual' is read as probability 0 under the type distribution.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/sec3.4.recipe.repaired",
        Domain = GumbelPerturbations.Domain,
        Conclusion = new NominalDesirability(),
        Controls = [new("the probability is 1/2", new Half())],
        Cases = 1_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(GumbelPerturbations c)
        where T : struct, IReal<T> => Gap.Equal(c.SomeNegative<T>(), T.Zero);

    private sealed class Half : IStatement<GumbelPerturbations>
    {
        public Gap<T> Evaluate<T>(GumbelPerturbations c)
            where T : struct, IReal<T> => Gap.Equal(c.SomeNegative<T>(), T.One / T.Of(2));
    }
}
