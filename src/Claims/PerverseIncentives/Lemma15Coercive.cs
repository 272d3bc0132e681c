using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 15: the inclusive loss grows without bound in every direction of θ.</summary>
public sealed class Lemma15Coercive : IStatement<InclusiveSetting>
{
    /// <summary>The claim.</summary>
    public static Claim<InclusiveSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma15.coercive",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 15, proof", line: 572),
        Statement = "For β > 0, L_IL(π_θ) → ∞ as |θ| → ∞; so no line θ + (c, c), c ∈ R, has one and the same loss.",
        Reading = "Literal: along every direction of R², (1, 1) included, where the loss is constant.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma15.coercive.repaired",
        StepOf = "perverse-incentives/lemma15",
        Uses = ["perverse-incentives/lemma15.unique.repaired"],
        Domain = InclusiveSetting.Domain,
        Hypotheses = InclusivePoint.Likely,
        Conclusion = new Lemma15Coercive(),
        Cases = 2000,
        Controls =
        [
            new("θ + (0, c) has the policy of θ", new OneCoordinate()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(InclusiveSetting c)
        where T : struct, IReal<T> => Gap.Implies(Gap.Differ(T.Of(c.Shift), T.One), Gap.Differ(At<T>(c, c.Shift), At<T>(c, 1)));

    private static T At<T>(InclusiveSetting c, Rational factor)
        where T : struct, IReal<T>
    {
        // The loss depends on θ through this mass alone.
        return TwoCategoryPolicy.SecondMass(c.Sizes(), T.Of(c.FirstWeight * factor), T.Of(c.SecondWeight * factor));
    }

    private sealed class OneCoordinate : IStatement<InclusiveSetting>
    {
        public Gap<T> Evaluate<T>(InclusiveSetting c)
            where T : struct, IReal<T> => Gap.Equal(TwoCategoryPolicy.SecondMass(c.Sizes(), T.Of(c.FirstWeight), T.Of(c.SecondWeight * (1 + c.Shift))), At<T>(c, 1));
    }
}
