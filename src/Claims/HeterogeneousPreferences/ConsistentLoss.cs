using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The theorem that a consistent direct loss makes no use of samples with disagreement, as printed.</summary>
/// <remarks>
/// It fails where the document draws its candidates: independently from one law. Add h(y1, y2; π) to the agreement loss on every sample
/// with disagreement. A pair comes up in either order equally often, the opposite order has the opposite labels and the opposite h, so
/// the addition has expectation 0 for every π and the population loss is the old one; but each sample with disagreement now pulls.
/// </remarks>
public sealed class ConsistentLoss : IStatement<DisagreementTerms>
{
    /// <summary>The claim.</summary>
    public static Claim<DisagreementTerms> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/thm",
        Kind = ClaimKind.Theorem,
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, theorem", line: 371),
        Statement = "For |U| > 3 under Bradley-Terry, a loss l in eq. (20) that sees (x, y1, y2) only through π and π_ref and whose minimiser is consistent for π* does not depend on π at any o other than 0 and 1.",
        Reading = "Consistent for the data that the document uses, both candidates drawn independently from 𝒟(·|x) (Secs. 4.2, 5, 5.2, 7.2). "
            + "To discard a sample is to give it a loss that π does not enter; constants are allowed. For consistency whatever the law of the pairs, see the repair.",
        Uses = ["heterogeneous-preferences/thm.lem1", "heterogeneous-preferences/thm.lem2", "heterogeneous-preferences/thm.lem3"],
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/thm.repaired",
        Domain = DisagreementTerms.Exchangeable(4),
        Hypotheses =
        [
            new("more than three types", c => c.Types > 3),
            new("consistent for independent candidates", c => c.IsConsistent()),
        ],
        Conclusion = new ConsistentLoss(),
        Controls =
        [
            new("terms on opposite patterns are opposite", new OppositeTerms()),
            new("samples with agreement are discarded too", new DiscardsAgreement()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DisagreementTerms c)
        where T : struct, IReal<T> => Gap.All(c.Terms.Span.ToArray()
            .Where(t => PatternLaw.Disagrees(c.Types, t.Pattern))
            .Select(t => Gap.Equal(T.Of(t.Coefficient), T.Zero).Named($"∂l/∂h at o = {PatternLaw.Print(c.Types, t.Pattern)}")));

    private sealed class OppositeTerms : IStatement<DisagreementTerms>
    {
        public Gap<T> Evaluate<T>(DisagreementTerms c)
            where T : struct, IReal<T> => Gap.All(c.Terms.Span.ToArray()
                .Select(t => Gap.Equal(T.Of(t.Coefficient), T.Of(-c.Coefficient((1 << c.Types) - 1 - t.Pattern)))));
    }

    private sealed class DiscardsAgreement : IStatement<DisagreementTerms>
    {
        public Gap<T> Evaluate<T>(DisagreementTerms c)
            where T : struct, IReal<T> => Gap.Equal(AgreementScore.Slope([c.Types], Models.Calculus.Dual<T>.Constant(T.One), true).Value, T.Zero);
    }
}
