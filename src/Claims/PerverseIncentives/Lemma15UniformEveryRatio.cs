using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>For every m the bounds of Lemma 15 fail at some q, so that no M serves all q.</summary>
public sealed class Lemma15UniformEveryRatio : IStatement<InclusiveSetting>
{
    /// <summary>The claim.</summary>
    public static Claim<InclusiveSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma15.uniform.every-m",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 15, proof", line: 580),
        Statement = "For every D in E(D) and every m > 0 some q in (0, 1) has first term ≥ |I_2|/(2q) and ∂L/∂q > 0: 1 - q = 1/(4(1 + |I|(1 + mK))), K = max |Y∩M_1|.",
        Reading = "Our own companion of lemma15.uniform: its negation, uniformly in m.",
        StepOf = "perverse-incentives/lemma15",
        Domain = InclusiveSetting.Domain,
        Hypotheses = InclusivePoint.Likely,
        Conclusion = new Lemma15UniformEveryRatio(),
        Cases = 2000,
        Controls =
        [
            new("∂L/∂q > 0 at every q", new EverySlope()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(InclusiveSetting c)
        where T : struct, IReal<T>
    {
        var m = c.M() * c.Shift;
        var q = 1 - (1 / (4 * (1 + (c.Mixed() * (1 + (m * c.Data.Items.Max(d => d.First)))))));
        return Gap.All(
            Gap.AtLeast(c.FirstTerm<T>(q, m), T.Of(c.Second() / (2 * q))).Named("first term ≥ |I_2|/(2q)"),
            Gap.Less(T.Zero, c.MassSlope<T>(q, m)).Named("∂L/∂q > 0"));
    }

    private sealed class EverySlope : IStatement<InclusiveSetting>
    {
        public Gap<T> Evaluate<T>(InclusiveSetting c)
            where T : struct, IReal<T> => Gap.Less(T.Zero, c.MassSlope<T>(c.Q(), c.M()));
    }
}
