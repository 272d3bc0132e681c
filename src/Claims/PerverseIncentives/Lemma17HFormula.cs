using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The display of h equals ln(P(y)/P(Y∖{y})) + δ.</summary>
public sealed class Lemma17HFormula : IStatement<CalibrationPair>
{
    /// <summary>The claim.</summary>
    public static Claim<CalibrationPair> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma17.h.formula",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 17, proof, h(q, m)", line: 622),
        Statement = "(m(1-q)[y in M_1] + q[y in M_2]) / (m(1-q)[other in M_1] + q[other in M_2]) = P(y)/P(Y∖{y}).",
        Reading = "Second reading of lemma17.h: the formula alone.",
        StepOf = "perverse-incentives/lemma17",
        Domain = CalibrationPair.Domain,
        Hypotheses = [],
        Conclusion = new Lemma17HFormula(),
        Controls =
        [
            new("it equals P(Y∖{y})/P(y)", new Inverted()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CalibrationPair c)
        where T : struct, IReal<T> => Gap.Equal(T.Of(Lemma17H.Printed(c)), T.Of(c.Chosen() / c.Other()));

    private sealed class Inverted : IStatement<CalibrationPair>
    {
        public Gap<T> Evaluate<T>(CalibrationPair c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(Lemma17H.Printed(c)), T.Of(c.Other() / c.Chosen()));
    }
}
