using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Equation (18): the IPO scores of the three actions when Pr is the Bradley-Terry model of (17) and y' is uniform.</summary>
/// <remarks>
/// The print leaves the law of y' open. Checked are the scores for y' uniform over all three actions, with Pr(y≻y) = 1/2, to 12
/// decimals, their order, and a total within a unit of the 12th decimal of 3/2.
/// </remarks>
public sealed class Eq18SIpo : IStatement<ThreeActions>
{
    private static readonly string[] Values = ["0.666872609443", "0.585642124711", "0.247485265846"];

    /// <summary>The claim.</summary>
    public static Claim<ThreeActions> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq18.s-ipo",
        Kind = ClaimKind.WorkedExample,
        Source = DpoVersusIpoDocument.At("Sec. 5, eq. (18)", line: 255),
        Statement = "s_IPO(y) = E_y'[Pr(y≻y')] with y' uniform on {y0, y1, y2} and Pr from (17): s_IPO = (0.666872609443, 0.585642124711, 0.247485265846), "
            + "so s_IPO(y0) > s_IPO(y1) > s_IPO(y2), the order of s_DPO.",
        Reading = "Literal: y' ranges over all actions, y itself included with Pr(y≻y) = 1/2; μ, unstated, is taken uniform. "
            + "Suffix excluding-self leaves y out; suffix any-law takes every μ.",
        Uses = ["dpo-versus-ipo/eq17.bt-probs"],
        Expected = VerdictKind.Proved,
        Domain = ThreeActions.Printed,
        Conclusion = new Eq18SIpo(),
        Controls = [new("s_IPO = (2/3, ...): the first score is 2/3 exactly", new TwoThirds())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ThreeActions c)
        where T : struct, IReal<T>
    {
        var scores = Scores<T>(c);
        return Gap.All(
        [
            .. Values.Select((v, y) => Gap.RoundsTo(scores[y], v)),
            .. Values.Select((v, y) => Gap.RoundsTo(Reals.Sum(3, other => T.Of(c.Law[other]) * c.ByWeights<T>(y, other)), v).Named("by weights")),
            Gap.Greater(scores[0], scores[1]),
            Gap.Greater(scores[1], scores[2]),
            Gap.RoundsTo(scores[0] + scores[1] + scores[2], "1.500000000000").Named("total"),
        ]);
    }

    /// <summary>s_IPO of the three actions under the case's μ.</summary>
    internal static T[] Scores<T>(ThreeActions c)
        where T : struct, IReal<T> =>
        IpoScore.All<T>(c.Law.Lift<T>(), [.. Enumerable.Range(0, 3).Select(y => Enumerable.Range(0, 3).Select(other => c.BySigmoid<T>(y, other)).ToArray())]);

    private sealed class TwoThirds : IStatement<ThreeActions>
    {
        public Gap<T> Evaluate<T>(ThreeActions c)
            where T : struct, IReal<T> => Gap.Equal(Scores<T>(c)[0], T.Of(Rational.Ratio(2, 3)));
    }
}
