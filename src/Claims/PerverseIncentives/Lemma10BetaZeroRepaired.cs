using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>For β = 0 the infimum of L_policy is approached, never attained, and P(M_1) measures the distance from it.</summary>
public sealed class Lemma10BetaZeroRepaired : IStatement<UnregularisedPolicy>
{
    /// <summary>The claim.</summary>
    public static Claim<UnregularisedPolicy> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma10.beta0.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 10, proof, β = 0", line: 436),
        StepOf = "perverse-incentives/lemma10",
        Statement = "For β = 0, ψ_2 > ψ_1 and every θ ∈ R²: L_policy(π_θ) + |D| ψ_2 = |D| (ψ_2 - ψ_1) P(M_1) > 0, and doubling e^θ_2 lowers it; "
            + "so no θ minimises, and P(M_1) → 0 along every sequence on which L_policy tends to its infimum -|D| ψ_2.",
        Repairs = "perverse-incentives/lemma10.beta0",
        Domain = UnregularisedPolicy.Domain,
        Hypotheses = Lemma10BetaZero.Claim.Hypotheses,
        Conclusion = new Lemma10BetaZeroRepaired(),
        Controls = [new("the excess is |D| (ψ_2 - ψ_1) P(M_2)", new OtherMass())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(UnregularisedPolicy c)
        where T : struct, IReal<T>
    {
        var excess = c.Loss<T>(1) + T.Of(c.Count * c.SecondReward);
        return Gap.All(
            Gap.Equal(excess, T.Of(c.Count * c.Lead() * c.FirstMass(1))).Named("excess"),
            Gap.Less(T.Zero, excess).Named("not attained"),
            Gap.Less(c.Loss<T>(2), c.Loss<T>(1)).Named("e^θ_2 doubled"));
    }

    private sealed class OtherMass : IStatement<UnregularisedPolicy>
    {
        public Gap<T> Evaluate<T>(UnregularisedPolicy c)
            where T : struct, IReal<T> => Gap.Equal(
            c.Loss<T>(1) + T.Of(c.Count * c.SecondReward), T.Of(c.Count * c.Lead() * (1 - c.FirstMass(1))));
    }
}
