using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Theorem 1, second direction, repaired: i.i.d. additive noise that is not Gumbel breaks IIA at some V where all odds have values.</summary>
public sealed class Theorem1OnlyIfRepaired : IStatement<AdditiveModel>
{
    /// <summary>The claim.</summary>
    public static Claim<AdditiveModel> Claim { get; } = new()
    {
        Id = "foundations/thm1.only-if.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "foundations/thm1.only-if",
        Source = FoundationsDocument.At("Theorem 1, proof, IIA ⇒ Gumbel", line: 93),
        Statement = "For M ≥ 3 and H_j = V_j + ε_j with ε_j i.i.d., not constant and not Gumbel: for some V, S, j, k, l all odds have values and p(j|S)/p(k|S) ≠ p(j|S ∪ {l})/p(k|S ∪ {l}).",
        Reading = "Checked for reflected Gumbel, exponential and histogram noise; V is found on a fixed grid.",
        Domain = AdditiveModel.NotGumbel,
        Hypotheses =
        [
            new("M ≥ 3", c => c.Alternatives >= 3),
            new("H_j = V_j + ε_j with ε_j i.i.d.", c => c.Shape == UtilityShape.Additive),
            new("ε_j is not Gumbel", c => !c.IsGumbel),
        ],
        Conclusion = new Theorem1OnlyIfRepaired(),
        Controls =
        [
            new("IIA fails at V = 0", new AtEqualUtilities()),
            new("IIA fails at every V of the grid", new AtEveryV()),
        ],
        Cases = 250,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(AdditiveModel c)
        where T : struct, IReal<T> =>
        Gap.Any(c.Independence<T>().Where(at => HasValues(at.Gap)).Select(at => Gap.Not(at.Gap).Named($"V of the grid {at.V}")));

    private static bool HasValues<T>(Gap<T> gap)
        where T : struct, IReal<T> => !gap.Parts.ToArray().Any(part => part.Relation == Relation.Fails);

    private sealed class AtEqualUtilities : IStatement<AdditiveModel>
    {
        public Gap<T> Evaluate<T>(AdditiveModel c)
            where T : struct, IReal<T> => Gap.Not(c.Independence<T>()[0].Gap);
    }

    private sealed class AtEveryV : IStatement<AdditiveModel>
    {
        public Gap<T> Evaluate<T>(AdditiveModel c)
            where T : struct, IReal<T> => Gap.All(c.Independence<T>().Select(at => Gap.Not(at.Gap)));
    }
}
