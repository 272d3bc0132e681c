using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 9: Lemma 8, which is about functions on the whole line, is applied to f.</summary>
/// <remarks>f has a pole at -k_1/k_2 for each mixed query, and such a query there is; left of its poles f is not convex either.</remarks>
public sealed class Lemma9OnTheLine : IStatement<CategoryDataAtOdds>
{
    /// <summary>The claim.</summary>
    public static Claim<CategoryDataAtOdds> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma9.domain",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 9, proof, where Lemma 8 is applied", line: 420),
        StepOf = "perverse-incentives/lemma9",
        Statement = "For every data set with ρ_data > ρ_chosen > 0, f meets the hypotheses of Lemma 8: it has a value at each x ∈ R and lies above its tangent at 1 at each x ≠ 1.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma9.domain.repaired",
        Uses = ["perverse-incentives/lemma8.repaired"],
        Domain = DataAtOdds.DriftingAnywhere,
        Hypotheses = DataAtOdds.Hypotheses,
        Conclusion = new Lemma9OnTheLine(),
        Controls = [new("f lies below its tangent at 1 at each x ≠ 1", new BelowTangent())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CategoryDataAtOdds c)
        where T : struct, IReal<T>
    {
        foreach (var d in c.Data.Items)
        {
            if ((d.First + (d.Second * c.Odds)).IsZero)
            {
                return Gap.Fails<T>("k_1 + k_2 x = 0 in a query: f has no value at x");
            }
        }

        return c.Odds == 1 ? Gap.Holds<T>("x = 1") : Gap.Greater(Value<T>(c), Tangent<T>(c));
    }

    private static T Value<T>(CategoryDataAtOdds c)
        where T : struct, IReal<T> => RewardLoss.Descent(c.Data.Items.Span, T.Of(c.Odds));

    private static T Tangent<T>(CategoryDataAtOdds c)
        where T : struct, IReal<T> =>
        RewardLoss.Descent(c.Data.Items.Span, T.One) + (RewardLoss.DescentSlope(c.Data.Items.Span, T.One) * T.Of(c.Odds - 1));

    private sealed class BelowTangent : IStatement<CategoryDataAtOdds>
    {
        public Gap<T> Evaluate<T>(CategoryDataAtOdds c)
            where T : struct, IReal<T> => c.Odds.Sign <= 0 || c.Odds == 1 ? Gap.Holds<T>("not asked") : Gap.Less(Value<T>(c), Tangent<T>(c));
    }
}
