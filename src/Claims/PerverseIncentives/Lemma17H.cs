using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The function h as the argument of the hinge.</summary>
public sealed class Lemma17H : IStatement<CalibrationPair>
{
    /// <summary>The claim.</summary>
    public static Claim<CalibrationPair> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma17.h",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 17, proof, h(q, m)", line: 622),
        Statement = "h(q, m) = ln((m(1-q)[y in M_1] + q[y in M_2]) / (m(1-q)[other in M_1] + q[other in M_2])) + δ, that is ln(P(y)/P(Y∖{y})) + δ, is the argument of the hinge in L_SLiC.",
        Reading = "A definition cannot fail by itself; h is used as what the hinge of line 220 is applied to. That the display equals ln(P(y)/P(Y∖{y})) + δ is true: lemma17.h.formula.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma17.h.repaired",
        StepOf = "perverse-incentives/lemma17",
        Domain = CalibrationPair.Domain,
        Hypotheses = [],
        Conclusion = new Lemma17H(),
        Controls =
        [
            new("h = δ", new OnlyMargin()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CalibrationPair c)
        where T : struct, IReal<T> => Gap.Equal(T.Log(T.Of(Printed(c))) + T.Of(c.Margin), T.Log(T.Of(c.Other() / c.Chosen())) + T.Of(c.Margin));

    /// <summary>The quotient printed in h.</summary>
    internal static Rational Printed(CalibrationPair c) =>
        (c.ChoseFirst ? c.M() * (1 - c.Mass) : c.Mass) / (c.OtherFirst() ? c.M() * (1 - c.Mass) : c.Mass);

    private sealed class OnlyMargin : IStatement<CalibrationPair>
    {
        public Gap<T> Evaluate<T>(CalibrationPair c)
            where T : struct, IReal<T> => Gap.Equal(T.Log(T.Of(Printed(c))), T.Zero);
    }
}
