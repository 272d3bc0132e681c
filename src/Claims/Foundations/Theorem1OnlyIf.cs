using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Theorem 1, second direction as printed, for the sizes at which IIA is not empty: IIA forces additive Gumbel noise.</summary>
public sealed class Theorem1OnlyIf : IStatement<UtilityModel>
{
    /// <summary>The claim.</summary>
    public static Claim<UtilityModel> Claim { get; } = new()
    {
        Id = "foundations/thm1.only-if",
        Kind = ClaimKind.ProofStep,
        StepOf = "foundations/thm1",
        Source = FoundationsDocument.At("Theorem 1, proof, IIA ⇒ Gumbel", line: 93),
        Statement = "For every random utility model H of at least three alternatives: IIA on all menus implies H_j = V_j + ε_j with ε_j i.i.d. Gumbel.",
        Reading = "Charitable in M (with one or two alternatives IIA says nothing), literal in the rest: any joint law of H.",
        Expected = VerdictKind.Refuted,
        Repair = "foundations/thm1.only-if.repaired",
        Domain = UtilityModel.AtLeastThree,
        Hypotheses = [new("M ≥ 3", c => c.Alternatives >= 3)],
        Conclusion = new Theorem1OnlyIf(),
        Controls = [new("IIA implies that the noise is not Gumbel", new NotGumbel())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(UtilityModel c)
        where T : struct, IReal<T> => Gap.Implies(c.SatisfiesIndependence<T>(), c.IsGumbel<T>());

    private sealed class NotGumbel : IStatement<UtilityModel>
    {
        public Gap<T> Evaluate<T>(UtilityModel c)
            where T : struct, IReal<T> => Gap.Implies(c.SatisfiesIndependence<T>(), Gap.Not(c.IsGumbel<T>()));
    }
}
