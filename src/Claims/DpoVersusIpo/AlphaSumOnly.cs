using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Effect of α1, α2: the solution depends on them through their sum only. It depends on their difference.</summary>
public sealed class AlphaSumOnly : IStatement<TwoScales>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoScales> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/alpha.sum-only",
        Kind = ClaimKind.Qualitative,
        Source = DpoVersusIpoDocument.At("Sec. 4.1, effect of α1, α2", line: 233),
        Statement = "If α1 + α2 = α1' + α2' then argmin over q of E[(h(w,l) - α2)^2 + (h(l,w) - α1)^2] is the same set for (α1, α2) as for (α1', α2').",
        Reading = "Literal: what the labels and scales determine, the criterion that (16) starts from and folds. The last printed line of (16) "
            + "taken by itself depends on the sum by its very form: a claim of its own, with suffix last-line.",
        Uses = ["dpo-versus-ipo/eq16.target"],
        Domain = TwoScales.SameSum,
        Hypotheses =
        [
            new("α1 + α2 = α1' + α2'", c => c.Comparisons.Alpha1 + c.Comparisons.Alpha2 == c.Beta1 + c.Beta2),
            new("α1 ≤ α2 and α1' ≤ α2'", c => c.IsOrdered()),
        ],
        Conclusion = new AlphaSumOnly(),
        Expected = VerdictKind.Refuted,
        Repair = "dpo-versus-ipo/alpha.sum-only.repaired",
        Controls = [new("the minimisers for (α1', α2') bring h(w,l) as near as can be to (α1'+α2')/2", new HalfTheSum())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoScales c)
        where T : struct, IReal<T> => SameMinimisers<T>(c);

    /// <summary>
    /// The two-sided criteria of both scales have the same minimisers. Their slopes differ by a constant vector, and both sets of
    /// minimisers are where the slope vanishes, neither empty: so they are equal exactly when the slopes agree at one q, here q = 0.
    /// </summary>
    internal static Gap<T> SameMinimisers<T>(TwoScales c)
        where T : struct, IReal<T>
    {
        var (q, first, second) = (new T[c.Comparisons.Responses], c.Comparisons, c.Second());
        var one = IpoCriterion.TwoSidedSlope(first.Pairs.Span, q, T.Zero, T.Of(first.Alpha1), T.Of(first.Alpha2));
        var other = IpoCriterion.TwoSidedSlope(second.Pairs.Span, q, T.Zero, T.Of(second.Alpha1), T.Of(second.Alpha2));
        return Gap.All(one.Select((s, y) => Gap.Equal(s, other[y]).Named($"half the slope in q({y + 1}) at q = 0 under either scale")));
    }

    private sealed class HalfTheSum : IStatement<TwoScales>
    {
        public Gap<T> Evaluate<T>(TwoScales c)
            where T : struct, IReal<T> => Eq16Target.Folded<T>(c.Second(), (c.Beta1 + c.Beta2) / 2);
    }
}
