using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>One response of each source: the fitted reward is higher for the source that the majority prefers.</summary>
/// <remarks>
/// The cross entropy is convex in the difference of the rewards, so its slope at 0 says on which side every minimiser lies. When
/// all annotators agree there is no minimiser, and every descent leads to the same side.
/// </remarks>
public sealed class FittedPair : IStatement<FittedQuery>
{
    /// <summary>The claim.</summary>
    public static Claim<FittedQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec1.pair",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 1", line: 38),
        Statement = "For all 1/2 < P ≤ 1 and queries of one response from each source: the population cross entropy falls as r_4 - r_35 rises from 0; "
            + "its one minimum is r_4 - r_35 = ln(P / (1 - P)) > 0 if P < 1, and it falls for ever if P = 1.",
        Reading = "One score for each source, infinitely many annotators; 'a large majority' is any share above 1/2, all of them included.",
        Domain = FittedQuery.MajorityOrAll(1, 1),
        Hypotheses = [new("P > 1/2", c => c.Share > Rational.Ratio(1, 2))],
        Conclusion = new FittedPair(),
        Controls =
        [
            new("the minimum is at r_4 - r_35 = ln(1 / (1 - P))", new OtherMinimum()),
            new("the cross entropy rises as r_4 - r_35 rises from 0", new Rises()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(FittedQuery c)
        where T : struct, IReal<T>
    {
        var atZero = Gap.Less(c.Descent(T.One), T.Zero).Named("slope at equal rewards");
        var matched = c.MatchedOdds<T>();
        return c.Share == 1
            ? Gap.All(atZero, Gap.Less(c.Descent(T.Of(Rational.Parse("1e-6"))), T.Zero).Named("still falling at odds 1e-6"))
            : Gap.All(
                atZero,
                Gap.Equal(c.Descent(matched), T.Zero).Named("stationary at odds (1 - P) / P"),
                Gap.Less(matched, T.One).Named("ln(P / (1 - P)) > 0"));
    }

    private sealed class OtherMinimum : IStatement<FittedQuery>
    {
        public Gap<T> Evaluate<T>(FittedQuery c)
            where T : struct, IReal<T> => Gap.Equal(c.Descent(T.Of(1 - c.Share)), T.Zero);
    }

    private sealed class Rises : IStatement<FittedQuery>
    {
        public Gap<T> Evaluate<T>(FittedQuery c)
            where T : struct, IReal<T> => Gap.Greater(c.Descent(T.One), T.Zero);
    }
}
