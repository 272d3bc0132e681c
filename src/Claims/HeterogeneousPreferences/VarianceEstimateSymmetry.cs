using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The estimate of eq. (19) does not depend on the order of the two responses, and vanishes only without heterogeneity.</summary>
public sealed class VarianceEstimateSymmetry : IStatement<PairedPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<PairedPopulation> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/j.sym",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 5.3, the estimate of eq. (19)", line: 326),
        Statement = "V(y1, y2) = (J1 - (J1 + J2)²) / σ'(Δr̄)² is the same for (y2, y1), is at least 0, and is 0 exactly if all types have one Δr(y1, y2).",
        Domain = PairedPopulation.Domain,
        Hypotheses = [VarianceFromPairs.SameUser],
        Conclusion = new VarianceEstimateSymmetry(),
        Controls = [new("J1 is the same for (y2, y1)", new JointAlone())],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PairedPopulation c)
        where T : struct, IReal<T>
    {
        var swapped = Swapped(c);
        var numerator = c.Numerator<T>();
        return Gap.All(
            Gap.Equal(numerator, swapped.Numerator<T>()).Named("numerator, swapped"),
            c.Alike() ? Gap.Equal(numerator, T.Zero).Named("numerator") : Gap.Greater(numerator, T.Zero).Named("numerator"),
            Gap.Equal(c.SlopeAtMean<T>(), swapped.SlopeAtMean<T>()).Named("σ'(Δr̄), swapped"));
    }

    private static PairedPopulation Swapped(PairedPopulation c) => c with { Odds = c.Odds.Map(v => 1 / v) };

    private sealed class JointAlone : IStatement<PairedPopulation>
    {
        public Gap<T> Evaluate<T>(PairedPopulation c)
            where T : struct, IReal<T>
        {
            T First(PairedPopulation p) => PairedLabels.Joint<T>(p.Shares.Lift<T>(), p.Odds.Lift<T>(), p.SameUser).Agree;
            return Gap.Equal(First(c), First(Swapped(c)));
        }
    }
}
