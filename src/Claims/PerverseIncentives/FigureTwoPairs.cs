using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Figure 2 at |Y| = 2: with much data RLPO and DPO generate messages of M_1 alone.</summary>
/// <remarks>
/// The mean of ρ_data - ρ_chosen is -d with d = s (3/5 - F) = 4/125. When it stays below -d/2 and some mixed pair chose M_2, Lemma 9 with the
/// categories exchanged gives e^(ψ_1 - ψ_2) &gt; 1 + 2d, so that P(M_1) &gt; 4 / (4 + (1 + 2d)^-|D|), for DPO too, whose odds are the same
/// where a minimiser exists. All other data, those without a minimiser included, are counted as failures.
/// </remarks>
public sealed class FigureTwoPairs : IStatement<SimulatedData>
{
    /// <summary>The claim.</summary>
    public static Claim<SimulatedData> Claim { get; } = new()
    {
        Id = "perverse-incentives/fig2.n2",
        Kind = ClaimKind.ExperimentNumber,
        Source = PerverseIncentivesDocument.At("Figure 2 and Sec. 5.4, first paragraph", line: 256),
        Statement = "In the set-up of Sec. 5.3 with |Y| = 2, RLPO and DPO have P(M_1) → 1 in probability as |D| → ∞: with d = s (p_*(1) - F) > 0 and N = |D|, "
            + "P(M_1) > 4 / (4 + (1 + 2d)^-N) fails with probability at most exp(-N d²/8) + (1 - s p_*(2))^N.",
        Reading = "The figure's averages over runs are read as what they estimate; 'consistently' as convergence in probability.",
        Uses = ["perverse-incentives/f.formula"],
        Domain = SimulatedData.OfSize(2, 100),
        Hypotheses = [new("|Y| = 2", c => c.Size == 2)],
        Conclusion = new FigureTwoPairs(),
        Cases = 40,
        Controls =
        [
            new("P(M_1) → 0", new Fails()),
            new("the failure has probability at most exp(-N d)", new FasterRate()),
            new("some ψ minimises L_reward for every data set", new AlwaysMinimised()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SimulatedData c)
        where T : struct, IReal<T>
    {
        var drift = -c.Drift();
        var limits = Gap.All(
            Gap.Less(T.Zero, T.Of(drift)).Named("mean of ρ_chosen - ρ_data above 0"),
            Gap.Less(T.One - T.Of(c.Mixed() * (1 - SimulatedData.First)), T.One).Named("a minimiser exists in the limit: 1 - s p_*(2) < 1"));
        if (drift.Sign <= 0)
        {
            return limits;
        }

        var (hoeffding, stuck) = (c.Hoeffding<T>(), c.NeverChosen<T>(1 - SimulatedData.First));
        var tail = T.One - Below<T>(c, drift);
        var bounds = Gap.AtMost(tail, hoeffding).Named("P(ρ_chosen - ρ_data ≤ d/2), by convolution");
        return c.IsEnumerable()
            ? Gap.All(limits, bounds, Gap.AtMost(T.Of(Misses(c)), hoeffding + stuck).Named("P(P(M_1) > 4/(4 + (1 + 2d)^-N) fails), by enumeration"))
            : Gap.All(limits, bounds);
    }

    /// <summary>P(ρ_data - ρ_chosen &lt; -d/2).</summary>
    private static T Below<T>(SimulatedData c, Rational drift)
        where T : struct, IReal<T>
    {
        // The difference is a multiple of 1/(n N): strictly below a bound is at most the multiple before it.
        var step = 1 / (Rational)(c.Size * c.Count);
        var scaled = -drift / 2 / step;
        var floor = scaled.Floor();
        return c.DriftAtMost<T>((floor == scaled ? floor - 1 : floor) * step);
    }

    private static Rational Misses(SimulatedData c) => DichotomySamples.Probability(
        SimulatedData.Mass, SimulatedData.First, c.Size, c.Count,
        data => data.Length == 0 || !RewardLoss.HasMinimiser(data) || RewardLoss.Descent<Rational>(data, 1 / (1 - (2 * c.Drift()))).Sign >= 0);

    private sealed class Fails : IStatement<SimulatedData>
    {
        public Gap<T> Evaluate<T>(SimulatedData c)
            where T : struct, IReal<T> => Gap.Less(T.Zero, T.Of(c.Drift())).Named("mean of ρ_data - ρ_chosen above 0");
    }

    private sealed class FasterRate : IStatement<SimulatedData>
    {
        public Gap<T> Evaluate<T>(SimulatedData c)
            where T : struct, IReal<T> => Gap.AtMost(T.One - Below<T>(c, -c.Drift()), T.Exp(T.Of(c.Count * c.Drift())));
    }

    private sealed class AlwaysMinimised : IStatement<SimulatedData>
    {
        public Gap<T> Evaluate<T>(SimulatedData c)
            where T : struct, IReal<T> => Gap.Equal(
                c.NeverChosen<T>(1 - SimulatedData.First) + c.NeverChosen<T>(SimulatedData.First), T.Of(2) * c.NeverChosen<T>(1));
    }
}
