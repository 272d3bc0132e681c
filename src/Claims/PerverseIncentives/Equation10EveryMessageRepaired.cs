using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Equation (10) multiplied out, which holds for every message.</summary>
public sealed class Equation10EveryMessageRepaired : IStatement<RewardRecovery>
{
    /// <summary>The claim.</summary>
    public static Claim<RewardRecovery> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq10.every-message.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("eq. (10)", line: 196),
        Statement = "For every baseline pmf and x ∈ M: P_π̄(x) e^(r(x)|D|/β) = P_π(x) Σ_x' P_π̄(x') e^(r(x')|D|/β); where P_π̄(x) > 0 this is (10).",
        Repairs = "perverse-incentives/eq10.every-message",
        Uses = ["perverse-incentives/eq8.gibbs"],
        Domain = RewardRecovery.EveryMessage,
        Conclusion = new Equation10EveryMessageRepaired(),
        Controls = [new("the same without the sum", new WithoutPartition())],
        Cases = 1_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RewardRecovery c)
        where T : struct, IReal<T>
    {
        var product = Gap.Equal(c.Tilted<T>(c.Message), c.Optimum<T>(c.Message) * c.Partition<T>());
        return c.Baseline[c.Message].IsZero ? product : Gap.All(product, new Equation10().Evaluate<T>(c).Named("(10)"));
    }

    private sealed class WithoutPartition : IStatement<RewardRecovery>
    {
        public Gap<T> Evaluate<T>(RewardRecovery c)
            where T : struct, IReal<T> => Gap.Equal(c.Tilted<T>(c.Message), c.Optimum<T>(c.Message));
    }
}
