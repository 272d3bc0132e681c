using TheoremCheck.Engine;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Repair: the aggregations whose ordering survives every shift are the strictly increasing functions of a linear one, no others.</summary>
/// <remarks>
/// Proof for continuous f. P = {x : f(x) ≥ f(0)} is closed, and by shifts f(x) ≥ f(y) ⟺ x - y in P. P is closed under sums, hence
/// under positive rational and, being closed, real factors, and P ∪ -P = R^U. So P is R^U (f constant) or a half-space {a·x ≥ 0}, and
/// f(x) ≥ f(y) ⟺ a·x ≥ a·y. For monotone f the same P is a half-space up to its boundary, on which a second, lexicographic rule would
/// need uncountably many disjoint jumps of f. Affine f follows when differences instead of orderings are kept: affine.policy.
/// </remarks>
public sealed class AffineOrderingRepaired : IStatement<AggregationProblem>
{
    /// <summary>The repaired claim.</summary>
    public static Claim<AggregationProblem> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/affine.ordering.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/affine.ordering",
        Source = HeterogeneousPreferencesDocument.At("Sec. 3, proposition", line: 93),
        Statement = "A continuous f keeps the ordering of responses under every shift c in R^U if and only if f(r) = φ(a·r) for some a in R^U and φ strictly increasing (a = 0: f constant).",
        Reading = "Both sides are looked up on a grid of integer rewards: no reversal by a shift, and one ordering by a·r with entries of a from -2 to 2, which suffices for the family.",
        Domain = AggregationProblem.Domain,
        Hypotheses = AggregationProblem.Hypotheses,
        Conclusion = new AffineOrderingRepaired(),
        Controls =
        [
            new("f keeps the ordering ⟺ f is affine", new KeptExactlyWhenAffine()),
            new("f keeps the ordering ⟺ f is ordered by a·r with every entry of a at least 0", new NonNegative()),
        ],
        Cases = 2_000,
    };

    // For integers up to 8 in size p + q√2 has the sign of 12 p + 17 q, since no fraction lies between √2 and 17/12 with so small a denominator.
    private static readonly int[][] SurdOrders = [[12, 17], [-12, -17], [0, 0]];

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(AggregationProblem p)
        where T : struct, IReal<T> => KeptExactlyWhen<T>(p, p.Surd ? SurdOrders : RewardGrid.Vectors(p.F.TypeCount(), -2, 5));

    private static Gap<T> KeptExactlyWhen<T>(AggregationProblem p, IEnumerable<int[]> candidates)
        where T : struct, IReal<T>
    {
        var grid = new RewardGrid(p.F);
        var reversal = grid.Reversal(p.CommonShifts, p.ResponsesOnGrid());
        var direction = candidates.FirstOrDefault(a => grid.IsOrderedBy(a));
        return Gap.Iff(
            Gap.Fact<T>(reversal is null, reversal is null ? "no shift reverses an ordering" : $"reversed: {reversal}"),
            Gap.Fact<T>(direction is not null, direction is null ? "no a·r orders as f does" : $"ordered by ({string.Join(", ", direction)})·r"));
    }

    private sealed class KeptExactlyWhenAffine : IStatement<AggregationProblem>
    {
        public Gap<T> Evaluate<T>(AggregationProblem p)
            where T : struct, IReal<T> =>
            Gap.Iff(Gap.Fact<T>(new RewardGrid(p.F).Reversal(p.CommonShifts, p.ResponsesOnGrid()) is null, "no shift reverses an ordering"), p.Affine<T>());
    }

    private sealed class NonNegative : IStatement<AggregationProblem>
    {
        public Gap<T> Evaluate<T>(AggregationProblem p)
            where T : struct, IReal<T> => KeptExactlyWhen<T>(p, RewardGrid.Vectors(p.F.TypeCount(), 0, 3));
    }
}
