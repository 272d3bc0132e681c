using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The hinge of the SLiC loss in q and m, as displayed.</summary>
public sealed class Lemma17Loss : IStatement<CalibrationPair>
{
    /// <summary>The claim.</summary>
    public static Claim<CalibrationPair> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma17.loss",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 17, proof, L(q, m)", line: 620),
        Statement = "(ln(P(Y∖{y})/P(y)) + δ)_+ = (ln(m(1-q)/q [y in M_1, other in M_2] + q/(m(1-q)) [y in M_2, other in M_1]) + δ)_+.",
        Reading = "The data part of the display. It fails twice: for mixed pairs the quotient is upside down (|M_1| = 1, |M_2| = 2, q = 1/2, δ = 1, y in M_1: 1 - ln 2 and not 1 + ln 2), and for pairs within one category ln 0 is printed. Its divergence has p_* in place of the baseline, as in eq24.kl.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma17.loss.repaired",
        StepOf = "perverse-incentives/lemma17",
        Domain = CalibrationPair.Domain,
        Hypotheses = [],
        Conclusion = new Lemma17Loss(),
        Controls =
        [
            new("the hinge is 0", new NoHinge()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CalibrationPair c)
        where T : struct, IReal<T>
    {
        if (c.OneSided)
        {
            return Gap.Fails<T>("ln 0 is printed for a pair within one category, whose hinge is δ");
        }

        var ratio = T.Of(c.M() * (1 - c.Mass) / c.Mass);
        return Gap.Equal(
            CalibrationLoss.Hinge(T.Of(c.Chosen()), T.Of(c.Other()), T.Of(c.Margin)), T.Max(T.Log(c.ChoseFirst ? ratio : T.One / ratio) + T.Of(c.Margin), T.Zero));
    }

    private sealed class NoHinge : IStatement<CalibrationPair>
    {
        public Gap<T> Evaluate<T>(CalibrationPair c)
            where T : struct, IReal<T> => Gap.Equal(CalibrationLoss.Hinge(T.Of(c.Chosen()), T.Of(c.Other()), T.Of(c.Margin)), T.Zero);
    }
}
