using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Equation (16) with half the difference as the target: the two criteria agree up to a factor and a constant at every q.</summary>
/// <remarks>Agreement at every q carries over to the argmin over any family of policies, tabular or not.</remarks>
public sealed class Eq16TargetRepaired : IStatement<PolicyOnPairs>
{
    /// <summary>The claim.</summary>
    public static Claim<PolicyOnPairs> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq16.target.repaired",
        Kind = ClaimKind.Repair,
        Source = DpoVersusIpoDocument.At("eq. (16), third line", line: 226),
        Statement = "For all comparisons, α1 ≤ α2 and every q: E[(h(w,l) - α2)^2 + (h(l,w) - α1)^2] = 2E[(h(w,l) - (α2-α1)/2)^2] + (α1+α2)^2/2, "
            + "h(y1,y2) = q(y1) - q(y2); so the argmins agree over any family of q, and (α2-α1)/2 replaces the printed (α1+α2)/2.",
        Repairs = "dpo-versus-ipo/eq16.target",
        Domain = PolicyOnPairs.Domain,
        Hypotheses =
        [
            new("α1 ≤ α2", c => c.Comparisons.Alpha1 <= c.Comparisons.Alpha2),
            new("h(y1,y2) = q(y1) - q(y2)", c => c.Comparisons.Bias.IsZero),
        ],
        Conclusion = new Eq16TargetRepaired(),
        Controls =
        [
            new("target (α1+α2)/2 at every q", new AtTarget(c => (c.Alpha1 + c.Alpha2) / 2)),
            new("target α2 - α1", new AtTarget(c => c.Alpha2 - c.Alpha1)),
            new("target (α1-α2)/2", new AtTarget(c => (c.Alpha1 - c.Alpha2) / 2)),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PolicyOnPairs c)
        where T : struct, IReal<T> => Agreement<T>(c, (c.Comparisons.Alpha2 - c.Comparisons.Alpha1) / 2);

    private static Gap<T> Agreement<T>(PolicyOnPairs c, Rational target)
        where T : struct, IReal<T>
    {
        var data = c.Comparisons;
        var q = c.Q.Lift<T>();
        T bias = T.Of(data.Bias), sum = T.Of(data.Alpha1 + data.Alpha2);
        var mass = Reals.Sum(data.Pairs.Count, i => T.Of(data.Pairs[i].Weight));
        var folded = IpoCriterion.OneSided(data.Pairs.Span, q, bias, T.Of(target));
        var printed = IpoCriterion.TwoSided(data.Pairs.Span, q, bias, T.Of(data.Alpha1), T.Of(data.Alpha2));
        return Gap.All(
            Gap.Equal(printed, (T.Of(2) * folded) + (mass * sum * sum / T.Of(2))).Named("criteria at q"),
            Eq16Target.Folded<T>(data, target).Named("minimisers"));
    }

    private sealed class AtTarget(Func<LabelledPairs, Rational> target) : IStatement<PolicyOnPairs>
    {
        public Gap<T> Evaluate<T>(PolicyOnPairs c)
            where T : struct, IReal<T> => Agreement<T>(c, target(c.Comparisons));
    }
}
