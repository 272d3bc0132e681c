using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>One policy minimises the inclusive loss when the baseline lies within a factor of 2 of the odds that fit the data.</summary>
/// <remarks>
/// β q(1 - q)(v - v̄) has derivative β q(1 - q)(1 + (1 - 2q)(v - v̄)) in v = ln u, which is positive for |v - v̄| ≤ 1, and ln 2 &lt; 1; the
/// data part is convex in v. Outside the range both parts slope towards it. So the slope of L_IL has exactly one zero.
/// </remarks>
public sealed class Lemma15UniquePolicyRepaired : IStatement<NearBaseline>
{
    /// <summary>The claim.</summary>
    public static Claim<NearBaseline> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma15.unique.policy.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 15, proof", line: 572),
        Statement = "For β > 0 and every D whose data part does not rise at ū/2 and does not fall at 2ū, ū the odds of M_2 in the baseline: exactly one policy minimises L_IL, "
            + "as its slope in ln u is negative below ū/2, increasing from ū/2 to 2ū, positive beyond.",
        Repairs = "perverse-incentives/lemma15.unique.policy",
        Domain = NearBaseline.Domain,
        Hypotheses =
        [
            new("β > 0", c => c.Beta.Sign > 0),
            new("the data fit best between ū/2 and 2ū", c => c.DataAgree()),
        ],
        Conclusion = new Lemma15UniquePolicyRepaired(),
        Cases = 2_000,
        Controls = [new("the slope is negative up to ū", new NegativeToBaseline())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(NearBaseline c)
        where T : struct, IReal<T> =>
        c.IsInside() && c.LaterOdds <= 2 * c.BaselineOdds ? Gap.Less(c.Slope<T>(c.Odds), c.Slope<T>(c.LaterOdds)).Named("increasing")
        : c.Odds < c.BaselineOdds / 2 ? Gap.Less(c.Slope<T>(c.Odds), T.Zero).Named("negative below")
        : c.IsInside() ? Gap.Holds<T>("u = 2ū, where the range ends")
        : Gap.Less(T.Zero, c.Slope<T>(c.Odds)).Named("positive beyond");

    private sealed class NegativeToBaseline : IStatement<NearBaseline>
    {
        public Gap<T> Evaluate<T>(NearBaseline c)
            where T : struct, IReal<T> => c.Odds < c.BaselineOdds
            ? Gap.Less(c.Slope<T>(c.Odds), T.Zero)
            : Gap.Holds<T>("beyond the baseline");
    }
}
