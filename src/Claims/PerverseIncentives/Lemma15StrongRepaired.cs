using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The data part of the inclusive loss is convex in θ, strictly along θ_2 - θ_1 when some query is mixed.</summary>
public sealed class Lemma15StrongRepaired : IStatement<InclusiveSetting>
{
    /// <summary>The claim.</summary>
    public static Claim<InclusiveSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma15.strong.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 15, proof", line: 572),
        Statement = "The data part of L_IL(π_θ) depends on t = θ_2 - θ_1 alone and is strictly convex in t if I is not empty. The divergence is convex in neither t nor θ.",
        Repairs = "perverse-incentives/lemma15.strong",
        Domain = InclusiveSetting.Domain,
        Hypotheses = [new("I not empty", c => c.Mixed() > 0)],
        Conclusion = new Lemma15StrongRepaired(),
        Cases = 2000,
        Controls =
        [
            new("the whole of L_IL is convex in θ_2 - θ_1", new WithDivergence()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(InclusiveSetting c)
        where T : struct, IReal<T>
    {
        T odds = T.Of(c.Q() / (1 - c.Q())), step = T.One + T.Of(c.Shift), none = T.Zero, baseline = T.Of(c.BaselineOdds);
        return Gap.Less(
            InclusiveLoss.Slope(c.Data.Items.Span, c.Sizes(), odds, baseline, none), InclusiveLoss.Slope(c.Data.Items.Span, c.Sizes(), odds * step, baseline, none));
    }

    private sealed class WithDivergence : IStatement<InclusiveSetting>
    {
        public Gap<T> Evaluate<T>(InclusiveSetting c)
            where T : struct, IReal<T> => Gap.Less(c.Slope(T.Of(c.Q() / (1 - c.Q()))), c.Slope(T.Of(c.Q() / (1 - c.Q()) * (1 + c.Shift))));
    }
}
