using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Equation (10): the reward recovered from the policy that minimises the policy loss.</summary>
public sealed class Equation10 : IStatement<RewardRecovery>
{
    /// <summary>The claim.</summary>
    public static Claim<RewardRecovery> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq10",
        Kind = ClaimKind.Equation,
        Source = PerverseIncentivesDocument.At("eq. (10)", line: 196),
        Statement = "If β > 0, π minimises L_policy(.|r) and P_π̄(x) > 0: r(x) = (β/|D|) ln(P_π(x)/P_π̄(x)) + (β/|D|) ln Σ_x' P_π̄(x') e^(r(x')|D|/β).",
        Reading = "For messages of positive baseline probability, where the logarithm has a value. For every message of M: eq10.every-message.",
        Uses = ["perverse-incentives/eq8.gibbs"],
        Domain = RewardRecovery.Domain,
        Hypotheses =
        [
            new("β > 0", c => c.Beta.Sign > 0),
            new("P_π̄(x) > 0", c => c.Baseline[c.Message].Sign > 0),
        ],
        Conclusion = new Equation10(),
        Cases = 2_000,
        Controls =
        [
            new("r(x) = (β/|D|) ln(P_π(x)/P_π̄(x))", new WithoutPartition()),
            new("(10) with |D|/β for β/|D|", new Inverted()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RewardRecovery c)
        where T : struct, IReal<T>
    {
        var (ratio, partition) = Sides<T>(c);
        return Gap.Equal(T.Of(c.Rewards[c.Message]), T.Of(c.Beta / c.Count) * (T.Log(ratio) + T.Log(partition)));
    }

    // The ratio comes from the normalised policy, whatever the partition sum of the other term.
    private static (T Ratio, T Partition) Sides<T>(RewardRecovery c)
        where T : struct, IReal<T> => (c.Optimum<T>(c.Message) / T.Of(c.Baseline[c.Message]), c.Partition<T>());

    private sealed class WithoutPartition : IStatement<RewardRecovery>
    {
        public Gap<T> Evaluate<T>(RewardRecovery c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(c.Rewards[c.Message]), T.Of(c.Beta / c.Count) * T.Log(Sides<T>(c).Ratio));
    }

    private sealed class Inverted : IStatement<RewardRecovery>
    {
        public Gap<T> Evaluate<T>(RewardRecovery c)
            where T : struct, IReal<T>
        {
            var (ratio, partition) = Sides<T>(c);
            return Gap.Equal(T.Of(c.Rewards[c.Message]), T.Of(c.Count / c.Beta) * (T.Log(ratio) + T.Log(partition)));
        }
    }
}
