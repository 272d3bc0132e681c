using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The choice probabilities of eq. (12): of each of two messages of M_1, and of the one of M_2.</summary>
/// <param name="Each">0.3.</param>
/// <param name="Other">0.4.</param>
public sealed record TripleChoice(Rational Each, Rational Other);

/// <summary>First thought experiment: matching (0.3, 0.3, 0.4) makes the reward of M_2 the greater by ln(4/3).</summary>
/// <remarks>
/// In the odds x = e^(ψ_2 - ψ_1), eq. (12) reads 1/(2 + x) = 0.3 and x/(2 + x) = 0.4; either determines x. The third route is the
/// derivative of the population cross entropy, 2/(2 + x) = 0.6.
/// </remarks>
public sealed class ThoughtExperiment1 : IStatement<TripleChoice>
{
    /// <summary>The claim.</summary>
    public static Claim<TripleChoice> Claim { get; } = new()
    {
        Id = "perverse-incentives/te1.ln43",
        Kind = ClaimKind.WorkedExample,
        Source = PerverseIncentivesDocument.At("Sec. 5.4, after eq. (12)", line: 285),
        Statement = "Eq. (12) has one solution up to translation: e^(ψ_2 - ψ_1) = 4/3, so ψ_2 - ψ_1 = ln(4/3) > 0; the population cross entropy is stationary there.",
        Expected = VerdictKind.Proved,
        Domain = Domain.Single<TripleChoice>(
            "P(y_1) = P(y_2) = 0.3, P(y_3) = 0.4",
            new(Rational.Parse("0.3"), Rational.Parse("0.4")),
            c => $"P = ({c.Each}, {c.Each}, {c.Other})"),
        Hypotheses = [new("the probabilities sum to 1", c => (2 * c.Each) + c.Other == 1)],
        Conclusion = new ThoughtExperiment1(),
        Controls =
        [
            new("e^(ψ_2 - ψ_1) = 2/3", new Ratio("2/3")),
            new("e^(ψ_2 - ψ_1) = 3/4", new Ratio("3/4")),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TripleChoice c)
        where T : struct, IReal<T>
    {
        T first = FromFirst<T>(c), second = T.Of(2) * T.Of(c.Other) / (T.One - T.Of(c.Other));
        CategoryDatum chose1 = new(2, 1, true), chose2 = new(2, 1, false);
        var stationary = (T.Of(2 * c.Each) * RewardLoss.Descent([chose1], first)) + (T.Of(c.Other) * RewardLoss.Descent([chose2], first));
        return Gap.All(
            Gap.Equal(first, T.Of(Rational.Ratio(4, 3))).Named("odds from 1/(2 + x) = 0.3"),
            Gap.Equal(second, T.Of(Rational.Ratio(4, 3))).Named("odds from x/(2 + x) = 0.4"),
            Gap.Equal(stationary, T.Zero).Named("population cross entropy stationary"),
            Gap.Greater(first, T.One).Named("ln x > 0"));
    }

    private static T FromFirst<T>(TripleChoice c)
        where T : struct, IReal<T> => (T.One / T.Of(c.Each)) - T.Of(2);

    private sealed class Ratio(string value) : IStatement<TripleChoice>
    {
        public Gap<T> Evaluate<T>(TripleChoice c)
            where T : struct, IReal<T> => Gap.Equal(FromFirst<T>(c), T.Of(Rational.Parse(value)));
    }
}
