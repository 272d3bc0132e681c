using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Second direction of Theorem 1 as the proof says it: IIA gives a product form, and only Gumbel noise has it.</summary>
public sealed class IndependenceForcesGumbel : IStatement<UtilityModel>
{
    /// <summary>The claim.</summary>
    public static Claim<UtilityModel> Claim { get; } = new()
    {
        Id = "foundations/forward",
        Kind = ClaimKind.ProofStep,
        StepOf = "foundations/thm1",
        Source = FoundationsDocument.At("Theorem 1, proof, IIA ⇒ Gumbel", line: 93),
        Statement = "For every random utility model with M ≥ 3 satisfying IIA: p(j|S) = w_j / Σ_{k in S} w_k for some w > 0, and H_j = V_j + ε_j with ε_j i.i.d. Gumbel.",
        Reading = "Charitable in M, literal in the rest. The product form is right; that no other noise is compatible with it is not, since choices see the order of the utilities only.",
        Expected = VerdictKind.Refuted,
        Repair = "foundations/forward.repaired",
        Domain = UtilityModel.AtLeastThree,
        Hypotheses =
        [
            new("M ≥ 3", c => c.Alternatives >= 3),
        ],
        Conclusion = new IndependenceForcesGumbel(),
        Controls =
        [
            new("IIA implies that all alternatives of a menu are equally likely", new Even()),
            new("IIA implies that the noise is not Gumbel", new NotGumbel()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(UtilityModel c)
        where T : struct, IReal<T> => Gap.Implies(c.SatisfiesIndependence<T>(), Gap.All(Multiplicative<T>(c.Alternatives, c.Choice<T>).Named("product form"), c.IsGumbel<T>()));

    private sealed class Even : IStatement<UtilityModel>
    {
        public Gap<T> Evaluate<T>(UtilityModel c)
            where T : struct, IReal<T> => Gap.Implies(c.SatisfiesIndependence<T>(), Gap.All(Menus.All(c.Alternatives).SelectMany(menu => menu.Select(j => Gap.Equal(c.Choice<T>(j, menu), T.One / T.Of(menu.Length))))));
    }

    private sealed class NotGumbel : IStatement<UtilityModel>
    {
        public Gap<T> Evaluate<T>(UtilityModel c)
            where T : struct, IReal<T> => Gap.Implies(c.SatisfiesIndependence<T>(), Gap.Not(c.IsGumbel<T>()));
    }

    /// <summary>p(j|S) = w_j / Σ w_k on all menus; if any w does it, the choice probabilities from the full menu do.</summary>
    internal static Gap<T> Multiplicative<T>(int count, Func<int, int[], T> choice)
        where T : struct, IReal<T>
    {
        var full = Menus.All(count)[^1];
        var weights = Array.ConvertAll(full, j => choice(j, full));
        return Gap.All(
            Gap.All(weights.Select(w => Gap.Less(T.Zero, w))),
            Gap.All(Menus.All(count).SelectMany(menu => menu.Select(j => Gap.Equal(choice(j, menu) * menu.Aggregate(T.Zero, (sum, k) => sum + weights[k]), weights[j])))));
    }
}
