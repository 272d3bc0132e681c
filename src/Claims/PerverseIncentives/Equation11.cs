using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Equation (11): with its terms indexed by (Y, y), the DPO loss of the optimal policy is the reward loss.</summary>
public sealed class Equation11 : IStatement<RewardedData>
{
    /// <summary>The claim.</summary>
    public static Claim<RewardedData> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq11.value",
        Kind = ClaimKind.Equation,
        Source = PerverseIncentivesDocument.At("eqs. (7), (10) and (11)", line: 200),
        Statement = "For β > 0, P_π̄ > 0, every D and r, with π_r the optimum (9): L_reward(r) = -Σ over (Y, y) in D of ln((P_π_r(y)/P_π̄(y))^(β/|D|) / Σ_{y' in Y} (P_π_r(y')/P_π̄(y'))^(β/|D|)).",
        Reading = "The index of the sum is (Y, y), as in (23); as printed it is eq11.index.",
        Uses = ["perverse-incentives/eq7.model", "perverse-incentives/eq10"],
        Domain = RewardedData.Domain,
        Conclusion = new Equation11(),
        Cases = 1_000,
        Controls =
        [
            new("the same with exponent |D|/β", new OtherPower(inverse: true)),
            new("the same with exponent β", new OtherPower(inverse: false)),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RewardedData c)
        where T : struct, IReal<T> => Gap.Equal(c.RewardLoss<T>(), c.Loss<T>(c.Beta / c.Items.Count));

    private sealed class OtherPower(bool inverse) : IStatement<RewardedData>
    {
        public Gap<T> Evaluate<T>(RewardedData c)
            where T : struct, IReal<T> => Gap.Equal(c.RewardLoss<T>(), c.Loss<T>(inverse ? c.Items.Count / c.Beta : c.Beta));
    }
}
