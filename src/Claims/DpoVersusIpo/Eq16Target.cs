using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Equation (16), last step: folding the two squares into one moves the target to (α1 + α2) / 2. It does not.</summary>
/// <remarks>
/// With h(l, w) = -h(w, l) the sum (h - α2)^2 + (-h - α1)^2 is 2 (h - (α2 - α1) / 2)^2 + (α1 + α2)^2 / 2, so the target is half the
/// difference. The printed target agrees with it only where α1 = 0, as in IPO, or where every response won as often as it lost.
/// </remarks>
public sealed class Eq16Target : IStatement<LabelledPairs>
{
    /// <summary>The claim.</summary>
    public static Claim<LabelledPairs> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq16.target",
        Kind = ClaimKind.Equation,
        Source = DpoVersusIpoDocument.At("eq. (16), third line", line: 226),
        Statement = "For all comparisons and α1 ≤ α2: argmin over q of E[(h(w,l) - α2)^2 + (h(l,w) - α1)^2] = argmin over q of E[(h(w,l) - (α1+α2)/2)^2], "
            + "h(y1,y2) = q(y1) - q(y2).",
        Reading = "h is the difference q(y1) - q(y2), as (15), from which (16) is derived, has it; q is free, the largest family of policies. "
            + "With h = σ(s1 - s2) of Sec. 3.1 the two lines would differ too: then h(l,w) = 1 - h(w,l) and the minimiser is (1 + α2 - α1)/2.",
        Domain = LabelledPairs.Domain,
        Hypotheses =
        [
            new("α1 ≤ α2", c => c.Alpha1 <= c.Alpha2),
            new("h(y1,y2) = q(y1) - q(y2)", c => c.Bias.IsZero),
        ],
        Conclusion = new Eq16Target(),
        Expected = VerdictKind.Refuted,
        Repair = "dpo-versus-ipo/eq16.target.repaired",
        Controls =
        [
            new("target α1 + α2", new Target(c => c.Alpha1 + c.Alpha2)),
            new("target α2", new Target(c => c.Alpha2)),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LabelledPairs c)
        where T : struct, IReal<T> => Folded<T>(c, (c.Alpha1 + c.Alpha2) / 2);

    /// <summary>
    /// The minimisers of the one-sided criterion with a target are those of the two-sided one. Both sets are affine with the same
    /// directions, since both criteria are convex and quadratic with the same curvature up to a factor; so they are equal as soon as
    /// one point of the first, found from its normal equations, is stationary for the second.
    /// </summary>
    internal static Gap<T> Folded<T>(LabelledPairs c, Rational target)
        where T : struct, IReal<T>
    {
        var q = ComparisonLeastSquares.Solve(c.Responses, c.Pairs.Span, T.Of(target - c.Bias));
        var slope = IpoCriterion.TwoSidedSlope(c.Pairs.Span, q, T.Of(c.Bias), T.Of(c.Alpha1), T.Of(c.Alpha2));
        return Gap.All(slope.Select((s, y) => Gap.Equal(s, T.Zero).Named($"half the slope in q({y + 1}) of the second line at the minimiser of the third")));
    }

    private sealed class Target(Func<LabelledPairs, Rational> target) : IStatement<LabelledPairs>
    {
        public Gap<T> Evaluate<T>(LabelledPairs c)
            where T : struct, IReal<T> => Folded<T>(c, target(c));
    }
}
