using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Section 6.3 read backwards: a model that fits 2/5 beside three informative responses predicts 2/3 beside one.</summary>
/// <remarks>This is what the reward model of the section learns: trained on queries of four, tested on pairs.</remarks>
public sealed class TwoThirdsAsMeant : IStatement<InformativeQuery>
{
    /// <summary>The claim.</summary>
    public static Claim<InformativeQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec6.3.two-thirds.as-meant",
        Kind = ClaimKind.WorkedExample,
        Source = PerverseIncentivesDocument.At("Sec. 6.3", line: 376),
        Statement = "If the concise response is chosen with probability 2/5 beside three informative responses, then under IIA it is chosen with probability 2/3 beside one, more often than before.",
        Reading = "Reverses the change: from three informative alternatives to one, the direction from training to test. It gives the printed 2/3.",
        Expected = VerdictKind.Proved,
        Domain = Domain.Single<InformativeQuery>("2/5 beside three informative responses, then one", new(3, Rational.Ratio(2, 5), 1), InformativeQuery.Printed),
        Conclusion = new TwoThirdsAsMeant(),
        Controls = [new("it falls to 2/11", new Falls())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(InformativeQuery c)
        where T : struct, IReal<T> => Gap.All(
        Gap.Equal(c.ByWeights<T>(), T.Of(Rational.Ratio(2, 3))).Named("from weights"),
        Gap.Equal(c.ByRatio<T>(), T.Of(Rational.Ratio(2, 3))).Named("from eq. (6)"),
        Gap.Greater(c.ByWeights<T>(), T.Of(c.Concise)));

    private sealed class Falls : IStatement<InformativeQuery>
    {
        public Gap<T> Evaluate<T>(InformativeQuery c)
            where T : struct, IReal<T> => Gap.Equal(c.ByWeights<T>(), T.Of(Rational.Ratio(2, 11)));
    }
}
