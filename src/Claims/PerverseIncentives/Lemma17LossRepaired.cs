using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The hinge of the SLiC loss in q and m, the right way up.</summary>
public sealed class Lemma17LossRepaired : IStatement<CalibrationPair>
{
    /// <summary>The claim.</summary>
    public static Claim<CalibrationPair> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma17.loss.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 17, proof, L(q, m)", line: 620),
        Statement = "(ln(P(Y∖{y})/P(y)) + δ)_+ is (ln(q/(m(1-q))) + δ)_+ for y in M_1 beside M_2, (ln(m(1-q)/q) + δ)_+ for y in M_2 beside M_1, and δ within one category.",
        Repairs = "perverse-incentives/lemma17.loss",
        Domain = CalibrationPair.Domain,
        Hypotheses = [],
        Conclusion = new Lemma17LossRepaired(),
        Controls =
        [
            new("the hinge is δ", new OnlyMargin()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CalibrationPair c)
        where T : struct, IReal<T>
    {
        var ratio = T.Of(c.Mass / (c.M() * (1 - c.Mass)));
        return Gap.Equal(
            CalibrationLoss.Hinge(T.Of(c.Chosen()), T.Of(c.Other()), T.Of(c.Margin)),
            c.OneSided ? T.Of(c.Margin) : T.Max(T.Log(c.ChoseFirst ? ratio : T.One / ratio) + T.Of(c.Margin), T.Zero));
    }

    private sealed class OnlyMargin : IStatement<CalibrationPair>
    {
        public Gap<T> Evaluate<T>(CalibrationPair c)
            where T : struct, IReal<T> => Gap.Equal(CalibrationLoss.Hinge(T.Of(c.Chosen()), T.Of(c.Other()), T.Of(c.Margin)), T.Of(c.Margin));
    }
}
