using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Equations (8) and (9): the one minimiser of the policy loss is the baseline tilted by e^(r |D| / β).</summary>
/// <remarks>
/// The loss is computed from rewards and baseline, the other side from the optimum alone. A divergence between different laws is
/// positive, which is decided strictly.
/// </remarks>
public sealed class Equation8Gibbs : IStatement<RegularisedPolicy>
{
    /// <summary>The claim.</summary>
    public static Claim<RegularisedPolicy> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq8.gibbs",
        Kind = ClaimKind.Equation,
        Source = PerverseIncentivesDocument.At("eqs. (8) and (9)", line: 192),
        Statement = "For β > 0, every baseline and all rewards on a finite M, with P* the law (9): L_policy(P) - L_policy(P*) = β KL(P || P*) for every pmf P, "
            + "which is positive unless P = P*; so P* is the only minimiser of L_policy.",
        Reading = "The minimum is over all laws on M. 0 ln 0 = 0, and KL(P || Q) = ∞ when P has mass where Q has none. M is taken finite, so that (9) has a value; "
            + "for infinite M it needs a finite denominator.",
        Domain = RegularisedPolicy.Domain,
        Hypotheses = [new("β > 0", c => c.Beta.Sign > 0)],
        Conclusion = new Equation8Gibbs(),
        Cases = 2_000,
        Controls =
        [
            new("L_policy(P) - L_policy(P*) = KL(P || P*)", new WithoutBeta()),
            new("L_policy(P) > L_policy(P*) for every P", new NoEquality()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RegularisedPolicy c)
        where T : struct, IReal<T>
    {
        var optimum = c.Optimum();
        if (!c.IsContinuous())
        {
            return c.Beta.Sign > 0
                ? Gap.Less(c.Loss<T>(optimum), c.Loss<T>(optimum) + T.One).Named("L_policy(P*) finite, L_policy(P) = ∞ = β KL(P || P*)")
                : Gap.Fails<T>("L_policy(P) = β · ∞ is no larger than L_policy(P*)");
        }

        var excess = c.Loss<T>(c.Policy) - c.Loss<T>(optimum);
        var identity = Gap.Equal(excess, T.Of(c.Beta) * RegularisedPolicy.Divergence<T>(c.Policy, optimum)).Named("value identity");
        return c.Policy == optimum ? identity : Gap.All(identity, Gap.Less(T.Zero, excess).Named("unique"));
    }

    private sealed class WithoutBeta : IStatement<RegularisedPolicy>
    {
        public Gap<T> Evaluate<T>(RegularisedPolicy c)
            where T : struct, IReal<T>
        {
            var optimum = c.Optimum();
            return c.IsContinuous()
                ? Gap.Equal(c.Loss<T>(c.Policy) - c.Loss<T>(optimum), RegularisedPolicy.Divergence<T>(c.Policy, optimum))
                : Gap.Holds<T>("both infinite");
        }
    }

    private sealed class NoEquality : IStatement<RegularisedPolicy>
    {
        public Gap<T> Evaluate<T>(RegularisedPolicy c)
            where T : struct, IReal<T> => Gap.Fact<T>(c.Policy != c.Optimum(), "P differs from P*");
    }
}
