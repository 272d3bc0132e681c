using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The average rewards in the sampling of Proof Strategy 3.</summary>
/// <remarks>
/// <para>
/// A response y ≠ y0 earns something whenever a permutation moves y0 to it, which one in |Y| does: r̄_τ1(y0) / |Y|. The print has
/// r̄_τ1(y) / |Y|, which is 0 by eq. (16). y0 keeps its place under (|Y| − 1)! permutations, of which only the identity has τ2, so
/// r̄_τ2(y0) has the share 1/|Y|!, not 1/|Y|. At two responses the second slip does not show and the first does.
/// </para>
/// <para>
/// Had the sampling used τ2 for every permutation that fixes y0, the second line would be right as printed.
/// </para>
/// </remarks>
public sealed class PermutedMean : IStatement<PermutedSample>
{
    /// <summary>The claim as printed.</summary>
    public static Claim<PermutedSample> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.strategy3.rbar",
        Kind = ClaimKind.Equation,
        StepOf = "heterogeneous-preferences/learn.prop",
        Source = HeterogeneousPreferencesDocument.At("Proof Strategy 3, display for r̄", line: 263),
        Statement = "In the permuted sampling r̄(y) = r̄_τ1(y) / |Y| for y ≠ y0 and r̄(y0) = r̄_τ2(y0) / |Y|.",
        Reading = "r̄_τ(y) is the average of eq. (16), so 0 for y ≠ y0, and r̄_τ(y0) is (1/2) log((4/9 − τ²) / (1/9 − τ²)); the verdict is the same with the printed logarithm.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/learn.strategy3.rbar.repaired",
        Domain = PermutedSample.Domain,
        Hypotheses = PermutedSample.Hypotheses,
        Conclusion = new PermutedMean(),
        Cases = 1_000,
        Controls = [new("r̄(y) = 0 for every y", new Zero())],
    };

    /// <summary>The claim with the averages counted.</summary>
    public static Claim<PermutedSample> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.strategy3.rbar.repaired",
        Kind = ClaimKind.Repair,
        Source = HeterogeneousPreferencesDocument.At("Proof Strategy 3, display for r̄", line: 263),
        Statement = "In the permuted sampling r̄(y) = r̄_τ1(y0) / |Y| for y ≠ y0 and r̄(y0) = r̄_τ1(y0) / |Y| + (r̄_τ2(y0) − r̄_τ1(y0)) / |Y|!.",
        Reading = "The shares of r̄_τ1(y0) and r̄_τ2(y0) are compared, by enumeration of the permutations on one side and by formula on the other.",
        Repairs = "heterogeneous-preferences/learn.strategy3.rbar",
        Domain = PermutedSample.Domain,
        Hypotheses = PermutedSample.Hypotheses,
        Conclusion = new Counted(),
        Cases = 1_000,
        Controls = [new("the same with r̄(y0) = r̄_τ2(y0) / |Y|, the print", new CountedButTop())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PermutedSample c)
        where T : struct, IReal<T>
    {
        if (!c.HasRewards())
        {
            return Gap.Fails<T>("a reward is infinite or does not exist");
        }

        List<Gap<T>> parts = [];
        for (var y = 0; y < c.Responses; y++)
        {
            var printed = y == 0 ? PermutedTypes.AverageAtTop<T>(c.Tau2) / T.Of(c.Responses) : T.Zero;
            parts.Add(Gap.Equal(Average<T>(c, y), printed).Named(y == 0 ? "r̄(y0)" : "r̄(y), y ≠ y0"));
        }

        return Gap.All(parts);
    }

    /// <summary>r̄(y), over the types.</summary>
    internal static T Average<T>(PermutedSample c, int response)
        where T : struct, IReal<T>
    {
        var (first, second) = PermutedTypes.AverageParts(c.Responses, response);
        return (T.Of(first) * PermutedTypes.AverageAtTop<T>(c.Tau1)) + (T.Of(second) * PermutedTypes.AverageAtTop<T>(c.Tau2));
    }

    private static Gap<T> Shares<T>(PermutedSample c, Rational topFirst, Rational topSecond)
        where T : struct, IReal<T>
    {
        List<Gap<T>> parts = [];
        for (var y = 0; y < c.Responses; y++)
        {
            var (first, second) = PermutedTypes.AverageParts(c.Responses, y);
            parts.Add(Gap.Equal(T.Of(first), T.Of(y == 0 ? topFirst : Rational.Ratio(1, c.Responses))).Named("share of r̄_τ1(y0)"));
            parts.Add(Gap.Equal(T.Of(second), T.Of(y == 0 ? topSecond : 0)).Named("share of r̄_τ2(y0)"));
        }

        return Gap.All(parts);
    }

    private sealed class Counted : IStatement<PermutedSample>
    {
        public Gap<T> Evaluate<T>(PermutedSample c)
            where T : struct, IReal<T>
        {
            var orders = Rational.Ratio(1, Enumerable.Range(1, c.Responses).Aggregate(1, (product, k) => product * k));
            return Shares<T>(c, Rational.Ratio(1, c.Responses) - orders, orders);
        }
    }

    private sealed class CountedButTop : IStatement<PermutedSample>
    {
        public Gap<T> Evaluate<T>(PermutedSample c)
            where T : struct, IReal<T> => Shares<T>(c, 0, Rational.Ratio(1, c.Responses));
    }

    private sealed class Zero : IStatement<PermutedSample>
    {
        public Gap<T> Evaluate<T>(PermutedSample c)
            where T : struct, IReal<T> => Gap.Equal(Average<T>(c, 0), T.Zero);
    }
}
