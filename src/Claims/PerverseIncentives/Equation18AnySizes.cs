using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Equation (18), first part, under the hypotheses that Lemma 9 states: queries may differ in size.</summary>
/// <remarks>|Y| stands outside the sum over (Y, y) and then names no query; whichever size is put there, the equation can fail.</remarks>
public sealed class Equation18AnySizes : IStatement<CategoryData>
{
    /// <summary>The claim.</summary>
    public static Claim<CategoryData> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq18.eq.any-sizes",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("eq. (18)", line: 422),
        StepOf = "perverse-incentives/lemma9",
        Statement = "For every data set with ρ_data > ρ_chosen > 0, for some size n among its queries: 1 - f(1) / f'(1) = 1 + |D| (ρ_data - ρ_chosen) n² / Σ k_1 k_2.",
        Reading = "Lemma 9 assumes Assumption 2 alone, under which |Y| may vary (Sec. 2.4). Charitable: any of the sizes may stand for |Y|.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/eq18.eq.any-sizes.repaired",
        Domain = CategoryData.Drifting,
        Hypotheses = Lemma9.Claim.Hypotheses,
        Conclusion = new Equation18AnySizes(),
        Controls = [new("the same with n for n²", new Unsquared())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CategoryData c)
        where T : struct, IReal<T>
    {
        var step = Equation18.NewtonStep<T>(c);
        return Gap.Any(c.Items.Select(d => d.Size()).Distinct().Select(n => Gap.Equal(step, Equation18.Printed<T>(c, n)).Named($"|Y| = {n}")));
    }

    private sealed class Unsquared : IStatement<CategoryData>
    {
        public Gap<T> Evaluate<T>(CategoryData c)
            where T : struct, IReal<T> => Gap.Equal(
            Equation18.NewtonStep<T>(c), T.One + ((Equation18.Printed<T>(c, c.Items[0].Size()) - T.One) / T.Of(c.Items[0].Size())));
    }
}
