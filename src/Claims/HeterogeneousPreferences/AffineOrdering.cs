using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The proposition that an aggregation whose ordering of the responses survives every consistent reward is affine.</summary>
/// <remarks>
/// Rewards consistent with the preferences are r + c(u) for free constants c(u). An ordering knows less than differences do: for
/// φ strictly increasing, f(r) = φ(a·r) has f(r2 + c) ≥ f(r1 + c) ⟺ a·(r2 - r1) ≥ 0 ⟺ f(r2) ≥ f(r1), whatever c is, so the premise
/// holds for all rewards by proof, while f is affine only if φ is:
/// f(r) = r³ for one type, (r_1 + r_2)³ for two. The step that fails is line 99: from order to equal differences.
/// </remarks>
public sealed class AffineOrdering : IStatement<AggregationProblem>
{
    /// <summary>The claim as printed.</summary>
    public static Claim<AggregationProblem> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/affine.ordering",
        Kind = ClaimKind.Theorem,
        Source = HeterogeneousPreferencesDocument.At("Sec. 3, proposition", line: 93),
        Statement = "If the ordering of responses by f(r(y) + c) is the same for every shift c in R^U and f is continuous or monotone, then f is affine: f(x + y) + f(0) = f(x) + f(y).",
        Reading = "As printed, on orderings, with |U| = 1 included; every f of the family is continuous, and the counterexamples are monotone as well. The premise is proved for all rewards where it is used, never sampled.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/affine.ordering.repaired",
        Domain = AggregationProblem.Domain,
        Hypotheses = AggregationProblem.Hypotheses,
        Conclusion = new AffineOrdering(),
        Controls =
        [
            new("if f keeps the ordering under every shift, then f is ordered as the sum of the rewards", new OrderedAsTheSum()),
            new("every f is affine", new AlwaysAffine()),
        ],
        Cases = 2_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(AggregationProblem p)
        where T : struct, IReal<T>
    {
        var reversal = new RewardGrid(p.F).Reversal(common: false, int.MaxValue);
        return (p.F.IsMonotoneTransformOfLinear(), reversal) switch
        {
            (true, null) => p.Affine<T>(),
            (false, { } found) => Gap.Holds<T>($"the ordering depends on the shift: {found}"),
            (true, { } found) => throw new InvalidOperationException($"{p.F} was proved to keep its ordering but reverses {found}"),
            _ => throw new InvalidOperationException($"{p.F} neither keeps its ordering by proof nor reverses one on the grid"),
        };
    }

    private sealed class OrderedAsTheSum : IStatement<AggregationProblem>
    {
        public Gap<T> Evaluate<T>(AggregationProblem p)
            where T : struct, IReal<T>
        {
            var grid = new RewardGrid(p.F);
            var ones = new int[p.F.TypeCount()];
            Array.Fill(ones, 1);
            return Gap.Fact<T>(grid.Reversal(common: false, int.MaxValue) is not null || grid.IsOrderedBy(ones), "order kept, so ordered as the sum");
        }
    }

    private sealed class AlwaysAffine : IStatement<AggregationProblem>
    {
        public Gap<T> Evaluate<T>(AggregationProblem p)
            where T : struct, IReal<T> => p.Affine<T>();
    }
}
