using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Eq. (21): over the mixed data the drift is |D|/|I| times what it is over all data.</summary>
public sealed class Equation21 : IStatement<CategoryData>
{
    /// <summary>The claim.</summary>
    public static Claim<CategoryData> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq21",
        Kind = ClaimKind.ProofStep,
        StepOf = "perverse-incentives/lemma12",
        Source = PerverseIncentivesDocument.At("Eq. (21), proof of Lemma 12", line: 480),
        Statement = "For all D with |I| ≥ 1: mean over I of |Y ∩ M_1|/|Y| minus mean over I of 1(y ∈ M_1) = (|D|/|I|) (ρ_data - ρ_chosen).",
        Reading = "Both sides divide by |I|, so the equation speaks of |I| ≥ 1. I is empty with probability (1 - s)^|D| > 0; multiplied by |I| the equation then reads 0 = 0.",
        Uses = ["perverse-incentives/lemma12.onesided"],
        Domain = MixedAverages.Domain,
        Hypotheses = MixedAverages.Hypotheses,
        Conclusion = new Equation21(),
        Controls =
        [
            new("the same with |I|/|D| in place of |D|/|I|", new InvertedScale()),
            new("mean over I of 1(y ∈ M_1) = (|D|/|I|) ρ_chosen, one term at a time", new TermByTerm()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CategoryData c)
        where T : struct, IReal<T> => Gap.Equal(c.Offered<T>() - c.Chosen<T>(), c.Scale<T>() * T.Of(c.Drift()));

    private sealed class InvertedScale : IStatement<CategoryData>
    {
        public Gap<T> Evaluate<T>(CategoryData c)
            where T : struct, IReal<T> => Gap.Equal(c.Offered<T>() - c.Chosen<T>(), T.Of(c.Drift()) / c.Scale<T>());
    }

    private sealed class TermByTerm : IStatement<CategoryData>
    {
        public Gap<T> Evaluate<T>(CategoryData c)
            where T : struct, IReal<T> => Gap.Equal(c.Chosen<T>(), c.Scale<T>() * T.Of(c.ShareChosen()));
    }
}
