using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The data process of Lemma 10 in its plainest form: one block of data, certain, repeated for ever.</summary>
/// <param name="Block">The block B; D is m copies of it, so ρ_data, ρ_chosen and the minimisers of L_reward do not depend on m.</param>
/// <param name="Mass">ζ in (0, 1), the baseline's mass on M_1; the baseline is uniform within either category.</param>
/// <param name="Beta">β &gt; 0.</param>
/// <param name="Part">η as a part of ρ_data - ρ_chosen, in (0, 1).</param>
/// <param name="Epsilon">ε in (0, 1).</param>
/// <remarks>E_η(D) has probability 1 for every m, so P(E_η(D)) → 1 as Lemma 10 asks, which assumes nothing else of the data.</remarks>
public sealed record RepeatedData(CategoryData Block, Rational Mass, Rational Beta, Rational Part, Rational Epsilon)
{
    /// <summary>Blocks within E_η, whoever the chosen messages of M_1 were offered beside.</summary>
    public static Domain<RepeatedData> Likely { get; } = From(CategoryData.Drifting) with { Wider = From(CategoryData.Any) };

    /// <summary>Blocks within E_η in which M_1 was chosen in a mixed query.</summary>
    public static Domain<RepeatedData> LikelyWithMixedChoice { get; } = From(CategoryData.DriftingWithMixedChoice) with { Wider = From(CategoryData.Any) };

    /// <summary>The event E_η.</summary>
    internal static IReadOnlyList<Hypothesis<RepeatedData>> Hypotheses =>
    [
        new("ρ_data - ρ_chosen > η > 0", c => c.Block.Drift() > c.Eta() && c.Eta().Sign > 0),
        new("ρ_chosen > 0", c => c.Block.ShareChosen().Sign > 0),
    ];

    /// <summary>The event E_η with a choice of M_1 that had a rival.</summary>
    internal static IReadOnlyList<Hypothesis<RepeatedData>> RepairedHypotheses =>
    [
        Hypotheses[0],
        new("M_1 chosen in a mixed query", c => c.Block.CountMixed(true) > 0),
    ];

    /// <summary>η.</summary>
    internal Rational Eta() => Part * Block.Drift();

    /// <summary>(ρ_data - ρ_chosen) / (1 + ρ_data - ρ_chosen), the margin of Lemma 9.</summary>
    internal Rational Margin() => Block.Drift() / (1 + Block.Drift());

    /// <summary>η / (1 + η).</summary>
    internal Rational EtaMargin() => Eta() / (1 + Eta());

    /// <summary>p_1/p_2 as the odds of M_1 under the baseline.</summary>
    internal Rational BaselineOdds() => Mass / (1 - Mass);

    /// <summary>A number of copies beyond which e^(-margin |D| / β) times the baseline odds is below ε; doubles propose, the statement decides.</summary>
    internal int Copies(Rational margin)
    {
        var needed = Math.Log((BaselineOdds() / Epsilon).ToDouble()) * Beta.ToDouble() / (margin.ToDouble() * Block.Items.Count);
        return (int)Math.Clamp(Math.Ceiling(needed) + 1, 1, 1e9);
    }

    private static Domain<RepeatedData> From(Domain<CategoryData> blocks) => new()
    {
        Name = $"D = m copies of a block; blocks: {blocks.Name}; 0 < ζ < 1, β from 1/10 to 10, 0 < η < ρ_data - ρ_chosen, 0 < ε < 1",
        Draw = draws =>
        {
            var block = blocks.Draw(draws);
            var mass = draws.InnerProportion();
            var beta = draws.OneOf<Rational>(1, 2, Rational.Ratio(1, 2), 5, 10, Rational.Ratio(1, 10));
            return new(
                block,
                mass,
                beta,
                draws.OneOf(Rational.Ratio(1, 2), Rational.Ratio(1, 10), Rational.Ratio(9, 10)),
                draws.InnerProportion());
        },
        Print = c => $"block {CategoryData.Printed(c.Block)}, repeated m times; P_π̄(M_1) = {c.Mass}, β = {c.Beta}, η = {c.Eta()}, ε = {c.Epsilon}",
    };
}
