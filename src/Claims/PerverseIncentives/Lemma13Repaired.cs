using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Lemma 13 for sets: the optimal policies of DPO are those of L_policy for the minimisers of L_reward, all of them.</summary>
public sealed class Lemma13Repaired : IStatement<FittedSetting>
{
    /// <summary>The claim.</summary>
    public static Claim<FittedSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma13.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 13", line: 514),
        Statement = "For a baseline of full support: a policy π of full support minimises L_DPO if and only if π = π_r for some minimiser r of L_reward, namely r = (β/|D|) ln(P_π/P_π̄); "
            + "if the minimiser is unique up to a constant, π_r̂ is the only one.",
        Reading = "Whether rewards minimise L_reward is decided exactly: their differences within each query are those of the frequencies of choice.",
        Repairs = "perverse-incentives/lemma13",
        Uses = ["perverse-incentives/eq22", "perverse-incentives/eq23", "perverse-incentives/lemma13.surjective.repaired"],
        Domain = FittedSetting.FullSupport,
        Hypotheses =
        [
            new("P_π̄ of full support", c => c.Baseline.All(b => b.Sign > 0)) { Without = FittedSetting.AnyBaseline },
            new("π of full support", c => c.HasFullSupport()),
        ],
        Conclusion = new Lemma13Repaired(),
        Controls =
        [
            new("one policy is optimal for DPO whatever the queries", new Lemma13()),
            new("every policy is optimal for DPO", new Indifferent()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(FittedSetting c)
        where T : struct, IReal<T>
    {
        if (!c.HasFullSupport())
        {
            return Gap.Fails<T>("no r: M → R has π_r = π, since P_π vanishes somewhere");
        }

        T[] fitted = c.Fitted<T>(), optimal = c.Policy(fitted), other = c.Policy<T>([.. c.Rival.Select(T.Of)]), implied = c.Implied(other);
        T direct = c.Gain(c.Implied(optimal), implied), reward = c.Gain(fitted, implied), rewards = c.Gain(fitted, [.. c.Other.Select(T.Of)]);
        List<Gap<T>> parts =
        [
            .. Lemma13.Same(c.Policy(implied), other, "π_r = π"),
            (c.Agrees(c.Other) ? Gap.Equal(rewards, T.One) : Gap.Less(rewards, T.One)).Named("r̂ minimises L_reward"),
            (c.Agrees(c.Rival) ? Gap.Equal(direct, T.One) : Gap.Less(direct, T.One)).Named("L_DPO(π) against L_DPO(π_r̂)"),
            (c.Agrees(c.Rival) ? Gap.Equal(reward, T.One) : Gap.Less(reward, T.One)).Named("L_reward(r) against L_reward(r̂)"),
        ];
        return c.Agrees(c.Rival) && c.IsConnected() ? Gap.All([.. parts, .. Lemma13.Same(other, optimal, "the one optimum")]) : Gap.All(parts);
    }

    private sealed class Indifferent : IStatement<FittedSetting>
    {
        public Gap<T> Evaluate<T>(FittedSetting c)
            where T : struct, IReal<T> => Gap.Equal(
            c.Gain(c.Fitted<T>(), c.Implied(c.Policy<T>([.. c.Rival.Select(T.Of)]))), T.One);
    }
}
