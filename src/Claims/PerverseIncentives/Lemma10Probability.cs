using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 10: beyond some |D|, P(M_1)/P(M_2) ≥ ε only outside E_η.</summary>
/// <remarks>For the certain data process both sides are 0 or 1: E_η fails with probability 0, so the ratio must be below ε.</remarks>
public sealed class Lemma10Probability : IStatement<RepeatedData>
{
    /// <summary>The claim.</summary>
    public static Claim<RepeatedData> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma10.prob",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 10, proof", line: 446),
        StepOf = "perverse-incentives/lemma10",
        Statement = "For all β, ε > 0 there is N such that P(P(M_1)/P(M_2) ≥ ε) ≤ P(E_η(D)^c) for all |D| > N.",
        Reading = "β = 0, which the print includes, has no minimising θ: lemma10.beta0.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma10.prob.repaired",
        Uses = ["perverse-incentives/lemma10.drop-ratio.repaired", "perverse-incentives/lemma10.epsn"],
        Domain = RepeatedData.Likely,
        Hypotheses = RepeatedData.Hypotheses,
        Conclusion = new Lemma10Probability(),
        Controls = [new("the ratio exceeds ε for all |D| > N", new Reversed())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RepeatedData c)
        where T : struct, IReal<T>
    {
        if (!RewardLoss.HasMinimiser(c.Block.Items.Span))
        {
            var stays = c.BaselineOdds() >= c.Epsilon ? T.One : T.Zero;
            return Gap.AtMost(stays, T.Zero).Named("P(ratio ≥ ε), where ψ = 0 and the ratio is the baseline's for every |D|, against P(E_η(D)^c) = 0");
        }

        return Gap.All(
            Gap.Less(T.Zero, RewardLoss.Descent(c.Block.Items.Span, T.Exp(T.Of(c.EtaMargin())))).Named("ψ_2 - ψ_1 > η/(1+η)"),
            Gap.Less(Bound<T>(c), T.Of(c.Epsilon)).Named("bound at |D|, and at any greater one, below ε"));
    }

    private static T Bound<T>(RepeatedData c)
        where T : struct, IReal<T> =>
        T.Of(c.BaselineOdds()) * T.Exp(T.Of(-c.EtaMargin() * c.Copies(c.EtaMargin()) * c.Block.Items.Count / c.Beta));

    private sealed class Reversed : IStatement<RepeatedData>
    {
        public Gap<T> Evaluate<T>(RepeatedData c)
            where T : struct, IReal<T> => RewardLoss.HasMinimiser(c.Block.Items.Span)
            ? Gap.Greater(Bound<T>(c), T.Of(c.Epsilon))
            : Gap.Holds<T>("not asked");
    }
}
