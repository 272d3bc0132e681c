using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>An aggregation and the rewards that the responses have before shifting.</summary>
/// <param name="F">The aggregation.</param>
/// <param name="Jointly">Whether r(y) takes every vector of a box; otherwise each type's reward takes every value of an interval, the same for all types.</param>
public sealed record RichRewards(Aggregation F, bool Jointly)
{
    /// <summary>Rewards that fill an interval for each type, jointly or not.</summary>
    public static Domain<RichRewards> Any { get; } = Of("each type's reward fills an interval, jointly or all types equal", draws => draws.Flip());

    /// <summary>Rewards that fill a box.</summary>
    public static Domain<RichRewards> Box { get; } = Of("r(y) fills a box", _ => true) with { Wider = Any };

    /// <summary>
    /// The first change of f(r2 + c) - f(r1 + c) with the shift c, over integer rewards of responses and shifts; null when there is none there.
    /// </summary>
    public ShiftedPair? Changed()
    {
        var types = F.TypeCount();
        if (Jointly)
        {
            return new RewardGrid(F).ChangedDifference(false, int.MaxValue);
        }

        var zero = new int[types];
        foreach (var c in RewardGrid.Vectors(types, -2, 5))
        {
            for (var t = -2; t <= 2; t++)
            {
                int[] r = [.. zero.Select(_ => t)], moved = [.. c.Select(x => x + t)];
                if (F.Value(moved) - F.Value(c) != F.Value(r) - F.Value(zero))
                {
                    return new([.. zero], [.. r], [.. c]);
                }
            }
        }

        return null;
    }

    /// <summary>Whether shifts provably leave every difference of f between responses alone, for all real rewards.</summary>
    public bool IsKeptByProof()
    {
        var affineTransform = F.Transform is RewardTransform.Identity or RewardTransform.Doubled;
        var affine = F.Joined == JoinedRewards.Linear && affineTransform;

        // The least, greatest and median reward all rise by t when every reward does.
        var equivariant = F.Joined is JoinedRewards.Minimum or JoinedRewards.Maximum or JoinedRewards.Median && affineTransform;
        return affine || IsConstant() || (equivariant && (!Jointly || F.TypeCount() == 1)) || (F.Joined == JoinedRewards.Linear && !Jointly && F.Coefficients.Sum() == 0);
    }

    private bool IsConstant() => F.Joined is JoinedRewards.Linear or JoinedRewards.SumOfCubes && F.Coefficients.All(a => a == 0);

    private static Domain<RichRewards> Of(string name, Func<Draws, bool> jointly) => new()
    {
        Name = $"f of 1 to 3 types: linear, least, greatest, median, sums of cubes, φ(t) = t, 2t + 1, t³; {name}",
        Draw = draws =>
        {
            var types = draws.Integer(1, 3);
            var joined = draws.OneOf(JoinedRewards.Linear, JoinedRewards.Minimum, JoinedRewards.Maximum, JoinedRewards.Median, JoinedRewards.SumOfCubes);
            var transform = draws.OneOf(RewardTransform.Identity, RewardTransform.Doubled, RewardTransform.Cube);
            var coefficients = joined is JoinedRewards.Linear or JoinedRewards.SumOfCubes ? draws.List(types, d => d.OneOf(1, 0, -1, 2)) : ValueList.Generate(types, _ => 1);
            return new(new(joined, coefficients, transform), jointly(draws));
        },
        Print = c => $"|U| = {c.F.TypeCount()}, f(r) = {c.F}, responses {(c.Jointly ? "with every r(y) of a box" : "with r(y; u) = t for all u, every t of an interval")}",
    };
}

/// <summary>The richness of responses under which order or policy is to force f to be affine.</summary>
/// <remarks>
/// The vector r(y) is said to take any value within a closed interval of R. If each type's reward does so and the types agree, r(y) = (t, ..., t),
/// then min_u r_u survives: min(c + t) = t + min c, so shifts change no difference, no ordering and no policy. The rewards have to fill a box of
/// R^U jointly, of positive length; and an interval is more than countably many responses can fill.
/// </remarks>
public sealed class RichEnough : IStatement<RichRewards>
{
    /// <summary>The claim as printed.</summary>
    public static Claim<RichRewards> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/affine.domain",
        Kind = ClaimKind.Assumption,
        Source = HeterogeneousPreferencesDocument.At("Sec. 3, proof of the proposition, before the second display", line: 99),
        Statement = "If each type's reward r(y; u) takes every value of a closed interval [a, b], a < b, and the optimal policy for f(r(y) + c) is the same for every c in R^U, f continuous, then f is affine.",
        Reading = "The vector r(y) cannot lie in an interval of R, so the interval is read for each of its entries. With the policy in place of the ordering, so that nothing but the richness is at stake; a = b would leave every f.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/affine.domain.repaired",
        Domain = RichRewards.Any,
        Conclusion = new RichEnough(),
        Controls = [new("every f is affine", new AlwaysAffine())],
        Cases = 1_000,
    };

    /// <summary>The repair: the rewards fill a box jointly.</summary>
    public static Claim<RichRewards> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/affine.domain.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/affine.domain",
        Source = HeterogeneousPreferencesDocument.At("Sec. 3, proof of the proposition, before the second display", line: 99),
        Statement = "If r(y) takes every value of a box [a, b]^U, a < b, and the optimal policy for f(r(y) + c) is the same for every c in R^U, f continuous, then f is affine.",
        Reading = "Proof: f(x + d) - f(x) is the same for all x and each |d| ≤ b - a, which adds up to Cauchy's equation on R^U.",
        Uses = ["heterogeneous-preferences/affine.policy"],
        Domain = RichRewards.Box,
        Hypotheses = [new("the rewards fill the box jointly", c => c.Jointly)],
        Conclusion = new RichEnough(),
        Controls = [new("every f is affine", new AlwaysAffine())],
        Cases = 1_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RichRewards c)
        where T : struct, IReal<T> => (c.Changed(), c.IsKeptByProof()) switch
        {
            (null, true) => Affine<T>(c),
            ({ } changed, false) => Gap.Holds<T>($"the policy depends on the shift: {changed}"),
            (null, false) => throw new InvalidOperationException($"{c.F} changes no difference on the grid and is not proved to change none"),
            ({ } changed, true) => throw new InvalidOperationException($"{c.F} was proved to keep its differences but changes {changed}"),
        };

    private static Gap<T> Affine<T>(RichRewards c)
        where T : struct, IReal<T> => new AggregationProblem(c.F, false, 0, false).Affine<T>();

    private sealed class AlwaysAffine : IStatement<RichRewards>
    {
        public Gap<T> Evaluate<T>(RichRewards c)
            where T : struct, IReal<T> => Affine<T>(c);
    }
}
