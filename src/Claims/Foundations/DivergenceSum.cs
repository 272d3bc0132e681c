using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The divergence as a sum: finite, at least 0, and 0 for equal laws only.</summary>
public sealed class DivergenceSum : IStatement<LawPair>
{
    /// <summary>The claim.</summary>
    public static Claim<LawPair> Claim { get; } = new()
    {
        Id = "foundations/kl-sum",
        Kind = ClaimKind.Definition,
        Source = FoundationsDocument.At("DPO, definition of the KL divergence, first form", line: 74),
        Statement = "If q(x) > 0 wherever p(x) > 0, D(p ‖ q) = Σ_x p(x) log(p(x)/q(x)) has a value, D(p ‖ q) ≥ 0, and D(p ‖ q) = 0 ⟺ p = q.",
        Reading = "The print names no convention for zeros: 0 log 0 = 0 and q > 0 wherever p > 0 are those of the notion.",
        Domain = LawPair.Dominated,
        Hypotheses =
        [
            new("q(x) > 0 wherever p(x) > 0", c => c.IsDominated()),
        ],
        Conclusion = new DivergenceSum(),
        Controls =
        [
            new("D(p ‖ q) = D(q ‖ p)", new Symmetric()),
            new("D(p ‖ q) ≤ 1", new Bounded()),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LawPair c)
        where T : struct, IReal<T> => !c.IsDominated() ? Gap.Fails<T>("a term p log(p/0) has no finite value")
            : c.P == c.Q ? Gap.Equal(GibbsPolicy.Divergence<T>(c.P, c.Q), T.Zero)
            : Gap.Less(T.Zero, GibbsPolicy.Divergence<T>(c.P, c.Q));

    private sealed class Symmetric : IStatement<LawPair>
    {
        public Gap<T> Evaluate<T>(LawPair c)
            where T : struct, IReal<T> => new LawPair(c.Q, c.P).IsDominated() ? Gap.Equal(GibbsPolicy.Divergence<T>(c.P, c.Q), GibbsPolicy.Divergence<T>(c.Q, c.P)) : Gap.Holds<T>("D(q ‖ p) is infinite");
    }

    private sealed class Bounded : IStatement<LawPair>
    {
        public Gap<T> Evaluate<T>(LawPair c)
            where T : struct, IReal<T> => Gap.AtMost(GibbsPolicy.Divergence<T>(c.P, c.Q), T.One);
    }
}
