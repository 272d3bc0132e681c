using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 1, repaired: the probabilities are transitive. A majority for i over j and for j over k is one for i over k, and a greater one.</summary>
public sealed class TransitiveLabelsRepaired : IStatement<ThreeWeights>
{
    /// <summary>The claim.</summary>
    public static Claim<ThreeWeights> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/transitive-tautology.labels.repaired",
        Kind = ClaimKind.Repair,
        Source = PersonalizationAndRlhfDocument.At("Sec. 1", line: 8),
        Statement = "If P(i ≻ j) > 1/2 and P(j ≻ k) > 1/2 then P(i ≻ k) > P(i ≻ j) and P(i ≻ k) > P(j ≻ k), so P(i ≻ k) > 1/2.",
        Repairs = "personalization-and-rlhf/transitive-tautology.labels",
        Uses = ["personalization-and-rlhf/solve"],
        Domain = ThreeWeights.Descending,
        Hypotheses =
        [
            new("P(i ≻ j) > 1/2", c => ThreeWeights.Chance<Rational>(c.I, c.J) > Rational.Ratio(1, 2)),
            new("P(j ≻ k) > 1/2", c => ThreeWeights.Chance<Rational>(c.J, c.K) > Rational.Ratio(1, 2)),
        ],
        Conclusion = new TransitiveLabelsRepaired(),
        Controls = [new("P(i ≻ k) > P(i ≻ j) + P(j ≻ k) - 1/2", new Additive())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ThreeWeights c)
        where T : struct, IReal<T>
    {
        var outer = ThreeWeights.Chance<T>(c.I, c.K);
        return Gap.All(
            Gap.Less(ThreeWeights.Chance<T>(c.I, c.J), outer).Named("P(i ≻ j) < P(i ≻ k)"),
            Gap.Less(ThreeWeights.Chance<T>(c.J, c.K), outer).Named("P(j ≻ k) < P(i ≻ k)"));
    }

    private sealed class Additive : IStatement<ThreeWeights>
    {
        public Gap<T> Evaluate<T>(ThreeWeights c)
            where T : struct, IReal<T> => Gap.Greater(
                ThreeWeights.Chance<T>(c.I, c.K), ThreeWeights.Chance<T>(c.I, c.J) + ThreeWeights.Chance<T>(c.J, c.K) - T.Of(Rational.Ratio(1, 2)));
    }
}
