using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Lemma 17: on E(D) the minimisers of the SLiC loss leave M_1 as M_2 grows.</summary>
/// <remarks>
/// The printed proof has the hinge upside down and a derivative that is not one, yet the lemma is true: at odds u ≤ U the hinges of I_2
/// cost |I_2| (δ + ln(m/U)), while at u = m hinges and divergence stay bounded. It needs |I_2| ≥ 1 alone.
/// </remarks>
public sealed class Lemma17 : IStatement<CalibrationSetting>
{
    /// <summary>The claim.</summary>
    public static Claim<CalibrationSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma17",
        Kind = ClaimKind.Lemma,
        Source = PerverseIncentivesDocument.At("Lemma 17", line: 612),
        Uses = ["perverse-incentives/lemma14"],
        Statement = "For pairs, every D in E(D), β > 0, δ > 0 and baseline masses on M_1 and M_2, both positive: P(M_1) → 0 and P(M_2) → 1 for any minimiser as |M_2| → ∞. Checked as: for each U there is M with L(u; m) > L(m; m) for all m ≥ M and u ≤ U, u the odds of M_2.",
        Reading = "The true SLiC loss of line 220; the baseline spreads fixed masses on M_1 and M_2 uniformly as M_2 grows. U ranges over the odds q/(1-q), u = U being the worst.",
        Domain = CalibrationSetting.Domain,
        Hypotheses = CalibrationSetting.Likely,
        Conclusion = new Lemma17(),
        Cases = 2000,
        Controls =
        [
            new("L(u; m) > L(m; m) at |M_2| = |M_1|", new AtEqualSizes()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CalibrationSetting c)
        where T : struct, IReal<T>
    {
        var m = Ratio(c);
        return Gap.Greater(Loss(c, T.Of(c.Odds()), T.Of(m)), Loss(c, T.Of(m), T.Of(m)));
    }

    /// <summary>L_SLiC at odds u and ratio m.</summary>
    internal static T Loss<T>(CalibrationSetting c, T odds, T m)
        where T : struct, IReal<T> =>
        CalibrationLoss.Hinges(c.Counts(), odds / m, T.Of(c.Margin)) + (T.Of(c.Beta) * InclusiveLoss.Divergence(odds, T.Of(c.BaselineOdds)));

    /// <summary>An m with |I_2| ln(m/U) &gt; |I_1| δ + β ln(greater inverse mass of the baseline); a large one where |I_2| = 0.</summary>
    private static Rational Ratio(CalibrationSetting c)
    {
        if (c.ChoseSecond == 0)
        {
            return (1 + c.Odds()) * 1_048_576;
        }

        Rational u = c.BaselineOdds, m = 2;
        var power = Rational.Pow(c.Odds(), c.ChoseSecond) * Rational.Pow(3, (int)((c.ChoseFirst + c.ChoseSecond) * Rational.Abs(c.Margin)).Floor() + 1)
            * Rational.Pow((1 + u) * Rational.Max(1, 1 / u), (int)c.Beta.Floor() + 1);
        while (Rational.Pow(m, c.ChoseSecond) <= power)
        {
            m *= 2;
        }

        return m * Rational.Max(1, c.Factor);
    }

    private sealed class AtEqualSizes : IStatement<CalibrationSetting>
    {
        public Gap<T> Evaluate<T>(CalibrationSetting c)
            where T : struct, IReal<T> => Gap.Greater(Loss(c, T.Of(c.Odds()), T.One), Loss(c, T.One, T.One));
    }
}
