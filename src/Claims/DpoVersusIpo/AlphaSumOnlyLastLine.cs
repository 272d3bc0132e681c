using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Effect of α1, α2, read of the last printed line of (16) by itself.</summary>
/// <remarks>True by the form of that line, and no news of IPO, since the line does not follow from the ones before it.</remarks>
public sealed class AlphaSumOnlyLastLine : IStatement<TwoScales>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoScales> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/alpha.sum-only.last-line",
        Kind = ClaimKind.Qualitative,
        Source = DpoVersusIpoDocument.At("Sec. 4.1, effect of α1, α2", line: 233),
        Statement = "If α1 + α2 = α1' + α2' then argmin over q of E[(h(w,l) - (α1+α2)/2)^2] is the same set for (α1, α2) as for (α1', α2').",
        Reading = "The last line of (16) as printed, detached from the criterion that it is said to equal.",
        Domain = TwoScales.SameSum,
        Hypotheses =
        [
            new("α1 + α2 = α1' + α2'", c => c.Comparisons.Alpha1 + c.Comparisons.Alpha2 == c.Beta1 + c.Beta2),
            new("α1 ≤ α2 and α1' ≤ α2'", c => c.IsOrdered()),
        ],
        Conclusion = new AlphaSumOnlyLastLine(),
        Controls = [new("the minimisers of the last line are those of the second", new SecondLine())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoScales c)
        where T : struct, IReal<T>
    {
        var data = c.Comparisons;
        var q = ComparisonLeastSquares.Solve(data.Responses, data.Pairs.Span, T.Of((data.Alpha1 + data.Alpha2) / 2));
        var slope = IpoCriterion.OneSidedSlope(data.Pairs.Span, q, T.Zero, (T.Of(c.Beta1) + T.Of(c.Beta2)) / T.Of(2));
        return Gap.All(slope.Select((s, y) => Gap.Equal(s, T.Zero).Named($"half the slope in q({y + 1}) under (α1', α2') at a minimiser for (α1, α2)")));
    }

    private sealed class SecondLine : IStatement<TwoScales>
    {
        public Gap<T> Evaluate<T>(TwoScales c)
            where T : struct, IReal<T> => Eq16Target.Folded<T>(c.Comparisons, (c.Beta1 + c.Beta2) / 2);
    }
}
