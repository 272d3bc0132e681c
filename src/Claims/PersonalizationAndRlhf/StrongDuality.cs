using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 3, "duality": the least value of the dual function over λ is the greatest of the objective over policies.</summary>
/// <remarks>g(λ) = max over π ≥ 0 of J(π) - λ(Σπ - 1) = λ + β Z exp(-1 - λ/β), its maximiser being the solution of line 27.</remarks>
public sealed class StrongDuality : IStatement<TiltedPolicy>
{
    /// <summary>The claim.</summary>
    public static Claim<TiltedPolicy> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/duality",
        Kind = ClaimKind.Qualitative,
        Source = PersonalizationAndRlhfDocument.At("Sec. 3, derivation, end", line: 28),
        Statement = "For all λ: g(λ) = λ + β Z exp(-1 - λ/β) ≥ β log Z = max J, with equality only at λ = β log Z - β; and g(λ) ≥ J(π) for every policy.",
        Reading = "The remark names no statement; it is read as strong duality between max J subject to Σπ = 1 and the multiplier λ.",
        Uses = ["personalization-and-rlhf/pi-star", "personalization-and-rlhf/solve-2"],
        Domain = TiltedPolicy.FullSupport,
        Hypotheses = [new("β > 0", c => c.Beta.Sign > 0)],
        Conclusion = new StrongDuality(),
        Controls =
        [
            new("g(λ) > max J for all λ", new Gapped()),
            new("g(λ) ≥ max J + λ", new Steeper()),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TiltedPolicy c)
        where T : struct, IReal<T>
    {
        var (dual, best) = (Dual<T>(c), Best<T>(c));
        return c.Factor * c.Normaliser() != 1 ? Gap.All(Gap.Less(best, dual).Named("max J < g(λ)"), Gap.Less(c.Objective<T>(c.Policy), dual).Named("J(π) < g(λ)"))
            : c.Policy == c.Optimal() ? Gap.All(Gap.Equal(dual, best).Named("g(λ) = max J"), Gap.Equal(c.Objective<T>(c.Policy), dual).Named("J(π*) = g(λ)"))
            : Gap.All(Gap.Equal(dual, best).Named("g(λ) = max J"), Gap.Less(c.Objective<T>(c.Policy), dual).Named("J(π) < g(λ)"));
    }

    private static T Multiplier<T>(TiltedPolicy c)
        where T : struct, IReal<T> => -T.Of(c.Beta) * (T.One + T.Log(T.Of(c.Factor)));

    private static T Dual<T>(TiltedPolicy c)
        where T : struct, IReal<T> => Multiplier<T>(c) + T.Of(c.Beta * c.Normaliser() * c.Factor);

    private static T Best<T>(TiltedPolicy c)
        where T : struct, IReal<T> => T.Of(c.Beta) * T.Log(T.Of(c.Normaliser()));

    private sealed class Gapped : IStatement<TiltedPolicy>
    {
        public Gap<T> Evaluate<T>(TiltedPolicy c)
            where T : struct, IReal<T> => c.Factor * c.Normaliser() == 1 ? Gap.Fails<T>("g(λ) = max J") : Gap.Less(Best<T>(c), Dual<T>(c));
    }

    private sealed class Steeper : IStatement<TiltedPolicy>
    {
        public Gap<T> Evaluate<T>(TiltedPolicy c)
            where T : struct, IReal<T> => Gap.AtMost(Best<T>(c) + Multiplier<T>(c), Dual<T>(c));
    }
}
