using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Lemma 9: too few choices of M_1 make the reward of M_2 the greater by a stated margin.</summary>
/// <remarks>
/// L_reward falls at ψ_2 - ψ_1 = t exactly when f(e^t) &gt; 0, and is convex, so its minimiser lies beyond t exactly when f(e^t) &gt; 0
/// and a minimiser exists. Under Assumption 2 alone choices are arbitrary and queries may differ in size (line 72).
/// </remarks>
public sealed class Lemma9 : IStatement<CategoryData>
{
    /// <summary>The claim.</summary>
    public static Claim<CategoryData> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma9",
        Kind = ClaimKind.Lemma,
        Source = PerverseIncentivesDocument.At("Lemma 9", line: 404),
        Statement = "For every data set with ρ_data > ρ_chosen > 0, under the two-scalar reward architecture: L_reward attains its minimum, "
            + "and there ψ_2 - ψ_1 > d / (1 + d) with d = ρ_data - ρ_chosen.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma9.repaired",
        Uses = ["perverse-incentives/lemma8", "perverse-incentives/lemma9.root"],
        Domain = CategoryData.Drifting,
        Hypotheses =
        [
            new("ρ_data > ρ_chosen", c => c.Drift().Sign > 0),
            new("ρ_chosen > 0", c => c.ShareChosen().Sign > 0),
        ],
        Conclusion = new Lemma9(),
        Controls = [new("the minimum is attained with ψ_2 < ψ_1", new Reversed())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CategoryData c)
        where T : struct, IReal<T> => Beyond(c, T.Of(c.Drift() / (1 + c.Drift())));

    /// <summary>The minimum is attained, and every minimiser has ψ_2 - ψ_1 above the margin.</summary>
    internal static Gap<T> Beyond<T>(CategoryData c, T margin)
        where T : struct, IReal<T>
    {
        var data = c.Items.Span;
        var attained = Gap.All(
            Gap.Less(T.Of(RewardLoss.DescentAtInfinity(data)), T.Zero).Named("f(∞) < 0, so that L_reward rises at last"),
            Gap.Less(T.Zero, T.Of(RewardLoss.DescentAtZero(data))).Named("f(0+) > 0, so that L_reward falls at first"));
        return RewardLoss.HasMinimiser(data)
            ? Gap.All(attained, Gap.Less(T.Zero, RewardLoss.Descent(data, T.Exp(margin))).Named("f > 0 at the margin"))
            : attained;
    }

    private sealed class Reversed : IStatement<CategoryData>
    {
        public Gap<T> Evaluate<T>(CategoryData c)
            where T : struct, IReal<T> => Gap.Less(RewardLoss.Descent(c.Items.Span, T.One), T.Zero);
    }
}
