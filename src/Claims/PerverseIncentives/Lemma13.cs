using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Lemma 13: if L_reward has a minimiser, the optimal policies of DPO and of RLPO are the same.</summary>
/// <remarks>
/// L_DPO sees a policy only through ratios within queries. Where the queries do not tie all messages together, it has many optimal
/// policies, and L_policy(·|r̂) has one. A minimiser is exactly known here: the frequencies of choice are those of the logit model.
/// With three messages and the data ({a, b}, a), ({a, b}, b), say, L_DPO leaves the mass of the third free.
/// </remarks>
public sealed class Lemma13 : IStatement<FittedSetting>
{
    /// <summary>The claim.</summary>
    public static Claim<FittedSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma13",
        Kind = ClaimKind.Lemma,
        Source = PerverseIncentivesDocument.At("Lemma 13", line: 514),
        Statement = "For every D such that some r̂: M → R minimises L_reward, and every baseline of full support: the policies that minimise L_DPO are the one that minimises L_policy(·|r̂).",
        Reading = "Literal: there is one optimal policy for L_DPO, whatever minimiser r̂ is taken. The sets of optima over all r̂ are compared in lemma13.repaired.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma13.repaired",
        Uses = ["perverse-incentives/eq22", "perverse-incentives/eq23"],
        Domain = FittedSetting.FullSupport,
        Hypotheses = [new("P_π̄ of full support", c => c.Baseline.All(b => b.Sign > 0)) { Without = FittedSetting.AnyBaseline }],
        Conclusion = new Lemma13(),
        Controls = [new("no other policy attains the loss of π_r̂", new Unattained())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(FittedSetting c)
        where T : struct, IReal<T>
    {
        T[] optimal = c.Policy(c.Fitted<T>()), other = c.Policy<T>([.. c.Rival.Select(T.Of)]);
        var gain = c.Gain(c.Implied(optimal), c.Implied(other));
        return c.Agrees(c.Rival)
            ? Gap.All([Gap.Equal(gain, T.One).Named("e^(L_DPO(π_r̂) - L_DPO(π'))"), .. Same(other, optimal, "P_π'(x) against P_π_r̂(x), both optimal for DPO")])
            : Gap.Less(gain, T.One).Named("π' is worse than π_r̂ for DPO");
    }

    /// <summary>Equal masses, message by message.</summary>
    internal static IEnumerable<Gap<T>> Same<T>(T[] a, T[] b, string name)
        where T : struct, IReal<T> => a.Select((mass, x) => Gap.Equal(mass, b[x]).Named(name));

    private sealed class Unattained : IStatement<FittedSetting>
    {
        public Gap<T> Evaluate<T>(FittedSetting c)
            where T : struct, IReal<T> => Gap.Less(
            c.Gain(c.Implied(c.Policy(c.Fitted<T>())), c.Implied(c.Policy<T>([.. c.Rival.Select(T.Of)]))), T.One);
    }
}
