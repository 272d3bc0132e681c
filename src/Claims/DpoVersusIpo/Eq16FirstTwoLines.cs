using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Equation (16), first two lines: written in y1, y2 and c, or in winner and loser.</summary>
public sealed class Eq16FirstTwoLines : IStatement<PolicyOnPairs>
{
    /// <summary>The claim.</summary>
    public static Claim<PolicyOnPairs> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq16.l1-l2",
        Kind = ClaimKind.ProofStep,
        Source = DpoVersusIpoDocument.At("eq. (16), first and second line", line: 224),
        Statement = "For every labelled triple and every h: (h(1,2) - 1{c=1}α2 - 1{c=2}α1)^2 + (h(2,1) - 1{c=1}α1 - 1{c=2}α2)^2 = (h(w,l) - α2)^2 "
            + "+ (h(l,w) - α1)^2.",
        Reading = "The index i of the printed y_{i,l}, y_{i,w}, which nothing introduces, is taken to be a slip.",
        StepOf = "dpo-versus-ipo/eq16.target",
        Domain = PolicyOnPairs.Domain,
        Hypotheses =
        [
            new("α1 ≤ α2", c => c.Comparisons.Alpha1 <= c.Comparisons.Alpha2),
            new("h(y1,y2) = q(y1) - q(y2)", c => c.Comparisons.Bias.IsZero),
        ],
        Conclusion = new Eq16FirstTwoLines(),
        Controls =
        [
            new("with α1 and α2 exchanged in the second line", new Exchanged()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PolicyOnPairs c)
        where T : struct, IReal<T> => Gap.All(Enumerable.Range(1, 2).Select(label => Gap.Equal(
            FirstLine<T>(c, label),
            IpoCriterion.TwoSided(c.Comparisons.Pairs.Span, c.Q.Lift<T>(), T.Of(c.Comparisons.Bias), T.Of(c.Comparisons.Alpha1), T.Of(c.Comparisons.Alpha2)))
            .Named($"every comparison shown so that c = {label}")));

    /// <summary>The first line of (16) over comparisons shown as (y1, y2, c), with h the difference of q plus a bias.</summary>
    internal static T FirstLine<T>(PolicyOnPairs c, int label)
        where T : struct, IReal<T>
    {
        var (data, q) = (c.Comparisons, c.Q.Lift<T>());
        T low = T.Of(data.Alpha1), high = T.Of(data.Alpha2), bias = T.Of(data.Bias);
        T Of(bool fact) => fact ? T.One : T.Zero;
        return Reals.Sum(data.Pairs.Count, i =>
        {
            var p = data.Pairs[i];
            var (y1, y2) = label == 1 ? (p.Winner, p.Loser) : (p.Loser, p.Winner);
            var forth = q[y1] - q[y2] + bias - (Of(label == 1) * high) - (Of(label == 2) * low);
            var back = q[y2] - q[y1] + bias - (Of(label == 1) * low) - (Of(label == 2) * high);
            return T.Of(p.Weight) * ((forth * forth) + (back * back));
        });
    }

    private sealed class Exchanged : IStatement<PolicyOnPairs>
    {
        public Gap<T> Evaluate<T>(PolicyOnPairs c)
            where T : struct, IReal<T> => Gap.Equal(FirstLine<T>(c, 1), IpoCriterion.TwoSided(c.Comparisons.Pairs.Span, c.Q.Lift<T>(), T.Of(c.Comparisons.Bias), T.Of(c.Comparisons.Alpha2), T.Of(c.Comparisons.Alpha1)));
    }
}
