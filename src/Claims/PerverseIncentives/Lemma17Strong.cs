using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 17: the SLiC loss is strongly convex and coercive in θ, with one minimiser.</summary>
public sealed class Lemma17Strong : IStatement<CalibrationSetting>
{
    /// <summary>The claim.</summary>
    public static Claim<CalibrationSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma17.strong",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 17, proof", line: 618),
        Statement = "For β > 0, L_SLiC(π_θ) is strongly convex in θ ∈ R² and tends to ∞ as |θ| → ∞; so L at the middle of θ and θ + (2c, 2c) is below the mean, c ≠ 0.",
        Reading = "Literal: in θ itself. Along (1, 1) the policy, and so the loss, is constant, so that each of the three assertions fails.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma17.strong.repaired",
        StepOf = "perverse-incentives/lemma17",
        Domain = CalibrationSetting.Domain,
        Hypotheses = CalibrationSetting.Likely,
        Conclusion = new Lemma17Strong(),
        Cases = 2000,
        Controls =
        [
            new("L_SLiC ≤ 1", new Bounded()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CalibrationSetting c)
        where T : struct, IReal<T>
    {
        return Gap.Implies(
            Gap.Differ(T.Of(c.Shift), T.One),
            Gap.Less(T.Of(2) * At(T.Of(c.Shift)), At(T.One) + At(T.Of(c.Shift) * T.Of(c.Shift))));

        // e^θ = (1, u) times the factor, one message in each category.
        T At(T factor) => TwoCategoryPolicy.SecondMass((1, 1), factor, T.Of(c.Odds()) * factor) is var q ? Lemma17.Loss(c, q / (T.One - q), T.One) : q;
    }

    private sealed class Bounded : IStatement<CalibrationSetting>
    {
        public Gap<T> Evaluate<T>(CalibrationSetting c)
            where T : struct, IReal<T> => Gap.AtMost(Lemma17.Loss(c, T.Of(c.Odds()), T.One), T.One);
    }
}
