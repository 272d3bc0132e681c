using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Equation (16) has h in the place of q1 - q2; the only h defined before is a sigmoid.</summary>
/// <remarks>With one comparison and α = (0, 1) the squares (σ(t) - 1)^2 + (σ(-t))^2 decrease for ever: (16) would have no minimiser at all.</remarks>
public sealed class Eq16H : IStatement<LabelledPairs>
{
    /// <summary>The claim.</summary>
    public static Claim<LabelledPairs> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq16.h",
        Kind = ClaimKind.Definition,
        Source = DpoVersusIpoDocument.At("eq. (16), first line", line: 224),
        Statement = "For all comparisons and α1 ≤ α2: with h(y1,y2) = σ(s(y1) - s(y2)), s = q, every minimiser over q of the symmetrised (15) "
            + "minimises (16).",
        Reading = "Literal: h is the one that Sec. 3.1, line 56, defines and nothing redefines. What the derivation must mean is the repair, h = "
            + "q(y1) - q(y2), which is also how the other claims on (16) read it.",
        Expected = VerdictKind.Refuted,
        Repair = "dpo-versus-ipo/eq16.h.repaired",
        Domain = LabelledPairs.Domain,
        Hypotheses =
        [
            new("α1 ≤ α2", c => c.Alpha1 <= c.Alpha2),
        ],
        Conclusion = new Eq16H(),
        Controls =
        [
            new("with h = 1 - σ", new Complement()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LabelledPairs c)
        where T : struct, IReal<T> => Stationary<T>(c, reversed: false);

    /// <summary>
    /// A quarter of the slope of (16) with h = σ at a minimiser of the symmetrised (15), whose gaps are as near to (α2 - α1) / 2 as can be:
    /// each comparison adds σ' (2σ - 1 - α2 + α1) to its winner and takes it from its loser.
    /// </summary>
    private static Gap<T> Stationary<T>(LabelledPairs c, bool reversed)
        where T : struct, IReal<T>
    {
        var q = ComparisonLeastSquares.Solve(c.Responses, c.Pairs.Span, T.Of((c.Alpha2 - c.Alpha1) / 2));
        var slope = new T[c.Responses];
        foreach (var p in c.Pairs)
        {
            var gap = q[p.Winner] - q[p.Loser];
            var h = Reals.Logistic(reversed ? -gap : gap);
            var term = T.Of(p.Weight) * h * (T.One - h) * (h + h - T.One - T.Of(c.Alpha2) + T.Of(c.Alpha1));
            slope[p.Winner] += term;
            slope[p.Loser] -= term;
        }

        return Gap.All(slope.Select((x, y) => Gap.Equal(x, T.Zero).Named($"slope in q({y + 1})")));
    }

    private sealed class Complement : IStatement<LabelledPairs>
    {
        public Gap<T> Evaluate<T>(LabelledPairs c)
            where T : struct, IReal<T> => Stationary<T>(c, reversed: true);
    }
}
