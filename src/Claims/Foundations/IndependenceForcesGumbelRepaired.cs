using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The second direction where it holds: additive independent noise, three alternatives, IIA for every V.</summary>
public sealed class IndependenceForcesGumbelRepaired : IStatement<AdditiveModel>
{
    /// <summary>The claim.</summary>
    public static Claim<AdditiveModel> Claim { get; } = new()
    {
        Id = "foundations/forward.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "foundations/forward",
        Source = FoundationsDocument.At("Theorem 1, proof, IIA ⇒ Gumbel", line: 93),
        Statement = "For M ≥ 3 and H_j = V_j + ε_j with ε_j i.i.d.: IIA for every V implies p(j|S) = w_j / Σ_{k in S} w_k for every V, with w > 0, and that ε_j is Gumbel.",
        Reading = "Checked over four families of noise, with V from a fixed grid.",
        Uses = ["foundations/thm1.only-if.repaired", "foundations/max-stable"],
        Domain = AdditiveModel.Domain,
        Hypotheses =
        [
            new("M ≥ 3", c => c.Alternatives >= 3),
            new("H_j = V_j + ε_j with ε_j i.i.d.", c => c.Shape == UtilityShape.Additive),
        ],
        Conclusion = new IndependenceForcesGumbelRepaired(),
        Controls =
        [
            new("IIA at V = 0 alone implies Gumbel", new AtEqualUtilities()),
            new("IIA for every V implies Gumbel of scale 1", new OnlyStandardScale()),
        ],
        Cases = 250,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(AdditiveModel c)
        where T : struct, IReal<T> => Gap.Implies(Gap.All(c.Independence<T>().Select(at => at.Gap)), Gap.All(Gap.All(c.Multiplicative<T>()).Named("product form"), Gap.Fact<T>(c.IsGumbel, "ε_j is Gumbel")));

    private sealed class AtEqualUtilities : IStatement<AdditiveModel>
    {
        public Gap<T> Evaluate<T>(AdditiveModel c)
            where T : struct, IReal<T> => Gap.Implies(c.Independence<T>()[0].Gap, Gap.Fact<T>(c.IsGumbel, "ε_j is Gumbel"));
    }

    private sealed class OnlyStandardScale : IStatement<AdditiveModel>
    {
        public Gap<T> Evaluate<T>(AdditiveModel c)
            where T : struct, IReal<T> => Gap.Implies(Gap.All(c.Independence<T>().Select(at => at.Gap)), Gap.Fact<T>(c.IsGumbel && c.InverseScale == 1, "ε_j is Gumbel of scale 1"));
    }
}
