using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Equation (16) with h = q1 - q2: the loss of (15) for a triple and for the reversed triple with label 2/c.</summary>
public sealed class Eq16HRepaired : IStatement<PolicyOnPairs>
{
    /// <summary>The claim.</summary>
    public static Claim<PolicyOnPairs> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq16.h.repaired",
        Kind = ClaimKind.Repair,
        Source = DpoVersusIpoDocument.At("eq. (16), first line", line: 224),
        Statement = "With h(y1,y2) = q(y1) - q(y2), for every q, triple and label: the summand of (16) is (q1-q2 - α(c))^2 + (q2-q1 - α(2/c))^2, "
            + "α(1) = α2, α(2) = α1, the summand of (15) for the triple and for its reversal.",
        Repairs = "dpo-versus-ipo/eq16.h",
        Domain = PolicyOnPairs.Domain,
        Hypotheses =
        [
            new("α1 ≤ α2", c => c.Comparisons.Alpha1 <= c.Comparisons.Alpha2),
            new("h(y1,y2) = q(y1) - q(y2)", c => c.Comparisons.Bias.IsZero),
        ],
        Conclusion = new Eq16HRepaired(),
        Controls =
        [
            new("without the reversed triple", new OneTriple()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PolicyOnPairs c)
        where T : struct, IReal<T> => Gap.All(Enumerable.Range(1, 2).Select(label => Gap.Equal(Eq16FirstTwoLines.FirstLine<T>(c, label), Loss<T>(c, label) + Reversed<T>(c, label)).Named($"c = {label}")));

    private static T Loss<T>(PolicyOnPairs c, int label)
        where T : struct, IReal<T> => Summed<T>(c, label == 1, label);

    private static T Reversed<T>(PolicyOnPairs c, int label)
        where T : struct, IReal<T> => Summed<T>(c, label == 2, 2 / label);

    /// <summary>The sum of (q(y1) - q(y2) - α(c))^2 over comparisons shown with the winner first or second.</summary>
    private static T Summed<T>(PolicyOnPairs c, bool winnerFirst, int label)
        where T : struct, IReal<T>
    {
        var q = c.Q.Lift<T>();
        return Reals.Sum(c.Comparisons.Pairs.Count, i =>
        {
            var p = c.Comparisons.Pairs[i];
            var gap = q[p.Winner] - q[p.Loser];
            return T.Of(p.Weight) * T.Pow((winnerFirst ? gap : -gap) - T.Of(label == 1 ? c.Comparisons.Alpha2 : c.Comparisons.Alpha1), 2);
        });
    }

    private sealed class OneTriple : IStatement<PolicyOnPairs>
    {
        public Gap<T> Evaluate<T>(PolicyOnPairs c)
            where T : struct, IReal<T> => Gap.Equal(Eq16FirstTwoLines.FirstLine<T>(c, 1), Loss<T>(c, 1));
    }
}
