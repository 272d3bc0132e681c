using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Eq. (17): the expansion of the likelihood to second order, with the remainder that makes it a statement.</summary>
/// <remarks>The third derivative σ' (1 - 6σ + 6σ²) is at most 1/8 in size, so the remainder of a type is at most |Δr - Δr̄|³ / 48.</remarks>
public sealed class SecondOrderExpansion : IStatement<PairedPopulation>
{
    /// <summary>Eq. (17).</summary>
    public static Claim<PairedPopulation> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/taylor.eq17",
        Kind = ClaimKind.Equation,
        Source = HeterogeneousPreferencesDocument.At("eq. (17)", line: 281),
        Statement = "|E_u[σ(Δr)] - σ(Δr̄) - σ''(Δr̄) Var_u[Δr] / 2| ≤ E_u|Δr - Δr̄|³ / 48 for the logistic σ.",
        Reading = "≈ is read as equal up to the third order; the constant is the one that the third derivative gives.",
        Domain = PairedPopulation.Domain,
        Conclusion = new SecondOrderExpansion(1),
        Controls =
        [
            new("the same without the variance term", new SecondOrderExpansion(0)),
            new("the same without the factor 1/2", new SecondOrderExpansion(2)),
        ],
        Cases = 1_000,
    };

    /// <summary>The strength of the correction that the expansion gives.</summary>
    public static Claim<PairedPopulation> Strength { get; } = new()
    {
        Id = "heterogeneous-preferences/corr.alpha1",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 5.1, strength of the correction", line: 292),
        Statement = "At Δr̄ the corrected likelihood σ + (α/2) σ'' V is E_u[σ(Δr)] up to E_u|Δr - Δr̄|³ / 48 with α = 1, and is DPO's σ with α = 0.",
        Reading = "V is the variance itself. That no other α will do is what the controls show.",
        Domain = PairedPopulation.Domain,
        Uses = ["heterogeneous-preferences/taylor.eq17"],
        Conclusion = new Strengths(),
        Controls =
        [
            new("α = 0 will do as well", new SecondOrderExpansion(0)),
            new("α = 2 will do as well", new SecondOrderExpansion(2)),
        ],
        Cases = 1_000,
    };

    private readonly Rational alpha;

    private SecondOrderExpansion(Rational alpha) => this.alpha = alpha;

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PairedPopulation c)
        where T : struct, IReal<T> => c.Alike()
            ? Gap.Holds<T>("the types do not differ, both sides are 0")
            : Gap.AtMost(T.Abs(c.MeanPreference<T>() - c.Corrected<T>(alpha)), c.ThirdMoment<T>(false) / T.Of(48));

    private sealed class Strengths : IStatement<PairedPopulation>
    {
        public Gap<T> Evaluate<T>(PairedPopulation c)
            where T : struct, IReal<T> => Gap.All(
                new SecondOrderExpansion(1).Evaluate<T>(c),
                Gap.Equal(c.Corrected<T>(0), c.PreferenceAtMean<T>()).Named("α = 0"));
    }
}
