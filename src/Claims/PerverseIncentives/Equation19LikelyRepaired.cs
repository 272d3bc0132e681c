using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>E_η has high probability for each η below the mean of ρ_data - ρ_chosen, with an explicit rate.</summary>
/// <remarks>
/// ρ_chosen = 0 has probability (1 - ζ^n - s p)^|D|, since a datum chose M_1 if it offers nothing else or is mixed and met type 1;
/// this vanishes at p = 0 too. The other half is Hoeffding for terms in [-1, 1], compared with enumeration.
/// </remarks>
public sealed class Equation19LikelyRepaired : IStatement<PopulationAtThreshold>
{
    /// <summary>The claim.</summary>
    public static Claim<PopulationAtThreshold> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq19.high-probability.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("before eq. (19)", line: 426),
        Statement = "For |Y| = n ≥ 3, p_*(1) < F(ζ) and 0 < η < d = s (F - p_*(1)), N = |D|: P(ρ_data - ρ_chosen ≤ η) ≤ exp(-N (d - η)² / 2) and "
            + "P(ρ_chosen = 0) = (1 - ζ^n - s p_*(1))^N with base below 1; so P(E_η(D)) → 1.",
        Repairs = "perverse-incentives/eq19.high-probability",
        Uses = ["perverse-incentives/f.formula"],
        Domain = Equation19Likely.From(withZero: true, likely: true),
        Hypotheses = [.. Equation19Likely.Hypotheses, new("η < s (F - p_*(1))", c => c.Eta < c.Population.Drift())],
        Conclusion = new Equation19LikelyRepaired(),
        Cases = 500,
        Controls = [new("P(ρ_data - ρ_chosen ≤ η) ≤ exp(-2 N (d - η))", new FasterRate())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PopulationAtThreshold c)
        where T : struct, IReal<T>
    {
        var p = c.Population;
        var room = T.Of(p.Drift() - c.Eta);
        var chose = T.Pow(T.Of(p.Mass), p.Size) + (T.Of(p.Mixed()) * T.Of(p.First));
        return Gap.All(
            Gap.AtMost(T.Of(Below(c)), T.Exp(-(T.Of(Rational.Ratio(p.Count, 2)) * room * room))).Named("P(ρ_data - ρ_chosen ≤ η)"),
            Gap.Less(T.One - chose, T.One).Named("the base of P(ρ_chosen = 0)"));
    }

    private static Rational Below(PopulationAtThreshold c)
    {
        var p = c.Population;
        return DichotomySamples.Probability(p.Mass, p.First, p.Size, p.Count, mixed => Drift(mixed) <= p.Count * c.Eta);
    }

    /// <summary>|D| (ρ_data - ρ_chosen): one-sided queries add 0.</summary>
    private static Rational Drift(CategoryDatum[] mixed)
    {
        Rational sum = 0;
        foreach (var d in mixed)
        {
            sum += Rational.Ratio(d.First, d.Size()) - (d.ChoseFirst ? 1 : 0);
        }

        return sum;
    }

    private sealed class FasterRate : IStatement<PopulationAtThreshold>
    {
        public Gap<T> Evaluate<T>(PopulationAtThreshold c)
            where T : struct, IReal<T> => Gap.AtMost(T.Of(Below(c)), T.Exp(T.Of(-2 * c.Population.Count * (c.Population.Drift() - c.Eta))));
    }
}
