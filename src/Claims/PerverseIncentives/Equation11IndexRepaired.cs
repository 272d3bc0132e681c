using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Equation (11) summed over (Y, y) in D: it has a value for every D, that of (7), and is the printed sum for pairs.</summary>
public sealed class Equation11IndexRepaired : IStatement<RewardedData>
{
    /// <summary>The claim.</summary>
    public static Claim<RewardedData> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq11.index.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("eq. (11) and L_IL of Sec. 4.3", line: 200),
        Statement = "Summed over (Y, y) in D, (11) has the value of (7) at (10) for every D; if every |Y| = 2 it is also the sum over chosen and other message (y, y').",
        Repairs = "perverse-incentives/eq11.index",
        Uses = ["perverse-incentives/eq11.value"],
        Domain = RewardedData.Domain,
        Conclusion = new Equation11IndexRepaired(),
        Cases = 1_000,
        Controls = [new("the value is that of (7) at 2r", new DoubledRewards())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RewardedData c)
        where T : struct, IReal<T>
    {
        var value = Gap.Equal(c.RewardLoss<T>(), c.Loss<T>(c.Beta / c.Items.Count));
        return c.Items.All(d => d.Alternatives.Count == 2)
            ? Gap.All(value, Gap.Equal(c.RewardLoss<T>(), Equation11Index.ByPairs<T>(c)).Named("over (y, y')"))
            : value;
    }

    private sealed class DoubledRewards : IStatement<RewardedData>
    {
        public Gap<T> Evaluate<T>(RewardedData c)
            where T : struct, IReal<T> => Gap.Equal((c with { Rewards = c.Rewards.Map(r => 2 * r) }).RewardLoss<T>(), c.Loss<T>(c.Beta / c.Items.Count));
    }
}
