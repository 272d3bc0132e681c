using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Equation (10) for every message of M, those the baseline never generates included.</summary>
public sealed class Equation10EveryMessage : IStatement<RewardRecovery>
{
    /// <summary>The claim.</summary>
    public static Claim<RewardRecovery> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq10.every-message",
        Kind = ClaimKind.Equation,
        Source = PerverseIncentivesDocument.At("eq. (10)", line: 196),
        Statement = "For every baseline pmf P_π̄ and every x ∈ M, (9) implies (10).",
        Reading = "As printed nothing keeps P_π̄(x) from being 0; there (9) holds and (10) reads ln(0/0).",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/eq10.every-message.repaired",
        Uses = ["perverse-incentives/eq8.gibbs"],
        Domain = RewardRecovery.EveryMessage,
        Conclusion = new Equation10EveryMessage(),
        Controls = [new("r(x) = (β/|D|) ln P_π(x)", new WithoutBaseline())],
        Cases = 1_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RewardRecovery c)
        where T : struct, IReal<T> => c.Baseline[c.Message].IsZero
        ? Gap.Fails<T>("P_π(x) = P_π̄(x) = 0: the right side reads ln(0/0), the left is any real number")
        : new Equation10().Evaluate<T>(c);

    private sealed class WithoutBaseline : IStatement<RewardRecovery>
    {
        public Gap<T> Evaluate<T>(RewardRecovery c)
            where T : struct, IReal<T> => c.Baseline[c.Message].IsZero
            ? Gap.Holds<T>("left out")
            : Gap.Equal(T.Of(c.Rewards[c.Message]), T.Of(c.Beta / c.Count) * T.Log(c.Optimum<T>(c.Message)));
    }
}
