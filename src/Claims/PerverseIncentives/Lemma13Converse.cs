using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Last step of Lemma 13: an optimal policy of DPO gives optimal rewards, whose optimal policy it is.</summary>
public sealed class Lemma13Converse : IStatement<FittedSetting>
{
    /// <summary>The claim.</summary>
    public static Claim<FittedSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma13.converse",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 13, proof", line: 528),
        StepOf = "perverse-incentives/lemma13",
        Statement = "For every policy π* of full support that minimises L_DPO and r* = (β/|D|) ln(P_π*/P_π̄): r* minimises L_reward, and π_r* = π*.",
        Reading = "With π* of full support, which the print does not say and r* needs; for any policy: lemma13.converse.any-policy.",
        Repairs = "perverse-incentives/lemma13.converse.any-policy",
        Uses = ["perverse-incentives/eq23", "perverse-incentives/lemma13.surjective.repaired"],
        Domain = FittedSetting.Optimal,
        Hypotheses =
        [
            new("π* of full support", c => c.HasFullSupport()),
            new("π* minimises L_DPO", c => c.Agrees(c.Rival)),
        ],
        Conclusion = new Lemma13Converse(),
        Controls = [new("L_reward is less at r* than at any other rewards", new Unique())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(FittedSetting c)
        where T : struct, IReal<T>
    {
        if (!c.HasFullSupport())
        {
            return Gap.Fails<T>("r*(x) = (β/|D|) ln 0 at a message x is no real number");
        }

        T[] policy = c.Policy<T>([.. c.Rival.Select(T.Of)]), implied = c.Implied(policy);
        var gain = c.Gain(implied, [.. c.Other.Select(T.Of)]);
        return Gap.All(
        [
            .. Lemma13.Same(c.Policy(implied), policy, "π_r* = π*"),
            (c.Agrees(c.Other) ? Gap.Equal(gain, T.One) : Gap.Less(gain, T.One)).Named("e^(L_reward(r*) - L_reward(r)) for other rewards r"),
        ]);
    }

    private sealed class Unique : IStatement<FittedSetting>
    {
        public Gap<T> Evaluate<T>(FittedSetting c)
            where T : struct, IReal<T> => Gap.Less(
            c.Gain(c.Implied(c.Policy<T>([.. c.Rival.Select(T.Of)])), [.. c.Other.Select(T.Of)]), T.One);
    }
}
