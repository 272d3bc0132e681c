using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 9: f is strictly convex and falls at 1.</summary>
public sealed class Lemma9SlopeAtOne : IStatement<DataAtTwoOdds>
{
    private static readonly Rational Step = Rational.Ratio(1, 64);

    /// <summary>The claim.</summary>
    public static Claim<DataAtTwoOdds> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma9.fconvex",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 9, proof", line: 420),
        StepOf = "perverse-incentives/lemma9",
        Statement = "For every data set with ρ_data > ρ_chosen > 0: f is strictly convex on (0, ∞), and f'(1) = -Σ k_1 k_2 / (k_1 + k_2)² < 0.",
        Reading = "The hypotheses of the lemma hold in its proof and make I nonempty; on one-sided data f is constant. Convexity on the half line: on R it fails, see lemma9.domain.",
        Domain = DataAtTwoOdds.Drifting,
        Hypotheses = DataAtTwoOdds.Hypotheses,
        Conclusion = new Lemma9SlopeAtOne(),
        Controls =
        [
            new("f is concave", new Concave()),
            new("f'(1) < -1/4", new Steep()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DataAtTwoOdds c)
        where T : struct, IReal<T>
    {
        var slope = RewardLoss.DescentSlope(c.Data.Items.Span, T.One);
        T h = T.Of(Step), at = At<T>(c, 1), before = At<T>(c, 1 - Step), after = At<T>(c, 1 + Step);
        return Gap.All(
            Gap.Less(At<T>(c, (c.Low + c.High) / 2), Mean<T>(c)).Named("f at the midpoint below the mean"),
            Gap.Less(slope, T.Zero).Named("f'(1) < 0"),
            Gap.Less((at - before) / h, slope).Named("f'(1) above the slope of the chord before 1"),
            Gap.Less(slope, (after - at) / h).Named("f'(1) below the slope of the chord after 1"));
    }

    private static T Mean<T>(DataAtTwoOdds c)
        where T : struct, IReal<T> => (At<T>(c, c.Low) + At<T>(c, c.High)) / T.Of(2);

    private static T At<T>(DataAtTwoOdds c, Rational x)
        where T : struct, IReal<T> => RewardLoss.Descent(c.Data.Items.Span, T.Of(x));

    private sealed class Concave : IStatement<DataAtTwoOdds>
    {
        public Gap<T> Evaluate<T>(DataAtTwoOdds c)
            where T : struct, IReal<T> => Gap.AtLeast(At<T>(c, (c.Low + c.High) / 2), Mean<T>(c));
    }

    private sealed class Steep : IStatement<DataAtTwoOdds>
    {
        public Gap<T> Evaluate<T>(DataAtTwoOdds c)
            where T : struct, IReal<T> => Gap.Less(RewardLoss.DescentSlope(c.Data.Items.Span, T.One), T.Of(Rational.Ratio(-1, 4)));
    }
}
