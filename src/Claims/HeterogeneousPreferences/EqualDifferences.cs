using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The step of the proposition from an ordering that survives shifts to differences that depend on r2 - r1 alone.</summary>
/// <remarks>
/// This is where the proof breaks. An ordering that survives every shift gives the sign of f(r2 + c) - f(r1 + c) as a function of r2 - r1, not
/// its size: r³ for one type has f(1 + c) - f(c) = 1 + 3c + 3c². The size is what the optimal policy keeps: with π ∝ π_ref e^(f/β) the same
/// for every shift, the identity follows, and the rest of the proof with it.
/// </remarks>
public sealed class EqualDifferences : IStatement<AggregationProblem>
{
    /// <summary>The claim as printed.</summary>
    public static Claim<AggregationProblem> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/affine.step-psi",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/affine.ordering",
        Source = HeterogeneousPreferencesDocument.At("Sec. 3, proof of the proposition, second display", line: 101),
        Statement = "If the ordering by f(r(y) + c) is the same for every c in R^U, there is ψ with f(r2 + c) - f(r1 + c) = ψ(r2 - r1) for all c, r1, r2.",
        Reading = "Under the premise in force at that point, an ordering. That the premise holds is proved for all rewards where it is used.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/affine.step-psi.repaired",
        Uses = ["heterogeneous-preferences/affine.step-shift"],
        Domain = AggregationProblem.Domain,
        Hypotheses = AggregationProblem.Hypotheses,
        Conclusion = new EqualDifferences(),
        Controls = [new("for every f there is such a ψ", new Always())],
        Cases = 1_000,
    };

    /// <summary>The repair: the same optimal policy instead of the same ordering.</summary>
    public static Claim<AggregationProblem> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/affine.step-psi.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/affine.step-psi",
        Source = HeterogeneousPreferencesDocument.At("Sec. 3, proof of the proposition, second display", line: 101),
        Statement = "If the optimal policy π ∝ π_ref e^(f(r(y) + c)/β) is the same for every c in R^U, there is ψ with f(r2 + c) - f(r1 + c) = ψ(r2 - r1) for all c, r1, r2.",
        Reading = "The premise is looked up for shifts on a grid of integers; that differences are those of r2 - r1 is looked up over all pairs of a wider one.",
        Domain = AggregationProblem.Domain,
        Hypotheses = AggregationProblem.Hypotheses,
        Conclusion = new FromPolicies(),
        Controls =
        [
            new("for every f there is such a ψ", new Always()),
            new("if the ordering is the same, there is such a ψ", new FromOrderings()),
        ],
        Cases = 400,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(AggregationProblem p)
        where T : struct, IReal<T> => p.F.IsMonotoneTransformOfLinear()
            ? Single<T>(p)
            : Gap.Holds<T>("the ordering depends on the shift");

    // Two pairs of rewards with one difference r2 - r1 and different differences of f; none on the grid when there is a ψ.
    private static Gap<T> Single<T>(AggregationProblem p)
        where T : struct, IReal<T>
    {
        var types = p.F.TypeCount();
        var (low, span) = types switch { 1 => (-4, 9), 2 => (-2, 5), _ => (-1, 3) };
        int[][] points = [.. RewardGrid.Vectors(types, low, span).OrderBy(v => v.Sum(Math.Abs))];
        long[] values = [.. points.Select(v => p.F.Value(v))];
        Dictionary<ValueList<int>, (int First, int Second)> known = [];
        for (var i = 0; i < points.Length; i++)
        {
            for (var j = 0; j < points.Length; j++)
            {
                var difference = ValueList.Generate(types, u => points[j][u] - points[i][u]);
                if (!known.TryAdd(difference, (i, j)) && known[difference] is var (k, l) && values[j] - values[i] != values[l] - values[k])
                {
                    return Gap.Equal(T.Of(values[j] - values[i]), T.Of(values[l] - values[k]))
                        .Named($"f(r2) - f(r1) for r1 = ({string.Join(", ", points[i])}) and ({string.Join(", ", points[k])}), r2 - r1 = {difference}");
                }
            }
        }

        return Gap.Holds<T>("f(r2) - f(r1) is a function of r2 - r1 on the grid");
    }

    private sealed class FromPolicies : IStatement<AggregationProblem>
    {
        public Gap<T> Evaluate<T>(AggregationProblem p)
            where T : struct, IReal<T> => new RewardGrid(p.F).ChangedDifference(p.CommonShifts, p.ResponsesOnGrid()) is { } changed
                ? Gap.Holds<T>($"the policy depends on the shift: {changed}")
                : Single<T>(p);
    }

    private sealed class FromOrderings : IStatement<AggregationProblem>
    {
        public Gap<T> Evaluate<T>(AggregationProblem p)
            where T : struct, IReal<T> => p.F.IsMonotoneTransformOfLinear() ? Single<T>(p) : Gap.Holds<T>("the ordering depends on the shift");
    }

    private sealed class Always : IStatement<AggregationProblem>
    {
        public Gap<T> Evaluate<T>(AggregationProblem p)
            where T : struct, IReal<T> => Single<T>(p);
    }
}
