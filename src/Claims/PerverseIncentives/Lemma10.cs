using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Lemma 10: if E_η is almost certain as the data grow, the policy leaves M_1.</summary>
/// <remarks>
/// E_η lets every choice of M_1 come from queries that offer nothing else. Then L_reward has no minimiser, ψ = 0 by the lemma's own
/// convention, L_policy is the divergence alone and the policy is the baseline, however much data there is. The data process is a
/// certain one, so that limits in probability are limits.
/// </remarks>
public sealed class Lemma10 : IStatement<RepeatedData>
{
    /// <summary>The claim.</summary>
    public static Claim<RepeatedData> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma10",
        Kind = ClaimKind.Lemma,
        Source = PerverseIncentivesDocument.At("Lemma 10", line: 430),
        Statement = "Under Assumptions 2 and 3, for every β > 0 and every data process with P(E_η(D)) → 1 for some η > 0: P(M_1) → 0 and P(M_2) → 1 in probability as |D| → ∞, "
            + "with ψ minimising L_reward (ψ = 0 if nothing does) and θ minimising L_policy.",
        Reading = "β > 0 as in eq. (8); the case β = 0 of the proof is lemma10.beta0. Convergence along |D| = m |B| is necessary for convergence.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma10.repaired",
        Uses = ["perverse-incentives/lemma9", "perverse-incentives/lemma10.gibbs"],
        Domain = RepeatedData.Likely,
        Hypotheses = RepeatedData.Hypotheses,
        Conclusion = new Lemma10(),
        Controls = [new("P(M_1) stays above ε", new StaysAbove())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RepeatedData c)
        where T : struct, IReal<T>
    {
        if (!RewardLoss.HasMinimiser(c.Block.Items.Span))
        {
            return Gap.Less(T.Of(c.Mass), T.Of(c.Epsilon)).Named("L_reward has no minimiser, so ψ = 0 and P(M_1) = P_π̄(M_1) for every m; below ε");
        }

        return Gap.All(
            Lemma9.Beyond(c.Block, T.Of(c.Margin())),
            Gap.Less(FirstMass<T>(c, c.Copies(c.Margin())), T.Of(c.Epsilon)).Named("P(M_1) at m copies, and at any greater number, below ε"));
    }

    /// <summary>A bound on P(M_1) at m copies, decreasing in m, where ψ_2 - ψ_1 exceeds the margin.</summary>
    internal static T FirstMass<T>(RepeatedData c, int copies)
        where T : struct, IReal<T> => TwoCategoryPolicy.TiltedFirstMass(
        T.Of(c.Mass), T.Exp(T.Of(c.Margin() * copies * c.Block.Items.Count / c.Beta)));

    private sealed class StaysAbove : IStatement<RepeatedData>
    {
        public Gap<T> Evaluate<T>(RepeatedData c)
            where T : struct, IReal<T> => RewardLoss.HasMinimiser(c.Block.Items.Span)
            ? Gap.Greater(FirstMass<T>(c, c.Copies(c.Margin())), T.Of(c.Epsilon))
            : Gap.Holds<T>("not asked");
    }
}
