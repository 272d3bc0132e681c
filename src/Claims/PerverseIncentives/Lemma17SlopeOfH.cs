using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The derivative of h as printed.</summary>
public sealed class Lemma17SlopeOfH : IStatement<CalibrationPair>
{
    /// <summary>The claim.</summary>
    public static Claim<CalibrationPair> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma17.dh",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 17, proof, ∂h/∂q", line: 624),
        Statement = "∂h/∂q = -m/q² for y in M_1 beside M_2, 1/(m(1-q)²) for y in M_2 beside M_1, 0 within one category.",
        Reading = "h as printed. What is printed is the derivative of the quotient, not of its logarithm.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma17.dh.repaired",
        StepOf = "perverse-incentives/lemma17",
        Uses = ["perverse-incentives/lemma17.h.formula"],
        Domain = CalibrationPair.Domain,
        Hypotheses = [],
        Conclusion = new Lemma17SlopeOfH(),
        Controls =
        [
            new("∂h/∂q = 0", new Flat()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CalibrationPair c)
        where T : struct, IReal<T>
    {
        var printed = c.OneSided ? 0 : c.ChoseFirst ? -c.M() / (c.Mass * c.Mass) : 1 / (c.M() * (1 - c.Mass) * (1 - c.Mass));
        return Gap.Equal(Differentiated<T>(c), T.Of(printed));
    }

    /// <summary>∂h/∂q by forward differentiation of the printed h.</summary>
    internal static T Differentiated<T>(CalibrationPair c)
        where T : struct, IReal<T>
    {
        Tangent<T> q = Tangent<T>.Variable(T.Of(c.Mass)), first = Tangent<T>.Of(T.Of(c.M())) * (Tangent<T>.Of(T.One) - q);
        return (Tangent<T>.Log((c.ChoseFirst ? first : q) / (c.OtherFirst() ? first : q)) + Tangent<T>.Of(T.Of(c.Margin))).Slope;
    }

    private sealed class Flat : IStatement<CalibrationPair>
    {
        public Gap<T> Evaluate<T>(CalibrationPair c)
            where T : struct, IReal<T> => Gap.Equal(Differentiated<T>(c), T.Zero);
    }
}
