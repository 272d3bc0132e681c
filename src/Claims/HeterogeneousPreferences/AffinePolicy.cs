using TheoremCheck.Engine;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>An aggregation that yields the same optimal policy for every consistent reward is affine.</summary>
/// <remarks>
/// The optimal policy is π ∝ π_ref e^(f(r(y) + c) / β), so it is the same for every c exactly when f(r2 + c) - f(r1 + c) does not depend
/// on c for any two responses. With r1 = 0: f(x + c) - f(c) = f(x) - f(0), Cauchy's equation for f - f(0), and continuity or monotonicity
/// makes f affine. Unlike the ordering, the policy does fix differences, and the argument of the document is complete for it.
/// With one response every policy is the same and any f passes, so richness of the responses is needed; so are shifts of each type.
/// </remarks>
public sealed class AffinePolicy : IStatement<AggregationProblem>
{
    /// <summary>The claim.</summary>
    public static Claim<AggregationProblem> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/affine.policy",
        Kind = ClaimKind.Theorem,
        Source = HeterogeneousPreferencesDocument.At("Sec. 3, before the proposition", line: 93),
        Statement = "If the policy π ∝ π_ref e^(f(r(y) + c)/β) is the same for every shift c in R^U, whatever the responses, and f is continuous or monotone, then f is affine.",
        Reading = "'Guarantees a well-defined problem' quantifies over problems: any responses, any rewards. 'Affine combination' is read as affine function, as the proposition has it: a combination with weights summing to 1 is not forced, 2 r_1 passes as well.",
        Domain = AggregationProblem.Domain,
        Hypotheses = AggregationProblem.Hypotheses,
        Conclusion = new AffinePolicy(),
        Controls =
        [
            new("if shifts keep the ordering of responses, then f is affine", new OrderingInstead()),
            new("if every shift leaves the policy, then f(0) = 0 and f is linear", new Linear()),
            new("if every shift leaves the policy, then f is an affine combination, f(1, ..., 1) - f(0) = 1", new WeightsSumToOne()),
        ],
        Cases = 2_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(AggregationProblem p)
        where T : struct, IReal<T> => Gap.Implies(SamePolicy<T>(p), p.Affine<T>());

    private static Gap<T> SamePolicy<T>(AggregationProblem p)
        where T : struct, IReal<T>
    {
        var change = new RewardGrid(p.F).ChangedDifference(p.CommonShifts, p.ResponsesOnGrid());
        return Gap.Fact<T>(change is null, change is null ? "no shift changes a difference of f, so none changes the policy" : $"the policy changes: {change}");
    }

    private sealed class OrderingInstead : IStatement<AggregationProblem>
    {
        public Gap<T> Evaluate<T>(AggregationProblem p)
            where T : struct, IReal<T> =>
            Gap.Implies(Gap.Fact<T>(new RewardGrid(p.F).Reversal(p.CommonShifts, p.ResponsesOnGrid()) is null, "no reversal"), p.Affine<T>());
    }

    private sealed class Linear : IStatement<AggregationProblem>
    {
        public Gap<T> Evaluate<T>(AggregationProblem p)
            where T : struct, IReal<T> =>
            Gap.Implies(SamePolicy<T>(p), Gap.Equal(T.Of(p.F.Value(new int[p.F.TypeCount()])), T.Zero));
    }

    private sealed class WeightsSumToOne : IStatement<AggregationProblem>
    {
        public Gap<T> Evaluate<T>(AggregationProblem p)
            where T : struct, IReal<T>
        {
            var ones = new int[p.F.TypeCount()];
            Array.Fill(ones, 1);
            return Gap.Implies(SamePolicy<T>(p), Gap.Equal(T.Of(p.F.Value(ones) - p.F.Value(new int[p.F.TypeCount()])), T.One));
        }
    }
}
