using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Contradictory labels have a model (10), and none of Bradley-Terry.</summary>
public sealed class S42AdaptRepaired : IStatement<PreferenceLaw>
{
    /// <summary>The claim.</summary>
    public static Claim<PreferenceLaw> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/s42.adapt.repaired",
        Kind = ClaimKind.Repair,
        Source = DpoVersusIpoDocument.At("Sec. 4.2, fourth item", line: 240),
        Statement = "For labels with y1 ≻ y2 ≻ y3 ≻ y1: (10) with v = Pr is their law exactly, while the odds multiply to more than 1 around the "
            + "cycle, where those of every Bradley-Terry model multiply to 1; IPO's minimiser has the gaps of the score of that v.",
        Uses = ["dpo-versus-ipo/eq10.more-general", "dpo-versus-ipo/ipo.criterion"],
        Repairs = "dpo-versus-ipo/s42.adapt",
        Domain = PreferenceLaw.Cycles,
        Hypotheses =
        [
            new("Pr in [0,1], Pr(y≻y) = 1/2, Pr(y≻y') + Pr(y'≻y) = 1", c => c.IsOracle()),
            new("y1 ≻ y2 ≻ y3 ≻ y1", c => c.IsCycle()),
            new("μ(y) > 0 for all y", c => c.Mu.All(p => p.Sign > 0)),
        ],
        Conclusion = new S42AdaptRepaired(),
        Controls =
        [
            new("the odds multiply to at least 2 around the cycle", new Two()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PreferenceLaw c)
        where T : struct, IReal<T>
    {
        var (q, s) = (IpoCriterionMinimiser.Minimiser<T>(c, Rational.Ratio(1, 2)), c.Scores<T>());
        return Gap.All(
            Gap.Greater(Odds<T>(c), T.One).Named("around the cycle"),
            Gap.Equal(q[1] - q[0], s[1] - s[0]),
            Gap.Equal(q[2] - q[0], s[2] - s[0]));
    }

    /// <summary>Pr(y1≻y2) Pr(y2≻y3) Pr(y3≻y1) over the product of the reverses, as a ratio that may be infinite: compared after adding the reverses.</summary>
    private static T Odds<T>(PreferenceLaw c)
        where T : struct, IReal<T>
    {
        var p = PreferenceTable.Lift<T>(c.Preference);
        return T.One + (p[0][1] * p[1][2] * p[2][0]) - (p[1][0] * p[2][1] * p[0][2]);
    }

    private sealed class Two : IStatement<PreferenceLaw>
    {
        public Gap<T> Evaluate<T>(PreferenceLaw c)
            where T : struct, IReal<T> => Gap.AtLeast(Odds<T>(c), T.Of(2));
    }
}
