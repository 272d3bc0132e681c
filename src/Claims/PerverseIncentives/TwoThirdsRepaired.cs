using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Section 6.3 with the number that IIA gives: from one to three informative responses, 2/5 falls to 2/11.</summary>
public sealed class TwoThirdsRepaired : IStatement<InformativeQuery>
{
    /// <summary>The claim.</summary>
    public static Claim<InformativeQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec6.3.two-thirds.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Sec. 6.3", line: 376),
        Statement = "If the concise response is chosen with probability 2/5 beside one informative response, then under IIA it is chosen with probability 2/11 beside three, less often than before.",
        Repairs = "perverse-incentives/sec6.3.two-thirds",
        Expected = VerdictKind.Proved,
        Domain = TwoThirds.Claim.Domain,
        Conclusion = new TwoThirdsRepaired(),
        Controls = [new("it rises to 2/3", new TwoThirds())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(InformativeQuery c)
        where T : struct, IReal<T> => Gap.All(
        Gap.Equal(c.ByWeights<T>(), T.Of(Rational.Ratio(2, 11))).Named("from weights"),
        Gap.Equal(c.ByRatio<T>(), T.Of(Rational.Ratio(2, 11))).Named("from eq. (6)"),
        Gap.Less(c.ByWeights<T>(), T.Of(c.Concise)));
}
