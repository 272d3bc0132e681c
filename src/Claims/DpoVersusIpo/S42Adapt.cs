using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Contradictory labels: IPO is said to adapt to them. No policy can.</summary>
public sealed class S42Adapt : IStatement<PreferenceLaw>
{
    /// <summary>The claim.</summary>
    public static Claim<PreferenceLaw> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/s42.adapt",
        Kind = ClaimKind.Qualitative,
        Source = DpoVersusIpoDocument.At("Sec. 4.2, fourth item", line: 240),
        Statement = "For labels with y1 ≻ y2 ≻ y3 ≻ y1 and positive μ: the minimiser of IPO's criterion has q(y1) > q(y2), q(y2) > q(y3) and q(y3) "
            + "> q(y1), as the labels have it.",
        Reading = "Literal: what IPO learns, a policy, follows the contradictory labels where RLHF's and DPO's does not. A difference q(y1) - "
            + "q(y2) cannot, of whatever method; with an even cycle IPO and DPO even end at the same policy, π_ref. What is true is said of "
            + "the model of labels: the repair.",
        Uses = ["dpo-versus-ipo/ipo.criterion", "dpo-versus-ipo/s42.cycles-allowed"],
        Expected = VerdictKind.Refuted,
        Repair = "dpo-versus-ipo/s42.adapt.repaired",
        Domain = PreferenceLaw.Cycles,
        Hypotheses =
        [
            new("Pr in [0,1], Pr(y≻y) = 1/2, Pr(y≻y') + Pr(y'≻y) = 1", c => c.IsOracle()),
            new("y1 ≻ y2 ≻ y3 ≻ y1", c => c.IsCycle()),
            new("μ(y) > 0 for all y", c => c.Mu.All(p => p.Sign > 0)),
        ],
        Conclusion = new S42Adapt(),
        Controls =
        [
            new("its gaps all vanish", new Flat()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PreferenceLaw c)
        where T : struct, IReal<T> => Follows<T>(IpoCriterionMinimiser.Minimiser<T>(c, Rational.Ratio(1, 2)));

    private static Gap<T> Follows<T>(T[] q)
        where T : struct, IReal<T> => Gap.All(
            Gap.Greater(q[0], q[1]).Named("q(y1) > q(y2)"), Gap.Greater(q[1], q[2]).Named("q(y2) > q(y3)"), Gap.Greater(q[2], q[0]).Named("q(y3) > q(y1)"));

    private sealed class Flat : IStatement<PreferenceLaw>
    {
        public Gap<T> Evaluate<T>(PreferenceLaw c)
            where T : struct, IReal<T> => Gap.Equal(IpoCriterionMinimiser.Minimiser<T>(c, Rational.Ratio(1, 2))[1], T.Zero);
    }
}
