using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The bounds of Lemma 15 hold uniformly on (0, c], for m beyond a bound of c.</summary>
public sealed class Lemma15UniformRepaired : IStatement<InclusiveSetting>
{
    /// <summary>The claim.</summary>
    public static Claim<InclusiveSetting> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma15.uniform.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 15, proof", line: 580),
        Statement = "If β > 0 and |I_2| > max(1 + β, 2β ln(p_*(1)/p_*(2))): for each c in (0, 1) and all m > 2c/(1-c)² Σ_I (|Y∩M_2|/|Y∩M_1|)/|I_2|, every q ≤ c has first term < |I_2|/(2q) and ∂L/∂q < -1/(1-q).",
        Repairs = "perverse-incentives/lemma15.uniform",
        Uses = ["perverse-incentives/lemma15.a.repaired", "perverse-incentives/lemma15.b"],
        Domain = InclusivePoint.Corrected,
        Hypotheses = InclusivePoint.LikelyCorrected,
        Conclusion = new Lemma15UniformRepaired(),
        Cases = 2000,
        Controls =
        [
            new("the same for m as given", new AnyRatio()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(InclusiveSetting c)
        where T : struct, IReal<T>
    {
        Rational end = c.Q(), q = end / Rational.Max(1, c.Shift), ratios = 0;
        foreach (var d in c.Data.Items)
        {
            ratios += d.IsMixed() ? Rational.Ratio(d.Second, d.First) : 0;
        }

        var m = (1 + c.M()) * 2 * end / ((1 - end) * (1 - end)) * ratios / Math.Max(1, c.Second());
        return Gap.All(
            Gap.Less(c.FirstTerm<T>(q, m), T.Of(c.Second() / (2 * q))).Named("first term < |I_2|/(2q)"),
            Gap.Less(c.MassSlope<T>(q, m), T.Of(-1 / (1 - q))).Named("∂L/∂q < -1/(1-q)"));
    }

    private sealed class AnyRatio : IStatement<InclusiveSetting>
    {
        public Gap<T> Evaluate<T>(InclusiveSetting c)
            where T : struct, IReal<T> => Gap.Less(c.FirstTerm<T>(c.Q(), c.M()), T.Of(c.Second() / (2 * c.Q())));
    }
}
