using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Figure 2 at |Y| = 3: the printed set-up sits exactly on the threshold, and which category RLPO generates is a toss-up.</summary>
/// <remarks>
/// With S = |D| (ρ_data - ρ_chosen): P(M_1) ≥ 4/5 exactly when S ≤ 0, or when no ψ minimises and S &gt; 0, which is when some query is mixed
/// and all mixed ones chose M_2. S has mean 0. The Berry-Esseen theorem holds
/// with the constant 0.4748 (Shevtsova, 2011).
/// </remarks>
public sealed class TriplesAreEven : IStatement<SimulatedData>
{
    private static readonly Rational Constant = Rational.Parse("0.4748");

    /// <summary>The claim.</summary>
    public static Claim<SimulatedData> Claim { get; } = new()
    {
        Id = "perverse-incentives/fig2.larger.three",
        Kind = ClaimKind.ExperimentNumber,
        Source = PerverseIncentivesDocument.At("Figure 2 and Sec. 5.3", line: 256),
        Statement = "In the set-up of Sec. 5.3 with |Y| = 3: F(4/5) = 3/5 = p_*(1), ρ_data - ρ_chosen has mean 0, and |P(ρ_data ≤ ρ_chosen) - 1/2| ≤ 0.4748 μ_3 / (σ³ √|D|); "
            + "for RLPO P(P(M_1) ≥ 4/5) = P(ρ_data ≤ ρ_chosen) + (1 - s p_*(1))^|D| - (1 - s)^|D|, which tends to 1/2.",
        Reading = "What the printed numbers imply at the smallest of the larger choice sets; the text does not say it.",
        Uses = ["perverse-incentives/f.formula"],
        Domain = SimulatedData.OfSize(3, 40),
        Hypotheses = [new("|Y| = 3", c => c.Size == 3)],
        Conclusion = new TriplesAreEven(),
        Cases = 40,
        Controls =
        [
            new("P(ρ_data ≤ ρ_chosen) = 1/2 for every |D|", new ExactlyHalf()),
            new("P(P(M_1) ≥ 4/5) ≤ 1/2 - 1/|D|", new LessThanHalf()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SimulatedData c)
        where T : struct, IReal<T>
    {
        var (variance, third) = Moments(c);

        // The root first: rationals then give up before the long sums.
        var bound = T.Of(Constant * third) / (T.Of(variance) * T.Sqrt(T.Of(variance * c.Count)));
        T half = T.Of(Rational.Ratio(1, 2)), atMost = c.DriftAtMost<T>(0);
        var even = Gap.All(
            Gap.Equal(T.Of(c.Share()), T.Of(SimulatedData.First)).Named("F(4/5) = p_*(1)"),
            Gap.Equal(T.Of(c.Drift()), T.Zero).Named("mean of ρ_data - ρ_chosen"),
            Gap.AtMost(T.Abs(atMost - half), bound).Named("|P(ρ_data ≤ ρ_chosen) - 1/2|, by convolution"));
        return c.IsEnumerable()
            ? Gap.All(even, Gap.Equal(T.Of(AtLeastBaseline(c)), atMost + c.NeverChosen<T>(SimulatedData.First) - c.NeverChosen<T>(1)).Named("P(P(M_1) ≥ 4/5), by enumeration"))
            : even;
    }

    /// <summary>P(ψ_2 ≤ ψ_1), with ψ = 0 where nothing, or everything, minimises: by enumeration.</summary>
    private static Rational AtLeastBaseline(SimulatedData c) => DichotomySamples.Probability(
        SimulatedData.Mass, SimulatedData.First, c.Size, c.Count,
        data => data.Length == 0 || !RewardLoss.HasMinimiser(data) || RewardLoss.Descent<Rational>(data, 1).Sign <= 0);

    /// <summary>E[X²] and E[|X|³] of one term of n S, from the law at |D| = 1.</summary>
    private static (Rational Variance, Rational Third) Moments(SimulatedData c)
    {
        var law = DriftLaw.Of(SimulatedData.Mass, SimulatedData.First, c.Size, 1);
        Rational variance = 0, third = 0;
        for (var i = 0; i < law.Length; i++)
        {
            var x = Math.Abs(i - c.Size + 1);
            variance += law[i] * x * x;
            third += law[i] * x * x * x;
        }

        return (variance, third);
    }

    private sealed class ExactlyHalf : IStatement<SimulatedData>
    {
        public Gap<T> Evaluate<T>(SimulatedData c)
            where T : struct, IReal<T> => Gap.Equal(c.DriftAtMost<T>(0), T.Of(Rational.Ratio(1, 2)));
    }

    private sealed class LessThanHalf : IStatement<SimulatedData>
    {
        public Gap<T> Evaluate<T>(SimulatedData c)
            where T : struct, IReal<T> => Gap.AtMost(c.DriftAtMost<T>(0), T.Of(Rational.Ratio(1, 2) - Rational.Ratio(1, c.Count)));
    }
}
