using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 2: the nearer to the top a swap is, the larger its LambdaRank gradient. Not by position alone.</summary>
/// <remarks>
/// The weight is |rel_i - rel_j| times the difference of two discounts, and the Bradley-Terry factor comes on top: a greater difference in
/// relevance, a greater distance or a more misplaced pair further down makes up for the position.
/// </remarks>
public sealed class TopSwaps : IStatement<TwoSwaps>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoSwaps> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/top-swaps",
        Kind = ClaimKind.Qualitative,
        Source = PersonalizationAndRlhfDocument.At("Sec. 2", line: 12),
        Statement = "In every ranking, if i < k and j < l for labelled pairs i < j and k < l then |λ_ij| > |λ_kl|, |λ| = σ(-(s_a - s_b)) |ΔNDCG|, a the more relevant.",
        Reading = "Literal: of any two swaps the one nearer the top, by both of its positions, has the larger gradient. "
            + "Other things equal is a hypothesis that the print does not state; it makes the repair.",
        Domain = TwoSwaps.AnyPairs,
        Hypotheses =
        [
            new("rel ≥ 0, s descending", c => c.IsRanking()),
            new("rel_i ≠ rel_j, rel_k ≠ rel_l", c => c.HasLabels()),
            new("i < k, j < l", c => c.I < c.K && c.J < c.L),
        ],
        Conclusion = new TopSwaps(),
        Expected = VerdictKind.Refuted,
        Repair = "personalization-and-rlhf/top-swaps.repaired",
        Controls = [new("|λ_ij| < |λ_kl|", new Lower())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoSwaps c)
        where T : struct, IReal<T> => Gap.Greater(c.Gradient<T>(first: true), c.Gradient<T>(first: false)).Named("|λ_kl| < |λ_ij|");

    private sealed class Lower : IStatement<TwoSwaps>
    {
        public Gap<T> Evaluate<T>(TwoSwaps c)
            where T : struct, IReal<T> => Gap.Less(c.Gradient<T>(first: true), c.Gradient<T>(first: false));
    }
}
