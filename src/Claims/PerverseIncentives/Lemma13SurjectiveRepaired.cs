using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Every policy with the support of the baseline, and no other, is the optimal one for some reward.</summary>
public static class Lemma13SurjectiveRepaired
{
    /// <summary>The claim.</summary>
    public static Claim<TiltedBaseline> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma13.surjective.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 13, proof", line: 524),
        StepOf = "perverse-incentives/lemma13",
        Statement = "r ↦ π_r maps the functions r: M → R onto the policies that have mass exactly where the baseline has: r = (β/|D|) ln(P_π'/P_π̄) there, anything elsewhere, has π_r = π'.",
        Repairs = "perverse-incentives/lemma13.surjective",
        Uses = ["perverse-incentives/eq22"],
        Domain = TiltedBaseline.SameSupport,
        Hypotheses = [new("π' has the support of the baseline", c => c.HasSameSupport())],
        Conclusion = new Lemma13Surjective(),
        Controls = [new("r = (β/|D|) ln P_π'", new WithoutBaseline())],
    };

    private sealed class WithoutBaseline : IStatement<TiltedBaseline>
    {
        public Gap<T> Evaluate<T>(TiltedBaseline c)
            where T : struct, IReal<T>
        {
            T[] baseline = [.. c.Baseline.Select(T.Of)], policy = [.. c.Rival.Select(T.Of)];
            return Gap.All(Lemma13.Same(DirectPreference.Policy<T>(baseline, policy, 1), policy, "π_r = π'"));
        }
    }
}
