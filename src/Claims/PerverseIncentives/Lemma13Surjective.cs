using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 13: every policy is the optimal one for some reward.</summary>
/// <remarks>π_r has mass exactly where the baseline has, whatever r: M → R, so a policy with another support is none of them.</remarks>
public sealed class Lemma13Surjective : IStatement<TiltedBaseline>
{
    /// <summary>The claim.</summary>
    public static Claim<TiltedBaseline> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma13.surjective",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 13, proof", line: 524),
        StepOf = "perverse-incentives/lemma13",
        Statement = "For every baseline of full support and every policy π' there is r: M → R with π_r = π'.",
        Reading = "Policies are those of Sec. 2.1, whose probabilities may be 0; rewards are real numbers.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma13.surjective.repaired",
        Uses = ["perverse-incentives/eq22"],
        Domain = TiltedBaseline.FullBaseline,
        Conclusion = new Lemma13Surjective(),
        Controls = [new("π_r = π' for r = 0", new Baseline())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TiltedBaseline c)
        where T : struct, IReal<T>
    {
        if (!c.HasSameSupport())
        {
            return Gap.Fails<T>("π_r has mass exactly where the baseline has, for every real r; π' has not");
        }

        // Where both masses are 0, any reward will do.
        T[] baseline = [.. c.Baseline.Select(T.Of)], weights = [.. c.Baseline.Select((b, x) => b.IsZero ? T.One : T.Of(c.Rival[x] / b))];
        return Gap.All(Lemma13.Same(DirectPreference.Policy<T>(baseline, weights, 1), [.. c.Rival.Select(T.Of)], "π_r = π' for r = (β/|D|) ln(P_π'/P_π̄)"));
    }

    private sealed class Baseline : IStatement<TiltedBaseline>
    {
        public Gap<T> Evaluate<T>(TiltedBaseline c)
            where T : struct, IReal<T> => Gap.All(Lemma13.Same<T>([.. c.Baseline.Select(T.Of)], [.. c.Rival.Select(T.Of)], "P_π̄ = P_π'"));
    }
}
