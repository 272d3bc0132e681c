using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A reward ψ_1 from which ψ_2 lies ln(4/3) up.</summary>
/// <param name="First">ψ_1.</param>
public sealed record FirstReward(Rational First);

/// <summary>First thought experiment, the other way round: every ψ with ψ_2 - ψ_1 = ln(4/3) solves eq. (12).</summary>
public sealed class ThoughtExperiment1Logits : IStatement<FirstReward>
{
    /// <summary>The claim.</summary>
    public static Claim<FirstReward> Claim { get; } = new()
    {
        Id = "perverse-incentives/te1.ln43.solves",
        Kind = ClaimKind.WorkedExample,
        Source = PerverseIncentivesDocument.At("eq. (12)", line: 283),
        Statement = "For every ψ_1, softmax(ψ_1, ψ_1, ψ_1 + ln(4/3)) = (0.3, 0.3, 0.4), and ln(4/3) > 0.",
        Reading = "The converse of te1.ln43, in logits.",
        Uses = ["perverse-incentives/te1.ln43"],
        Domain = new()
        {
            Name = "ψ_1 within ±20",
            Draw = draws => new(Engine.Domains.DrawsVocabulary.Utility(draws)),
            Print = c => $"ψ_1 = {c.First}",
        },
        Cases = 1_000,
        Conclusion = new ThoughtExperiment1Logits(),
        Controls = [new("the same with ln(3/2)", new OtherGap())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(FirstReward c)
        where T : struct, IReal<T> => Matches(c, T.Log(T.Of(Rational.Ratio(4, 3))));

    private static Gap<T> Matches<T>(FirstReward c, T gap)
        where T : struct, IReal<T>
    {
        var first = T.Of(c.First);
        T[] rewards = [first, first, first + gap];
        return Gap.All(
            Gap.Equal(Luce.Softmax<T>(rewards, 0, [0, 1, 2]), T.Of(Rational.Parse("0.3"))).Named("P(y_1)"),
            Gap.Equal(Luce.Softmax<T>(rewards, 2, [0, 1, 2]), T.Of(Rational.Parse("0.4"))).Named("P(y_3)"),
            Gap.Greater(gap, T.Zero).Named("ψ_2 - ψ_1 > 0"));
    }

    private sealed class OtherGap : IStatement<FirstReward>
    {
        public Gap<T> Evaluate<T>(FirstReward c)
            where T : struct, IReal<T> => Matches(c, T.Log(T.Of(Rational.Ratio(3, 2))));
    }
}
