using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The bound on P(M_1)/P(M_2) with the odds of the baseline kept; as |D| grows it does all that the lemma needs.</summary>
public sealed class Lemma10DropRatioRepaired : IStatement<RepeatedData>
{
    /// <summary>The claim.</summary>
    public static Claim<RepeatedData> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma10.drop-ratio.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 10, proof", line: 442),
        StepOf = "perverse-incentives/lemma10",
        Statement = "On E_η, where M_1 was chosen in some mixed query, with p_z = P_π̄(M_z): P(M_1)/P(M_2) = (p_1/p_2) e^((ψ_1 - ψ_2) |D|/β) < (p_1/p_2) e^(-(η/(1+η)) |D|/β); "
            + "without the factor it holds for p_1 ≤ p_2.",
        Reading = "D is the block itself, m = 1.",
        Repairs = "perverse-incentives/lemma10.drop-ratio",
        Uses = ["perverse-incentives/lemma10.psi.repaired", "perverse-incentives/lemma10.gibbs.repaired"],
        Domain = RepeatedData.LikelyWithMixedChoice,
        Hypotheses = RepeatedData.RepairedHypotheses,
        Conclusion = new Lemma10DropRatioRepaired(),
        Controls =
        [
            new("the factor dropped", new Lemma10DropRatio()),
            new("the factor inverted", new Inverted()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RepeatedData c)
        where T : struct, IReal<T>
    {
        var kept = Lemma9.Beyond(c.Block, T.Of(c.EtaMargin())).Named("ψ minimises and ψ_2 - ψ_1 > η/(1+η)");
        return c.BaselineOdds() <= 1 ? Gap.All(kept, new Lemma10DropRatio().Evaluate<T>(c)) : kept;
    }

    private sealed class Inverted : IStatement<RepeatedData>
    {
        public Gap<T> Evaluate<T>(RepeatedData c)
            where T : struct, IReal<T> => Gap.Less(T.Zero, Lemma10DropRatio.AtThreshold<T>(c, c.BaselineOdds() * c.BaselineOdds()));
    }
}
