using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Three responses of the preferred source and one of the other: the fitted reward is higher for the other source.</summary>
/// <remarks>Each of the three has a share P/3, the one has 1 - P: the print holds for P &lt; 3/4 and fails for the larger majorities.</remarks>
public sealed class FourResponses : IStatement<FittedQuery>
{
    /// <summary>The claim.</summary>
    public static Claim<FittedQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec1.four-responses",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 1", line: 40),
        Statement = "For every majority 1/2 < P < 1 that prefers GPT-4, queries of three GPT-4 responses and one GPT-3.5 response: the fitted reward of GPT-3.5 is the higher.",
        Reading = "Literal: 'even if a large majority' sets no bound to the majority below P = 1, at which the fit has no minimiser; one score for each source, infinitely many annotators. That some large majority is so overruled is sec1.four-responses.as-meant.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/sec1.four-responses.repaired",
        Domain = FittedQuery.Majority(3, 1),
        Hypotheses = [new("1/2 < P < 1", c => c.Share > Rational.Ratio(1, 2) && c.Share < 1)],
        Conclusion = new FourResponses(),
        Controls = [new("the fitted reward of GPT-4 is the higher", new PreferredHigher())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(FittedQuery c)
        where T : struct, IReal<T> => Gap.Greater(c.Descent(T.One), T.Zero).Named("the cross entropy falls as r_35 - r_4 rises from 0");

    private sealed class PreferredHigher : IStatement<FittedQuery>
    {
        public Gap<T> Evaluate<T>(FittedQuery c)
            where T : struct, IReal<T> => Gap.Less(c.Descent(T.One), T.Zero);
    }
}
