using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A share 1/e of the individuals attributes less than the base reward to any one recipe.</summary>
public sealed class NominalDesirabilityRepaired : IStatement<GumbelPerturbations>
{
    /// <summary>The claim.</summary>
    public static Claim<GumbelPerturbations> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec3.4.recipe.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Sec. 3.4", line: 108),
        Statement = "Each recipe has a negative perturbation with probability P(Z < 0) = 1/e, and of n recipes some has with probability 1 - (1 - 1/e)^n, more than 0 and less than 1.",
        Repairs = "perverse-incentives/sec3.4.recipe",
        Domain = GumbelPerturbations.Domain,
        Conclusion = new NominalDesirabilityRepaired(),
        Controls =
        [
            new("of n recipes some has with probability 1 - (1/e)^n", new OtherPower()),
            new("with probability n / e", new UnionBound()),
        ],
        Cases = 1_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(GumbelPerturbations c)
        where T : struct, IReal<T>
    {
        var some = c.SomeNegative<T>();
        return Gap.All(
            Gap.Equal(some, T.One - (c with { Bound = 0 }).AllAbove<T>()).Named("by inclusion and exclusion, and by independence"),
            Gap.Greater(some, T.Zero),
            Gap.Less(some, T.One));
    }

    private sealed class OtherPower : IStatement<GumbelPerturbations>
    {
        public Gap<T> Evaluate<T>(GumbelPerturbations c)
            where T : struct, IReal<T> => Gap.Equal(c.SomeNegative<T>(), T.One - T.Exp(T.Of(-c.Messages)));
    }

    private sealed class UnionBound : IStatement<GumbelPerturbations>
    {
        public Gap<T> Evaluate<T>(GumbelPerturbations c)
            where T : struct, IReal<T> => Gap.Equal(c.SomeNegative<T>(), T.Of(c.Messages) * T.Exp(T.Of(-1)));
    }
}
