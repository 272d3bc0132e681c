using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Figure 3: the probability that IL generates a message of M_1 vanishes as M_2 grows.</summary>
/// <remarks>
/// With u = P(M_2)/P(M_1) and w = 10u/|M_2|, dL/d ln u = (|I_1| w - |I_2|)/(1 + w) + u/(1 + u)² ln(4u). The first term increases in w, the second is below
/// 12/25 for every u. So if |I_1|/4 + 3/5 &lt; |I_2| the loss falls wherever w ≤ 1/4, and any minimiser has w &gt; 1/4, however many
/// stationary points there are: P(M_1) &lt; 40/(40 + |M_2|). Hoeffding bounds the probability of the contrary for all |M_2| at once.
/// </remarks>
public sealed class MassVanishes : IStatement<InclusiveSimulation>
{
    private static readonly Rational MostPull = Rational.Ratio(12, 25);

    /// <summary>The claim.</summary>
    public static Claim<InclusiveSimulation> Claim { get; } = new()
    {
        Id = "perverse-incentives/fig3.vanish",
        Kind = ClaimKind.ExperimentNumber,
        Source = PerverseIncentivesDocument.At("Figure 3 and Sec. 5.5, first paragraph", line: 297),
        Statement = "In the set-up of Sec. 5.3 with |Y| = 2 and |M_1| = 10: the limit of IL as |D| → ∞ has P(M_1) = 15/(15 + |M_2|) < 15/|M_2|, which vanishes as |M_2| → ∞; and for N = |D| ≥ 8, "
            + "with probability at least 1 - exp(-2 (.08N - .6)² / (25N/16)), P(M_1) < 40/(40 + |M_2|) for every |M_2| ≥ 1 at once.",
        Reading = "Limits in the order of eq. (14). At a fixed |D| the mean of P(M_1) keeps at least (4/5)(1 - s p_*(2))^|D|, from data in which no mixed pair chose M_2; "
            + "at a hundred data that is below 10^-5.",
        Domain = InclusiveSimulation.Growing,
        Hypotheses = [new("|Y| = 2, |M_1| = 10, |M_2| ≥ 1", c => c.SecondSize >= 1)],
        Conclusion = new MassVanishes(),
        Cases = 80,
        Controls =
        [
            new("the limit is P(M_1) = 10/(10 + |M_2|)", new Uniform()),
            new("the limit keeps P(M_1) ≥ 1/2", new Half()),
            new("P(M_1) < 40/(40 + |M_2|) for all data", new Surely()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(InclusiveSimulation c)
        where T : struct, IReal<T>
    {
        // Logarithms and exponentials first: rationals then give up before the long sums.
        var pull = Gap.Less(InclusiveSimulation.Pull(T.Of(Rational.Ratio(c.SecondSize, 40))), T.Of(MostPull)).Named("u/(1 + u)² ln(4u) at w = 1/4");
        var limit = Gap.All(
            Gap.Equal(c.MeanSlope(T.Of(Rational.Ratio(c.SecondSize, 15))), T.Zero).Named("mean slope of the data at P(M_1) = 15/(15 + |M_2|)"),
            Gap.Less(T.Of(Rational.Ratio(15, 15 + c.SecondSize)), T.Of(Rational.Ratio(15, c.SecondSize))).Named("15/(15 + |M_2|)"));
        if (c.Count < 8)
        {
            return Gap.All(pull, limit);
        }

        var room = (Rational.Ratio(2, 25) * c.Count) - Rational.Ratio(3, 5);
        var bound = T.Exp(-T.Of(2 * room * room / (Rational.Ratio(25, 16) * c.Count)));
        return Gap.All(pull, limit, Gap.AtMost(Misses<T>(c), bound).Named("P(|I_2| ≤ |I_1|/4 + 3/5), exact"));
    }

    /// <summary>P(|I_2| ≤ |I_1|/4 + 3/5), beyond which P(M_1) is below 40/(40 + |M_2|).</summary>
    private static T Misses<T>(InclusiveSimulation c)
        where T : struct, IReal<T> => c.Probability<T>((first, second) => 20 * second <= (5 * first) + 12);

    private sealed class Uniform : IStatement<InclusiveSimulation>
    {
        public Gap<T> Evaluate<T>(InclusiveSimulation c)
            where T : struct, IReal<T> => Gap.Equal(c.MeanSlope(T.Of(Rational.Ratio(c.SecondSize, 10))), T.Zero);
    }

    private sealed class Half : IStatement<InclusiveSimulation>
    {
        // P(M_1) ≥ 1/2 would need the slope at odds 1 not to be below 0.
        public Gap<T> Evaluate<T>(InclusiveSimulation c)
            where T : struct, IReal<T> => Gap.AtLeast(c.MeanSlope(T.One), T.Zero);
    }

    private sealed class Surely : IStatement<InclusiveSimulation>
    {
        public Gap<T> Evaluate<T>(InclusiveSimulation c)
            where T : struct, IReal<T>
        {
            // Without a mixed pair that chose M_2 the slope at w = 1/4 is not below 0 once 4u ≥ 1, and the loss falls to the left of it.
            var never = T.Pow(T.One - T.Of(InclusiveSimulation.Mixed * (1 - SimulatedData.First)), c.Count);
            return Gap.Equal(c.SecondSize < 10 ? T.Zero : never, T.Zero).Named("P(no mixed pair chose M_2)");
        }
    }
}
