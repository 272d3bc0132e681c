using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The loss of eq. (24) is convex in q, as Lemma 14 requires.</summary>
public sealed class Lemma15Apply14 : IStatement<InclusiveSetting>
{
    /// <summary>The claim.</summary>
    public static Claim<InclusiveSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma15.apply14",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 15, proof, last line", line: 584),
        Statement = "For D in E(D), β > 0 and m > 0, L(q; m) is convex in q on (0, 1): ∂²L/∂q² ≥ 0.",
        Reading = "The second derivative is the same whether the divergence is taken to p_* or to the baseline. The other hypothesis of Lemma 14, ∂L/∂q < 0 on (0, 1), fails too: lemma15.uniform.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma15.apply14.repaired",
        StepOf = "perverse-incentives/lemma15",
        Uses = ["perverse-incentives/lemma14"],
        Domain = InclusiveSetting.Domain with
        {
            Edges = [new(new(ValueList.From<CategoryDatum>([new(1, 1, true), new(1, 1, true), new(1, 1, false), new(1, 1, false), new(1, 1, false)])), 1, 100, Rational.Ratio(1, 2), 1, 1, 3, 1, 1)],
        },
        Hypotheses = InclusivePoint.Likely,
        Conclusion = new Lemma15Apply14(),
        Cases = 10000,
        Controls =
        [
            new("concave", new Concave()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(InclusiveSetting c)
        where T : struct, IReal<T> => Gap.AtLeast(InclusiveMassLoss.Curvature(c.Data.Items.Span, T.Of(c.Q()), T.Of(c.M()), T.Of(c.Beta)), T.Zero);

    private sealed class Concave : IStatement<InclusiveSetting>
    {
        public Gap<T> Evaluate<T>(InclusiveSetting c)
            where T : struct, IReal<T> => Gap.AtMost(InclusiveMassLoss.Curvature(c.Data.Items.Span, T.Of(c.Q()), T.Of(c.M()), T.Of(c.Beta)), T.Zero);
    }
}
