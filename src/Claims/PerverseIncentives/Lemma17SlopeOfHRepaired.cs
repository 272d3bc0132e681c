using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The derivative of h.</summary>
public sealed class Lemma17SlopeOfHRepaired : IStatement<CalibrationPair>
{
    /// <summary>The claim.</summary>
    public static Claim<CalibrationPair> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma17.dh.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 17, proof, ∂h/∂q", line: 624),
        Statement = "For h as printed: ∂h/∂q = -1/(q(1-q)) for y in M_1 beside M_2, 1/(q(1-q)) for y in M_2 beside M_1, 0 within one category; m cancels.",
        Repairs = "perverse-incentives/lemma17.dh",
        Domain = CalibrationPair.Domain,
        Hypotheses = [],
        Conclusion = new Lemma17SlopeOfHRepaired(),
        Controls =
        [
            new("the opposite signs", new Opposite()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CalibrationPair c)
        where T : struct, IReal<T>
    {
        var size = 1 / (c.Mass * (1 - c.Mass));
        return Gap.Equal(Lemma17SlopeOfH.Differentiated<T>(c), T.Of(c.OneSided ? 0 : c.ChoseFirst ? -size : size));
    }

    private sealed class Opposite : IStatement<CalibrationPair>
    {
        public Gap<T> Evaluate<T>(CalibrationPair c)
            where T : struct, IReal<T> => Gap.Equal(Lemma17SlopeOfH.Differentiated<T>(c), T.Of((c.ChoseFirst ? 1 : -1) / (c.Mass * (1 - c.Mass))));
    }
}
