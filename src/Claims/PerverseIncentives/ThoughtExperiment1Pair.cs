using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The choice probabilities of eq. (13).</summary>
/// <param name="First">0.6.</param>
/// <param name="Second">0.4.</param>
public sealed record PairChoice(Rational First, Rational Second);

/// <summary>First thought experiment without y_1: matching (0.6, 0.4) makes the reward of M_2 the lower by ln(3/2).</summary>
public sealed class ThoughtExperiment1Pair : IStatement<PairChoice>
{
    /// <summary>The claim.</summary>
    public static Claim<PairChoice> Claim { get; } = new()
    {
        Id = "perverse-incentives/te1.ln23",
        Kind = ClaimKind.WorkedExample,
        Source = PerverseIncentivesDocument.At("Sec. 5.4, after eq. (13)", line: 293),
        Statement = "Eq. (13) has one solution up to translation: e^(ψ_2 - ψ_1) = 2/3, so ψ_2 - ψ_1 = ln(2/3) < 0; the population cross entropy is stationary there.",
        Expected = VerdictKind.Proved,
        Uses = ["perverse-incentives/eq13"],
        Domain = Domain.Single<PairChoice>("P(y_2) = 0.6, P(y_3) = 0.4", new(Rational.Parse("0.6"), Rational.Parse("0.4")), c => $"P = ({c.First}, {c.Second})"),
        Hypotheses = [new("the probabilities sum to 1", c => c.First + c.Second == 1)],
        Conclusion = new ThoughtExperiment1Pair(),
        Controls =
        [
            new("e^(ψ_2 - ψ_1) = 4/3", new Ratio("4/3")),
            new("e^(ψ_2 - ψ_1) = 3/2", new Ratio("3/2")),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PairChoice c)
        where T : struct, IReal<T>
    {
        T first = FromFirst<T>(c), second = T.Of(c.Second) / (T.One - T.Of(c.Second));
        CategoryDatum chose1 = new(1, 1, true), chose2 = new(1, 1, false);
        var stationary = (T.Of(c.First) * RewardLoss.Descent([chose1], first)) + (T.Of(c.Second) * RewardLoss.Descent([chose2], first));
        return Gap.All(
            Gap.Equal(first, T.Of(Rational.Ratio(2, 3))).Named("odds from 1/(1 + x) = 0.6"),
            Gap.Equal(second, T.Of(Rational.Ratio(2, 3))).Named("odds from x/(1 + x) = 0.4"),
            Gap.Equal(stationary, T.Zero).Named("population cross entropy stationary"),
            Gap.Less(first, T.One).Named("ln x < 0"));
    }

    private static T FromFirst<T>(PairChoice c)
        where T : struct, IReal<T> => (T.One / T.Of(c.First)) - T.One;

    private sealed class Ratio(string value) : IStatement<PairChoice>
    {
        public Gap<T> Evaluate<T>(PairChoice c)
            where T : struct, IReal<T> => Gap.Equal(FromFirst<T>(c), T.Of(Rational.Parse(value)));
    }
}
