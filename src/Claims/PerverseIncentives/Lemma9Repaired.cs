using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Lemma 9 with the choice of M_1 that existence needs: one made where M_2 was on offer too.</summary>
/// <remarks>
/// f(∞) = -|I_1|, so f has a root only if |I_1| ≥ 1; a choice of M_1 that had no rival says nothing about ψ. That |I_2| ≥ 1 too
/// follows from ρ_data &gt; ρ_chosen. Sizes may vary: f'(1) ≥ -|D|/4 holds for each size.
/// </remarks>
public sealed class Lemma9Repaired : IStatement<CategoryData>
{
    /// <summary>The claim.</summary>
    public static Claim<CategoryData> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma9.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 9", line: 404),
        Statement = "For every data set with ρ_data > ρ_chosen in which M_1 was chosen in some query that offered both categories: "
            + "L_reward attains its minimum, and there ψ_2 - ψ_1 > d / (1 + d) with d = ρ_data - ρ_chosen.",
        Repairs = "perverse-incentives/lemma9",
        Uses = ["perverse-incentives/lemma8.repaired", "perverse-incentives/lemma9.root.repaired"],
        Domain = CategoryData.DriftingWithMixedChoice,
        Hypotheses = Hypotheses,
        Conclusion = new Lemma9Repaired(),
        Controls =
        [
            new("ψ_2 - ψ_1 > 5 d", new FiveTimes()),
            new("ψ_2 - ψ_1 > 1", new Fixed()),
        ],
    };

    /// <summary>The hypotheses of the repaired lemma.</summary>
    internal static IReadOnlyList<Hypothesis<CategoryData>> Hypotheses =>
    [
        new("ρ_data > ρ_chosen", c => c.Drift().Sign > 0),
        new("M_1 chosen in a mixed query", c => c.CountMixed(true) > 0),
    ];

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CategoryData c)
        where T : struct, IReal<T> => Lemma9.Beyond(c, T.Of(c.Drift() / (1 + c.Drift())));

    private sealed class FiveTimes : IStatement<CategoryData>
    {
        public Gap<T> Evaluate<T>(CategoryData c)
            where T : struct, IReal<T> => Lemma9.Beyond(c, T.Of(5 * c.Drift()));
    }

    private sealed class Fixed : IStatement<CategoryData>
    {
        public Gap<T> Evaluate<T>(CategoryData c)
            where T : struct, IReal<T> => Lemma9.Beyond(c, T.One);
    }
}
