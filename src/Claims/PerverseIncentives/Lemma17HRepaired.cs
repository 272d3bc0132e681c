using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The function h with its quotient turned round.</summary>
public sealed class Lemma17HRepaired : IStatement<CalibrationPair>
{
    /// <summary>The claim.</summary>
    public static Claim<CalibrationPair> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma17.h.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 17, proof, h(q, m)", line: 622),
        Statement = "With the quotient inverted, h(q, m) = ln(P(Y∖{y})/P(y)) + δ, the argument of the hinge, for pairs of both categories and within one.",
        Repairs = "perverse-incentives/lemma17.h",
        Domain = CalibrationPair.Domain,
        Hypotheses = [],
        Conclusion = new Lemma17HRepaired(),
        Controls =
        [
            new("the quotient is 1", new One()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CalibrationPair c)
        where T : struct, IReal<T> => Gap.Equal(T.Of(1 / Lemma17H.Printed(c)), T.Of(c.Other() / c.Chosen()));

    private sealed class One : IStatement<CalibrationPair>
    {
        public Gap<T> Evaluate<T>(CalibrationPair c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(Lemma17H.Printed(c)), T.One);
    }
}
