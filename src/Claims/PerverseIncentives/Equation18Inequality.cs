using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Equation (18), second part: the Newton step exceeds 1 + ρ_data - ρ_chosen.</summary>
/// <remarks>k_1 k_2 ≤ |Y|²/4, so the step is at least 1 + 4 (ρ_data - ρ_chosen), whatever the sizes.</remarks>
public sealed class Equation18Inequality : IStatement<CategoryData>
{
    /// <summary>The claim.</summary>
    public static Claim<CategoryData> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq18.ineq",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("eq. (18)", line: 422),
        StepOf = "perverse-incentives/lemma9",
        Statement = "For every data set with ρ_data > ρ_chosen > 0: 1 - f(1) / f'(1) > 1 + ρ_data - ρ_chosen, and so is the middle of (18) where |Y| is constant.",
        Uses = ["perverse-incentives/eq18.eq"],
        Domain = CategoryData.Drifting,
        Hypotheses = Lemma9.Claim.Hypotheses,
        Conclusion = new Equation18Inequality(),
        Controls = [new("1 - f(1) / f'(1) > 1 + 4 (ρ_data - ρ_chosen)", new FourTimes())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CategoryData c)
        where T : struct, IReal<T>
    {
        var bound = T.Of(1 + c.Drift());
        var step = Gap.Greater(Equation18.NewtonStep<T>(c), bound);
        return CommonSizeQueries.Holds(c)
            ? Gap.All(step, Gap.Greater(Equation18.Printed<T>(c, c.Items[0].Size()), bound).Named("the middle of (18)"))
            : step;
    }

    private sealed class FourTimes : IStatement<CategoryData>
    {
        public Gap<T> Evaluate<T>(CategoryData c)
            where T : struct, IReal<T> => Gap.Greater(Equation18.NewtonStep<T>(c), T.Of(1 + (4 * c.Drift())));
    }
}
