using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 1: where the majorities have no transitive order, Bradley-Terry gets one of them wrong, whatever the scores.</summary>
public sealed class CyclicMajorities : IStatement<ThreeWeights>
{
    /// <summary>The claim.</summary>
    public static Claim<ThreeWeights> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/not-consistent.cycle",
        Kind = ClaimKind.Qualitative,
        Source = PersonalizationAndRlhfDocument.At("Sec. 1", line: 8),
        Statement = "For all scores not all of P(i ≻ j), P(j ≻ k), P(k ≻ i) are above 1/2; and their product is that of the reverse three.",
        Reading = "What can be checked of preferences without a transitive order under Bradley-Terry: no scores represent a cycle of majorities. "
            + "Whether the fit is good enough then is a judgement without a printed criterion.",
        Uses = ["personalization-and-rlhf/solve"],
        Domain = ThreeWeights.Any,
        Conclusion = new CyclicMajorities(),
        Controls = [new("not all of P(i ≻ j), P(j ≻ k), P(k ≻ i) are at least 1/2", new AtLeastHalf())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ThreeWeights c)
        where T : struct, IReal<T>
    {
        var half = T.Of(Rational.Ratio(1, 2));
        T round = ThreeWeights.Chance<T>(c.I, c.J) * ThreeWeights.Chance<T>(c.J, c.K) * ThreeWeights.Chance<T>(c.K, c.I);
        T back = ThreeWeights.Chance<T>(c.J, c.I) * ThreeWeights.Chance<T>(c.K, c.J) * ThreeWeights.Chance<T>(c.I, c.K);
        return Gap.All(
            Gap.Any(
                Gap.AtMost(ThreeWeights.Chance<T>(c.I, c.J), half),
                Gap.AtMost(ThreeWeights.Chance<T>(c.J, c.K), half),
                Gap.AtMost(ThreeWeights.Chance<T>(c.K, c.I), half)).Named("some minority"),
            Gap.Equal(round, back).Named("product rule"));
    }

    private sealed class AtLeastHalf : IStatement<ThreeWeights>
    {
        public Gap<T> Evaluate<T>(ThreeWeights c)
            where T : struct, IReal<T>
        {
            var half = T.Of(Rational.Ratio(1, 2));
            return Gap.Any(
                Gap.Less(ThreeWeights.Chance<T>(c.I, c.J), half),
                Gap.Less(ThreeWeights.Chance<T>(c.J, c.K), half),
                Gap.Less(ThreeWeights.Chance<T>(c.K, c.I), half));
        }
    }
}
