using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 13: a policy better than π_r̂ for DPO would give rewards better than r̂.</summary>
/// <remarks>The step needs r' = (β/|D|) ln(P_π'/P_π̄) to be a reward function with π_r' = π' and L_reward(r') = L_DPO(π').</remarks>
public sealed class Lemma13Contradiction : IStatement<FittedSetting>
{
    /// <summary>The claim.</summary>
    public static Claim<FittedSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma13.contradiction",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 13, proof", line: 526),
        StepOf = "perverse-incentives/lemma13",
        Statement = "For every policy π' of full support and r' = (β/|D|) ln(P_π'/P_π̄): π_r' = π', and L_reward(r') - L_reward(r̂) = L_DPO(π') - L_DPO(π_r̂); so L_DPO(π') < L_DPO(π_r̂) would contradict the choice of r̂.",
        Reading = "With π' of full support, which the print does not say and r' needs; for any policy: lemma13.contradiction.any-policy.",
        Repairs = "perverse-incentives/lemma13.contradiction.any-policy",
        Uses = ["perverse-incentives/eq23", "perverse-incentives/lemma13.surjective.repaired"],
        Domain = FittedSetting.FullSupport,
        Hypotheses = [new("π' of full support", c => c.HasFullSupport())],
        Conclusion = new Lemma13Contradiction(),
        Controls = [new("r' = ln(P_π'/P_π̄), without β/|D|", new WithoutRoot())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(FittedSetting c)
        where T : struct, IReal<T>
    {
        if (!c.HasFullSupport())
        {
            return Gap.Fails<T>("r'(x) = (β/|D|) ln 0 at a message x is no real number");
        }

        T[] fitted = c.Fitted<T>(), other = c.Policy<T>([.. c.Rival.Select(T.Of)]), implied = c.Implied(other);
        return Gap.All(
        [
            .. Lemma13.Same(c.Policy(implied), other, "π_r' = π'"),
            Gap.Equal(c.Gain(fitted, [.. c.Rival.Select(T.Of)]) / c.Gain(c.Implied(c.Policy(fitted)), implied), T.One).Named("the two differences of loss"),
        ]);
    }

    private sealed class WithoutRoot : IStatement<FittedSetting>
    {
        public Gap<T> Evaluate<T>(FittedSetting c)
            where T : struct, IReal<T>
        {
            var other = c.Policy<T>([.. c.Rival.Select(T.Of)]);
            return Gap.All(Lemma13.Same(c.Policy((c with { Power = 1 }).Implied(other)), other, "π_r' = π'"));
        }
    }
}
