using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Derivation of π*: the stationarity condition solved for π(a), uniquely.</summary>
/// <remarks>The condition falls strictly in π(a), so that another value lies below the solution exactly when it leaves the condition positive.</remarks>
public sealed class SolvedPolicy : IStatement<WeightedPolicy>
{
    /// <summary>The claim.</summary>
    public static Claim<WeightedPolicy> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/solve-2",
        Kind = ClaimKind.ProofStep,
        Source = PersonalizationAndRlhfDocument.At("Sec. 3, derivation, third display", line: 27),
        Statement = "For every a: r - β log(π/π_ref) - β - λ = 0 at π = π_ref exp(r/β - 1 - λ/β), and at any other π > 0 it is positive if π is below that and negative if above.",
        Uses = ["personalization-and-rlhf/stationarity"],
        StepOf = "personalization-and-rlhf/pi-star",
        Domain = StationarityAttained.Claim.Domain,
        Hypotheses =
        [
            new("π(a) > 0", c => c.Policy.All(p => p.Sign > 0)),
            new("π_ref(a) > 0", c => c.Reference.All(p => p.Sign > 0)),
            new("β > 0", c => c.Beta.Sign > 0),
        ],
        Conclusion = new SolvedPolicy(),
        Controls =
        [
            new("π = π_ref exp(r/β - λ/β)", new Other(one: false)),
            new("π = π_ref exp(r/β - 1 + λ/β)", new Other(one: true)),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(WeightedPolicy c)
        where T : struct, IReal<T> => Gap.All(Enumerable.Range(0, c.Policy.Count).Select(a =>
        {
            // One quotient, r/β - 1 - λ/β, so that an exponent of 0 is exact.
            var exponent = c.Reward[a] - c.Beta - c.Multiplier;
            var solution = T.Of(c.Reference[a]) * T.Exp(T.Of(exponent) / T.Of(c.Beta));
            var at = Gap.Equal(Condition(c, a, solution), T.Zero).Named($"condition at the solution, action {a + 1}");
            if (exponent.IsZero && c.Policy[a] == c.Reference[a])
            {
                return at;
            }

            var (policy, rest) = (T.Of(c.Policy[a]), Condition(c, a, T.Of(c.Policy[a])));
            return Gap.All(
                at,
                Gap.Iff(Gap.Less(policy, solution), Gap.Less(T.Zero, rest)).Named("π below the solution"),
                Gap.Iff(Gap.Less(solution, policy), Gap.Less(rest, T.Zero)).Named("π above the solution"));
        }));

    private static T Condition<T>(WeightedPolicy c, int a, T policy)
        where T : struct, IReal<T> =>
        T.Of(c.Reward[a] - c.Beta - c.Multiplier) - (T.Of(c.Beta) * T.Log(policy / T.Of(c.Reference[a])));

    private sealed class Other(bool one) : IStatement<WeightedPolicy>
    {
        public Gap<T> Evaluate<T>(WeightedPolicy c)
            where T : struct, IReal<T>
        {
            var exponent = one ? c.Reward[0] - c.Beta + c.Multiplier : c.Reward[0] - c.Multiplier;
            return Gap.Equal(Condition(c, 0, T.Of(c.Reference[0]) * T.Exp(T.Of(exponent) / T.Of(c.Beta))), T.Zero);
        }
    }
}
