using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Some majority of two thirds or more is overruled by three responses against one, and is not in a pair.</summary>
public sealed class FourResponsesAsMeant : IStatement<FittedQuery>
{
    /// <summary>The claim.</summary>
    public static Claim<FittedQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec1.four-responses.as-meant",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 1", line: 40),
        Statement = "There is a majority P ≥ 2/3 for which queries of three GPT-4 responses and one GPT-3.5 response give GPT-3.5 the higher fitted reward, while pairs give it to GPT-4.",
        Reading = "Charitable: a large majority may be overruled. Two thirds stand for 'large'.",
        Expected = VerdictKind.Proved,
        Quantifier = Quantifier.Exists,
        Domain = FittedQuery.Majority(3, 1),
        Hypotheses = [new("P ≥ 2/3", c => c.Share >= Rational.Ratio(2, 3))],
        Conclusion = new FourResponsesAsMeant(),
        Controls =
        [
            new("every majority of 2/3 or more is overruled", new FourResponses()),
            new("no majority of 2/3 or more is overruled", new NoneOverruled()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(FittedQuery c)
        where T : struct, IReal<T> => Gap.All(
        Gap.Greater(c.Descent(T.One), T.Zero).Named("three against one: GPT-3.5 higher"),
        Gap.Less((c with { Preferred = 1 }).Descent(T.One), T.Zero).Named("one against one: GPT-4 higher"));

    private sealed class NoneOverruled : IStatement<FittedQuery>
    {
        public Gap<T> Evaluate<T>(FittedQuery c)
            where T : struct, IReal<T> => Gap.AtMost(c.Descent(T.One), T.Zero);
    }
}
