using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The selections of Section 6 in tenths, and the composition of a training query.</summary>
/// <param name="Concise">Tenths that select GPT-3.5: 3.</param>
/// <param name="Informative">Tenths that select GPT-4: 7.</param>
/// <param name="Second">Responses of GPT-4 beside one of GPT-3.5: 3.</param>
public sealed record Selections(int Concise, int Informative, int Second);

/// <summary>Section 6.3: fitted to one response of GPT-3.5 and three of GPT-4, the reward is wrong on most test pairs.</summary>
/// <remarks>
/// Two routes to the fitted odds x: the stationary point 3x/(1 + 3x) = 0.7 and the slope of the cross entropy. With x &lt; 1 each test pair is
/// predicted for GPT-3.5, which is what 30% select.
/// </remarks>
public sealed class WorseThanRandom : IStatement<Selections>
{
    /// <summary>The claim.</summary>
    public static Claim<Selections> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec6.worse-than-random",
        Kind = ClaimKind.ExperimentNumber,
        Source = PerverseIncentivesDocument.At("Sec. 6.3, first paragraph", line: 374),
        Statement = "If 70% select GPT-4 from queries of one and three, the population fit has e^(ψ_2 - ψ_1) = 7/9 < 1, scores GPT-3.5 higher and predicts test pairs with accuracy 0.3 < 1/2; "
            + "fitted to pairs it has 7/3 > 1 and accuracy 0.7.",
        Reading = "What the two-category population predicts for the measurement; 0.7 is the printed 'around 70%' for pairs.",
        Expected = VerdictKind.Proved,
        Uses = ["perverse-incentives/sec6.seventy", "perverse-incentives/a2.architecture"],
        Domain = Domain.Single<Selections>("3 of 10 select GPT-3.5, one response of it beside three", new(3, 7, 3), c => $"{c.Concise} of {c.Concise + c.Informative} select GPT-3.5, beside {c.Second} of GPT-4"),
        Conclusion = new WorseThanRandom(),
        Controls = [new("the fit scores GPT-4 higher", new Higher())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(Selections c)
        where T : struct, IReal<T>
    {
        T four = Fit<T>(c, c.Second), two = Fit<T>(c, 1), half = T.Of(Rational.Ratio(1, 2));
        return Gap.All(
            Gap.Equal(four, T.Of(Rational.Ratio(7, 9))).Named("odds from one and three"),
            Gap.Equal(Slope(c, c.Second, four), T.Zero).Named("stationary"),
            Gap.Equal(two, T.Of(Rational.Ratio(7, 3))).Named("odds from pairs"),
            Gap.Equal(Slope(c, 1, two), T.Zero).Named("stationary for pairs"),
            Gap.Less(four, T.One).Named("GPT-3.5 scored higher"),
            Gap.Less(T.One, two).Named("GPT-4 scored higher from pairs"),
            Gap.Less(T.Of(Rational.Ratio(c.Concise, c.Concise + c.Informative)), half).Named("accuracy of predicting GPT-3.5"),
            Gap.Equal(T.Of(Rational.Ratio(c.Informative, c.Concise + c.Informative)), T.Of(Rational.Parse("0.7"))).Named("accuracy of predicting GPT-4"));
    }

    private static T Fit<T>(Selections c, int second)
        where T : struct, IReal<T> => T.Of(Rational.Ratio(c.Informative, c.Concise * second));

    private static T Slope<T>(Selections c, int second, T odds)
        where T : struct, IReal<T> =>
        (T.Of(c.Concise) * RewardLoss.Descent<T>([new(1, second, true)], odds)) + (T.Of(c.Informative) * RewardLoss.Descent<T>([new(1, second, false)], odds));

    private sealed class Higher : IStatement<Selections>
    {
        public Gap<T> Evaluate<T>(Selections c)
            where T : struct, IReal<T> => Gap.Less(T.Zero, Slope(c, c.Second, T.One));
    }
}
