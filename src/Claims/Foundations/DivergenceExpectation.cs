using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The divergence as an expectation over the set, as printed.</summary>
public sealed class DivergenceExpectation : IStatement<LawPair>
{
    /// <summary>The claim.</summary>
    public static Claim<LawPair> Claim { get; } = new()
    {
        Id = "foundations/kl-expectation",
        Kind = ClaimKind.Equation,
        Source = FoundationsDocument.At("DPO, definition of the KL divergence, second form", line: 74),
        Statement = "For laws p, q on a finite set X: Σ_x p(x) log(p(x)/q(x)) = E_{x~X}[log(p(x)/q(x))].",
        Reading = "Literal: x is drawn from the set X, every element alike; the law p is not named under E. On positive p and q, so that both sides have values.",
        Expected = VerdictKind.Refuted,
        Repair = "foundations/kl-expectation.repaired",
        Domain = LawPair.Positive,
        Conclusion = new DivergenceExpectation(),
        Controls =
        [
            new("the sum is E_{x~q}[log(p(x)/q(x))]", new UnderQ()),
            new("the sum is 0", new Vanishes()),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LawPair c)
        where T : struct, IReal<T> => Gap.Equal(GibbsPolicy.Divergence<T>(c.P, c.Q), Reals.Sum(c.P.Count, x => T.Log(T.Of(c.P[x] / c.Q[x]))) / T.Of(c.P.Count));

    private sealed class UnderQ : IStatement<LawPair>
    {
        public Gap<T> Evaluate<T>(LawPair c)
            where T : struct, IReal<T> => Gap.Equal(GibbsPolicy.Divergence<T>(c.P, c.Q), Reals.Sum(c.P.Count, x => T.Of(c.Q[x]) * T.Log(T.Of(c.P[x] / c.Q[x]))));
    }

    private sealed class Vanishes : IStatement<LawPair>
    {
        public Gap<T> Evaluate<T>(LawPair c)
            where T : struct, IReal<T> => Gap.Equal(GibbsPolicy.Divergence<T>(c.P, c.Q), T.Zero);
    }
}
