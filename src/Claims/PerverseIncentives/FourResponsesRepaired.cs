using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>With three responses against one the majority is overruled exactly while it is below three quarters.</summary>
public sealed class FourResponsesRepaired : IStatement<FittedQuery>
{
    /// <summary>The claim.</summary>
    public static Claim<FittedQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec1.four-responses.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Sec. 1", line: 40),
        Statement = "For 1/2 < P ≤ 1: the fitted reward of GPT-3.5 is the higher if and only if P < 3/4; for P < 1 the difference r_35 - r_4 is ln(3 (1 - P) / P).",
        Repairs = "perverse-incentives/sec1.four-responses",
        Domain = FittedQuery.MajorityOrAll(3, 1),
        Hypotheses = [new("P > 1/2", c => c.Share > Rational.Ratio(1, 2))],
        Conclusion = new FourResponsesRepaired(),
        Controls =
        [
            new("if and only if P ≤ 3/4", new OtherThreshold(Rational.Ratio(3, 4), true)),
            new("if and only if P < 2/3", new OtherThreshold(Rational.Ratio(2, 3), false)),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(FittedQuery c)
        where T : struct, IReal<T>
    {
        var threshold = Gap.Iff(Gap.Greater(c.Descent(T.One), T.Zero), Gap.Less(T.Of(c.Share), T.Of(Rational.Ratio(3, 4))));
        return c.Share == 1
            ? threshold
            : Gap.All(threshold, Gap.Equal(c.Descent(c.MatchedOdds<T>()), T.Zero).Named("stationary at odds 3 (1 - P) / P"));
    }

    private sealed class OtherThreshold(Rational bound, bool included) : IStatement<FittedQuery>
    {
        public Gap<T> Evaluate<T>(FittedQuery c)
            where T : struct, IReal<T> => Gap.Iff(
                Gap.Greater(c.Descent(T.One), T.Zero),
                included ? Gap.AtMost(T.Of(c.Share), T.Of(bound)) : Gap.Less(T.Of(c.Share), T.Of(bound)));
    }
}
