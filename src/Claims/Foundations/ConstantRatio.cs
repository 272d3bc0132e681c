using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Constant ratio rule: under softmax the odds of j over k are e^(V_j - V_k), whatever else the menu offers.</summary>
/// <remarks>Stated for finite menus and finite utilities; menus of one alternative and j = k are included.</remarks>
public sealed class ConstantRatio : IStatement<NestedMenus>
{
    /// <summary>The claim.</summary>
    public static Claim<NestedMenus> Claim { get; } = new()
    {
        Id = "foundations/softmax-ratio",
        Kind = ClaimKind.ProofStep,
        StepOf = "foundations/thm1",
        Source = FoundationsDocument.At("Theorem 1, proof, Gumbel ⇒ IIA", line: 92),
        Statement = "For all S and j, k in S: p(j|S) / p(k|S) = e^(V_j - V_k) for softmax p, the same for S and for S ∪ {l}.",
        Reading = "Both printed sums over l run over the menu from which is chosen.",
        Domain = NestedMenus.Domain,
        Hypotheses =
        [
            new("j, k in S", c => c.Menu.Contains(c.J) && c.Menu.Contains(c.K)),
            new("l not in S", c => !c.Menu.Contains(c.L)),
        ],
        Conclusion = new ConstantRatio(),
        Controls =
        [
            new("p(j|S) = p(j|S ∪ {l})", new UnchangedProbability()),
            new("p(j|S) / p(k|S) = e^(V_k - V_j)", new ReversedRatio()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(NestedMenus c)
        where T : struct, IReal<T>
    {
        var v = c.Utilities.Lift<T>();
        var ratio = T.Exp(v[c.J] - v[c.K]);
        return Gap.All(
            Gap.Equal(Odds(c, v, c.Menu), ratio).Named("odds from S"),
            Gap.Equal(Odds(c, v, c.Menu.Add(c.L)), ratio).Named("odds from S ∪ {l}"));
    }

    private static T Odds<T>(NestedMenus c, T[] v, ValueList<int> menu)
        where T : struct, IReal<T> =>
        Luce.Softmax<T>(v, c.J, menu.Span) / Luce.Softmax<T>(v, c.K, menu.Span);

    private sealed class ReversedRatio : IStatement<NestedMenus>
    {
        public Gap<T> Evaluate<T>(NestedMenus c)
            where T : struct, IReal<T>
        {
            var v = c.Utilities.Lift<T>();
            return Gap.Equal(Odds(c, v, c.Menu), T.Exp(v[c.K] - v[c.J]));
        }
    }

    private sealed class UnchangedProbability : IStatement<NestedMenus>
    {
        public Gap<T> Evaluate<T>(NestedMenus c)
            where T : struct, IReal<T>
        {
            var v = c.Utilities.Lift<T>();
            return Gap.Equal(Luce.Softmax<T>(v, c.J, c.Menu.Span), Luce.Softmax<T>(v, c.J, c.Menu.Add(c.L).Span));
        }
    }
}
