using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 15: the inclusive loss is strongly convex in θ.</summary>
public sealed class Lemma15Strong : IStatement<InclusiveSetting>
{
    /// <summary>The claim.</summary>
    public static Claim<InclusiveSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma15.strong",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 15, proof", line: 572),
        Statement = "For β > 0, L_IL(π_θ) is strongly convex in θ ∈ R²: some μ > 0 has L((θ + θ')/2) ≤ (L(θ) + L(θ'))/2 - μ |θ - θ'|²/8; so L at the middle is below the mean for θ ≠ θ'.",
        Reading = "Literal: convex in θ itself. Along (1, 1) the policy, and so the loss, is constant.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma15.strong.repaired",
        StepOf = "perverse-incentives/lemma15",
        Uses = ["perverse-incentives/lemma15.unique.repaired"],
        Domain = InclusiveSetting.Domain,
        Hypotheses = InclusivePoint.Likely,
        Conclusion = new Lemma15Strong(),
        Cases = 2000,
        Controls =
        [
            new("nor is it strictly below along θ_2 alone, whatever θ'", new AlongSecond()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(InclusiveSetting c)
        where T : struct, IReal<T>
    {
        // Weights times e^c and e^(2c): where the policy is one and the same, so is the loss, and the middle is not below the mean.
        return Gap.Implies(
            Gap.Differ(T.Of(c.Shift), T.One),
            Gap.Any(Gap.Differ(At(c.Shift), At(1)), Gap.Differ(At(c.Shift * c.Shift), At(1))).Named("P(M_2) at the middle or at θ' differs from that at θ"));

        T At(Rational factor) => TwoCategoryPolicy.SecondMass(c.Sizes(), T.Of(c.FirstWeight * factor), T.Of(c.SecondWeight * factor));
    }

    private sealed class AlongSecond : IStatement<InclusiveSetting>
    {
        public Gap<T> Evaluate<T>(InclusiveSetting c)
            where T : struct, IReal<T>
        {
            var q = T.Of(c.Q());
            return Gap.AtMost(c.Slope(T.Of(4) * q / (T.One - q)), c.Slope(q / (T.One - q)));
        }
    }
}
