using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Theorem 1 as printed: a random utility model satisfies IIA exactly when it is V plus independent Gumbel noise.</summary>
/// <remarks>
/// The print sets no condition on the model: not additive, not independent, not identically distributed, any number of alternatives
/// and one vector V. One alternative, or two, leave IIA nothing to say.
/// </remarks>
public sealed class Theorem1 : IStatement<UtilityModel>
{
    /// <summary>The claim.</summary>
    public static Claim<UtilityModel> Claim { get; } = new()
    {
        Id = "foundations/thm1",
        Kind = ClaimKind.Theorem,
        Source = FoundationsDocument.At("Theorem 1", line: 91),
        Statement = "For every random utility model H: [for all S, j ≠ k in S, l not in S: p(j|S)/p(k|S) = p(j|S ∪ {l})/p(k|S ∪ {l})] ⟺ [H_j = V_j + ε_j with ε_j i.i.d. Gumbel].",
        Reading = "Literal: any joint law of H_1, ..., H_M for any M, a ratio without a value does not satisfy IIA, Gumbel of any location and scale.",
        Expected = VerdictKind.Refuted,
        Repair = "foundations/thm1.repaired",
        Domain = UtilityModel.Domain,
        Conclusion = new Theorem1(),
        Controls =
        [
            new("every random utility model satisfies IIA", new Always()),
            new("no random utility model satisfies IIA", new Never()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(UtilityModel c)
        where T : struct, IReal<T> => Gap.Iff(c.SatisfiesIndependence<T>(), c.IsGumbel<T>());

    private sealed class Always : IStatement<UtilityModel>
    {
        public Gap<T> Evaluate<T>(UtilityModel c)
            where T : struct, IReal<T> => c.SatisfiesIndependence<T>();
    }

    private sealed class Never : IStatement<UtilityModel>
    {
        public Gap<T> Evaluate<T>(UtilityModel c)
            where T : struct, IReal<T> => Gap.Not(c.SatisfiesIndependence<T>());
    }
}
