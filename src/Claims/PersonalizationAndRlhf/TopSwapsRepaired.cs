using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 2, repaired: of two swaps alike in distance, difference of relevances and score margin, the upper one has the larger gradient.</summary>
/// <remarks>1 / log2(i + 1) is strictly convex, so the difference of two discounts at a fixed distance falls from the top down.</remarks>
public sealed class TopSwapsRepaired : IStatement<TwoSwaps>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoSwaps> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/top-swaps.repaired",
        Kind = ClaimKind.Repair,
        Source = PersonalizationAndRlhfDocument.At("Sec. 2", line: 12),
        Statement = "If i < k, j - i = l - k, |rel_i - rel_j| = |rel_k - rel_l| > 0 and both pairs have the same score margin then |λ_ij| > |λ_kl|.",
        Repairs = "personalization-and-rlhf/top-swaps",
        Domain = TwoSwaps.AlikePairs,
        Hypotheses =
        [
            new("rel ≥ 0, s descending", c => c.IsRanking()) { Without = Unsorted },
            new("rel_i ≠ rel_j, rel_k ≠ rel_l", c => c.HasLabels()),
            new("i < k", c => c.I < c.K) { Without = Downwards },
            new("j - i = l - k", c => c.J - c.I == c.L - c.K),
            new("|rel_i - rel_j| = |rel_k - rel_l|", c => c.Difference(first: true) == c.Difference(first: false)),
            new("the same score margin", c => c.Margin(first: true) == c.Margin(first: false)),
        ],
        Conclusion = new TopSwapsRepaired(),
        Controls =
        [
            new("|λ_ij| > 2|λ_kl|", new TwiceAsLarge()),
            new("|λ_ij| < |λ_kl|", new Lower()),
        ],
    };

    private static Domain<TwoSwaps> Unsorted => TwoSwaps.AlikePairs with
    {
        Name = "scores ascending",
        Draw = draws =>
        {
            var c = TwoSwaps.AlikePairs.Draw(draws);
            return c with { Scores = c.Scores.Map(s => -s) };
        },
    };

    private static Domain<TwoSwaps> Downwards => TwoSwaps.AlikePairs with
    {
        Name = "the pairs exchanged",
        Draw = draws =>
        {
            var c = TwoSwaps.AlikePairs.Draw(draws);
            return c with { I = c.K, J = c.L, K = c.I, L = c.J };
        },
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoSwaps c)
        where T : struct, IReal<T> => Gap.Greater(c.Gradient<T>(first: true), c.Gradient<T>(first: false)).Named("|λ_kl| < |λ_ij|");

    private sealed class TwiceAsLarge : IStatement<TwoSwaps>
    {
        public Gap<T> Evaluate<T>(TwoSwaps c)
            where T : struct, IReal<T> => Gap.Greater(c.Gradient<T>(first: true), T.Of(2) * c.Gradient<T>(first: false));
    }

    private sealed class Lower : IStatement<TwoSwaps>
    {
        public Gap<T> Evaluate<T>(TwoSwaps c)
            where T : struct, IReal<T> => Gap.Less(c.Gradient<T>(first: true), c.Gradient<T>(first: false));
    }
}
