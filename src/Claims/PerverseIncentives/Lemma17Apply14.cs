using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The SLiC loss is convex in q, as Lemma 14 requires.</summary>
public sealed class Lemma17Apply14 : IStatement<CalibrationSetting>
{
    /// <summary>The claim.</summary>
    public static Claim<CalibrationSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma17.apply14",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 17, proof, last line", line: 630),
        Statement = "For D in E(D), β > 0 and m > 0, L(q; m) is convex in q on (0, 1).",
        Reading = "Where m(1-q)/q > e^δ, which some m meets at every q: ∂²L/∂q² = |I_2| (1 - 2q)/(q²(1-q)²) + β/(q(1-q)). The second hypothesis of Lemma 14 fails too: lemma17.sign holds q fixed while m grows.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma17.apply14.repaired",
        StepOf = "perverse-incentives/lemma17",
        Uses = ["perverse-incentives/lemma14"],
        Domain = CalibrationSetting.Domain,
        Hypotheses = CalibrationSetting.Likely,
        Conclusion = new Lemma17Apply14(),
        Controls =
        [
            new("concave", new Concave()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CalibrationSetting c)
        where T : struct, IReal<T>
    {
        // At large m the hinges of I_2 alone are active: L = -|I_2| ln(q/(1-q)) + β KL and affine terms of ln.
        return Gap.AtLeast(Curvature<T>(c), T.Zero);
    }

    private static T Curvature<T>(CalibrationSetting c)
        where T : struct, IReal<T>
    {
        var product = c.Mass * (1 - c.Mass);
        return T.Of((c.ChoseSecond * (1 - (2 * c.Mass)) / (product * product)) + (c.Beta / product));
    }

    private sealed class Concave : IStatement<CalibrationSetting>
    {
        public Gap<T> Evaluate<T>(CalibrationSetting c)
            where T : struct, IReal<T> => Gap.AtMost(Curvature<T>(c), T.Zero);
    }
}
