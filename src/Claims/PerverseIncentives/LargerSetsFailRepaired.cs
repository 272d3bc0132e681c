using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Figure 2 at every |Y| ≥ 4: RLPO and DPO generate messages of M_2 alone as the data grow.</summary>
/// <remarks>F(4/5) &gt; 3/5 for every n ≥ 4, since (4/5)^n &lt; 1/2 there and so 1/5 - (2/5)(4/5)^n &gt; 0.</remarks>
public sealed class LargerSetsFailRepaired : IStatement<SimulatedData>
{
    /// <summary>The claim.</summary>
    public static Claim<SimulatedData> Claim { get; } = new()
    {
        Id = "perverse-incentives/fig2.larger.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Figure 2 and Sec. 5.4, first paragraph", line: 256),
        Statement = "In the set-up of Sec. 5.3 with any |Y| ≥ 4, RLPO and DPO have P(M_1) → 0 in probability: with d = s (F - p_*(1)) > 0 and N = |D|, "
            + "P(M_1) < 4 / (4 + (1 + 2d)^N) fails with probability at most exp(-N d²/8) + (1 - s p_*(1))^N.",
        Repairs = "perverse-incentives/fig2.larger",
        Uses = LargerSetsFail.Claim.Uses,
        Domain = SimulatedData.FromSize(4),
        Hypotheses = [new("|Y| ≥ 4", c => c.Size >= 4)],
        Conclusion = new LargerSetsFailRepaired(),
        Cases = 80,
        Controls =
        [
            new("the failure has probability at most exp(-N d)", new FasterRate()),
            new("1/5 > (2/3)(4/5)^n", new NextSize()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SimulatedData c)
        where T : struct, IReal<T> => Gap.All(
            new LargerSetsFail().Evaluate<T>(c),
            Gap.Less(T.Of(Rational.Ratio(2, 5)) * T.Pow(T.Of(SimulatedData.Mass), c.Size), T.Of(Rational.Ratio(1, 5)))
                .Named("(2/5)(4/5)^n < 1/5, which falls in n and suffices for F(4/5) > 3/5"));

    private sealed class FasterRate : IStatement<SimulatedData>
    {
        public Gap<T> Evaluate<T>(SimulatedData c)
            where T : struct, IReal<T> => Gap.AtMost(c.DriftAtMost<T>(c.Drift() / 2), T.Exp(-T.Of(c.Count * c.Drift())));
    }

    private sealed class NextSize : IStatement<SimulatedData>
    {
        public Gap<T> Evaluate<T>(SimulatedData c)
            where T : struct, IReal<T> => Gap.Less(T.Of(Rational.Ratio(2, 3)) * T.Pow(T.Of(SimulatedData.Mass), c.Size), T.Of(Rational.Ratio(1, 5)));
    }
}
