using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Equation (18), first part, with |Y|² inside the sum.</summary>
public sealed class Equation18AnySizesRepaired : IStatement<CategoryData>
{
    /// <summary>The claim.</summary>
    public static Claim<CategoryData> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq18.eq.any-sizes.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("eq. (18)", line: 422),
        StepOf = "perverse-incentives/lemma9",
        Statement = "For every data set with ρ_data > ρ_chosen > 0: 1 - f(1) / f'(1) = 1 + |D| (ρ_data - ρ_chosen) (Σ k_1 k_2 / |Y|²)^(-1).",
        Repairs = "perverse-incentives/eq18.eq.any-sizes",
        Domain = CategoryData.Drifting,
        Hypotheses = Lemma9.Claim.Hypotheses,
        Conclusion = new Equation18AnySizesRepaired(),
        Controls = [new("one of the sizes outside the sum", new Equation18AnySizes())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CategoryData c)
        where T : struct, IReal<T>
    {
        // k_1 k_2 / |Y|² = share (1 - share), with the share of M_1 in the query.
        var sum = T.Zero;
        foreach (var d in c.Items)
        {
            var share = T.Of(Rational.Ratio(d.First, d.Size()));
            sum += share * (T.One - share);
        }

        return Gap.Equal(Equation18.NewtonStep<T>(c), T.One + (T.Of(c.Items.Count) * T.Of(c.Drift()) / sum));
    }
}
