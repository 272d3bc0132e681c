using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>IPO's criterion: its minimiser in the population has the gaps of the score.</summary>
public sealed class IpoCriterionMinimiser : IStatement<PreferenceLaw>
{
    /// <summary>The claim.</summary>
    public static Claim<PreferenceLaw> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/ipo.criterion",
        Kind = ClaimKind.Equation,
        Source = DpoVersusIpoDocument.At("Sec. 4.1, display after (16)", line: 231),
        Statement = "If μ(y) > 0 for all y, y1, y2 ~ μ and y1 is the winner with Pr(y1≻y2): the minimisers over q of E[(q(w)-q(l) - 1/2)^2] have "
            + "q(y1) - q(y2) = s(y1) - s(y2) for all y1, y2, s(y) = E_μ[Pr(y≻·)].",
        Uses = ["dpo-versus-ipo/eq16.target.repaired", "dpo-versus-ipo/eq11.difference"],
        Domain = PreferenceLaw.FullSupport,
        Hypotheses =
        [
            new("Pr in [0,1], Pr(y≻y) = 1/2, Pr(y≻y') + Pr(y'≻y) = 1", c => c.IsOracle()),
            new("μ(y) > 0 for all y", c => c.Mu.All(p => p.Sign > 0)),
        ],
        Conclusion = new IpoCriterionMinimiser(),
        Controls =
        [
            new("with target 1", new One()),
            new("q(y1) - q(y2) = Pr(y1≻y2) - 1/2", new Pairwise()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PreferenceLaw c)
        where T : struct, IReal<T> => Gaps<T>(c, Rational.Ratio(1, 2), (y, o) => Score<T>(c, y) - Score<T>(c, o));

    /// <summary>A minimiser over labelled comparisons, by its normal equations.</summary>
    internal static T[] Minimiser<T>(PreferenceLaw c, Rational target)
        where T : struct, IReal<T>
    {
        List<LabelledComparison> comparisons = [];
        for (var y = 0; y < c.Mu.Count; y++)
        {
            for (var o = 0; o < c.Mu.Count; o++)
            {
                // (y, o) drawn in either order: y wins with Pr(y ≻ o) both times.
                var mass = c.Mu[y] * c.Mu[o] * c.Preference[y][o] * 2;
                if (y != o && !mass.IsZero)
                {
                    comparisons.Add(new(y, o, mass));
                }
            }
        }

        return ComparisonLeastSquares.Solve(c.Mu.Count, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(comparisons), T.Of(target));
    }

    private static T Score<T>(PreferenceLaw c, int y)
        where T : struct, IReal<T> => c.Scores<T>()[y];

    private static Gap<T> Gaps<T>(PreferenceLaw c, Rational target, Func<int, int, T> gap)
        where T : struct, IReal<T>
    {
        var q = Minimiser<T>(c, target);
        return Gap.All(Enumerable.Range(1, q.Length - 1).Select(y => Gap.Equal(q[y] - q[0], gap(y, 0)).Named($"gap between y{y + 1} and y1")));
    }

    private sealed class One : IStatement<PreferenceLaw>
    {
        public Gap<T> Evaluate<T>(PreferenceLaw c)
            where T : struct, IReal<T> => Gaps<T>(c, 1, (y, o) => Score<T>(c, y) - Score<T>(c, o));
    }

    private sealed class Pairwise : IStatement<PreferenceLaw>
    {
        public Gap<T> Evaluate<T>(PreferenceLaw c)
            where T : struct, IReal<T> => Gaps<T>(c, Rational.Ratio(1, 2), (y, o) => T.Of(c.Preference[y][o] - Rational.Ratio(1, 2)));
    }
}
