using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Section 6.3: what IIA makes of a probability 2/5 when one informative response becomes three.</summary>
public sealed class TwoThirds : IStatement<InformativeQuery>
{
    /// <summary>The claim.</summary>
    public static Claim<InformativeQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec6.3.two-thirds",
        Kind = ClaimKind.WorkedExample,
        Source = PerverseIncentivesDocument.At("Sec. 6.3", line: 376),
        Statement = "If the concise response is chosen with probability 2/5 beside one informative response, then under IIA it is chosen with probability 2/3 beside three, more often than before.",
        Reading = "Literal: informative alternatives go from one to three, each as attractive as the first. From three to one is sec6.3.two-thirds.as-meant.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/sec6.3.two-thirds.repaired",
        Domain = Domain.Single<InformativeQuery>("2/5 beside one informative response, then three", new(1, Rational.Ratio(2, 5), 3), InformativeQuery.Printed),
        Conclusion = new TwoThirds(),
        Controls = [new("the probability stays at 2/5", new Unchanged())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(InformativeQuery c)
        where T : struct, IReal<T> => Gap.All(
        Gap.Equal(c.ByWeights<T>(), T.Of(Rational.Ratio(2, 3))),
        Gap.Greater(c.ByWeights<T>(), T.Of(c.Concise)));

    private sealed class Unchanged : IStatement<InformativeQuery>
    {
        public Gap<T> Evaluate<T>(InformativeQuery c)
            where T : struct, IReal<T> => Gap.Equal(c.ByWeights<T>(), T.Of(c.Concise));
    }
}
