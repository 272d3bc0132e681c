using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Theorem 1 with the conditions that make it true: additive i.i.d. noise, three alternatives, IIA for every V.</summary>
/// <remarks>
/// Proof of the second direction for any noise law: IIA makes pair odds multiplicative in V_j - V_k, hence e^((V_j - V_k) / b), and
/// the choice probabilities from three alternatives softmax(V / b). They give the joint law of two noise differences that share
/// one noise; the characteristic function of logistic differences has no zero, so by Kotlarski's lemma that joint law fixes the
/// noise law up to location, and Gumbel of scale b has it. Constant noise is excluded since its odds have no value.
/// </remarks>
public sealed class Theorem1Repaired : IStatement<AdditiveModel>
{
    /// <summary>The claim.</summary>
    public static Claim<AdditiveModel> Claim { get; } = new()
    {
        Id = "foundations/thm1.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "foundations/thm1",
        Uses = ["foundations/thm1.if", "foundations/thm1.only-if.repaired"],
        Source = FoundationsDocument.At("Theorem 1", line: 91),
        Statement = "For M ≥ 3 and H_j = V_j + ε_j with ε_j i.i.d.: IIA holds on all menus for every V in R^M ⟺ ε_j is Gumbel, of any location and scale.",
        Reading = "Yellott's theorem. 'Not Gumbel ⇒ IIA fails' is searched for over four families of noise, with V from a fixed grid.",
        Domain = AdditiveModel.Domain,
        Hypotheses =
        [
            new("M ≥ 3", c => c.Alternatives >= 3),
            new("H_j = V_j + ε_j with ε_j i.i.d.", c => c.Shape == UtilityShape.Additive),
        ],
        Conclusion = new Theorem1Repaired(),
        Controls =
        [
            new("IIA at V = 0 alone ⟺ ε_j is Gumbel", new AtEqualUtilities()),
            new("IIA for every V ⟺ ε_j is Gumbel of scale 1", new OnlyStandardScale()),
        ],
        Cases = 250,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(AdditiveModel c)
        where T : struct, IReal<T> =>
        Gap.Iff(Gap.All(c.Independence<T>().Select(at => at.Gap)), Gap.Fact<T>(c.IsGumbel, "ε_j is Gumbel"));

    private sealed class AtEqualUtilities : IStatement<AdditiveModel>
    {
        public Gap<T> Evaluate<T>(AdditiveModel c)
            where T : struct, IReal<T> => Gap.Iff(c.Independence<T>()[0].Gap, Gap.Fact<T>(c.IsGumbel, "ε_j is Gumbel"));
    }

    private sealed class OnlyStandardScale : IStatement<AdditiveModel>
    {
        public Gap<T> Evaluate<T>(AdditiveModel c)
            where T : struct, IReal<T> =>
            Gap.Iff(Gap.All(c.Independence<T>().Select(at => at.Gap)), Gap.Fact<T>(c.IsGumbel && c.InverseScale == 1, "ε_j is Gumbel of scale 1"));
    }
}
