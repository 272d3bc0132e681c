using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 1 read of the preferences: who holds i above j and j above k holds i above k. Bradley-Terry preferences can go round in a circle.</summary>
/// <remarks>Three independent labels form a cycle with probability up to 1/4, at equal scores, and with a positive one at any scores.</remarks>
public sealed class TransitiveLabels : IStatement<ThreeWeights>
{
    /// <summary>The claim.</summary>
    public static Claim<ThreeWeights> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/transitive-tautology.labels",
        Kind = ClaimKind.Assumption,
        Source = PersonalizationAndRlhfDocument.At("Sec. 1", line: 8),
        Statement = "For all scores of three items: the probability that the three Bradley-Terry labels form a cycle is 0.",
        Reading = "Preferences are what is observed, the labels y; the print says that the model assumes them transitive.",
        Uses = ["personalization-and-rlhf/loglik"],
        Domain = ThreeWeights.Any,
        Conclusion = new TransitiveLabels(),
        Expected = VerdictKind.Refuted,
        Repair = "personalization-and-rlhf/transitive-tautology.labels.repaired",
        Controls = [new("the labels form a cycle with probability 1/4", new AlwaysQuarter())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ThreeWeights c)
        where T : struct, IReal<T> => Gap.Equal(Cycle<T>(c), T.Zero).Named("P(cycle)");

    private static T Cycle<T>(ThreeWeights c)
        where T : struct, IReal<T> =>
        (ThreeWeights.Chance<T>(c.I, c.J) * ThreeWeights.Chance<T>(c.J, c.K) * ThreeWeights.Chance<T>(c.K, c.I))
        + (ThreeWeights.Chance<T>(c.J, c.I) * ThreeWeights.Chance<T>(c.K, c.J) * ThreeWeights.Chance<T>(c.I, c.K));

    private sealed class AlwaysQuarter : IStatement<ThreeWeights>
    {
        public Gap<T> Evaluate<T>(ThreeWeights c)
            where T : struct, IReal<T> => Gap.Equal(Cycle<T>(c), T.Of(Rational.Ratio(1, 4)));
    }
}
