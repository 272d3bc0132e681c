using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;
using Exact = TheoremCheck.Numbers.Enclosure<TheoremCheck.Numbers.Bits64>;

namespace TheoremCheck.Claims.Experiments;

/// <summary>What of Section 7.2 holds with given slopes; null where it is not certified either way.</summary>
/// <param name="Ring">The ring.</param>
/// <param name="AverageAtSides">The average reward, and so π*, is greatest at ±10 alone.</param>
/// <param name="BordaAtMiddle">NBC is greatest at 0 alone.</param>
/// <param name="DpoAtMiddle">π_DPO is greatest at 0 alone.</param>
/// <param name="DpoInBordaOrder">π_DPO orders all δ that NBC tells apart as NBC does.</param>
/// <param name="CorrectedAtSides">Corrected DPO at α = 1, V by eq. (19), is greatest at ±10 alone.</param>
/// <param name="CorrectedAtSidesByVariance">The same with V = Var_u[Δr].</param>
/// <param name="StrongerAtSides">The same at α = 2, V by eq. (19).</param>
/// <param name="CloserAtOne">KL(π ‖ π*) is less at α = 1 than for DPO, V by eq. (19).</param>
/// <param name="CloserAtTwo">It is less at α = 2 than at α = 1.</param>
internal sealed record RingGridRow(
    RingRewards Ring,
    bool AverageAtSides,
    bool? BordaAtMiddle,
    bool? DpoAtMiddle,
    bool? DpoInBordaOrder,
    bool? CorrectedAtSides,
    bool? CorrectedAtSidesByVariance,
    bool? StrongerAtSides,
    bool? CloserAtOne,
    bool? CloserAtTwo);

/// <summary>The printed observations over a grid of slopes, as the paper prints none.</summary>
internal static class RingGrid
{
    /// <summary>Slopes alike for the types -10 and 10; the published ones are among them.</summary>
    public static IReadOnlyList<RingRewards> All { get; } =
    [
        .. from side in new Rational[] { 2, 4 }
           from middle in new[] { 1, Rational.Ratio(5, 4), Rational.Ratio(3, 2), 2 }
           from sideRate in new[] { Rational.Ratio(1, 20), Rational.Ratio(3, 40), Rational.Ratio(1, 10) }
           from middleRate in new[] { Rational.Ratio(1, 10), Rational.Ratio(1, 8) }
           select RingRewards.OfForty([side, middle, side], [sideRate, middleRate, sideRate]),
    ];

    /// <summary>The rows in the order of the grid, whatever the number of threads.</summary>
    /// <param name="grid">The slopes.</param>
    /// <param name="progress">Told how many are done.</param>
    /// <param name="cancellation">Stops between rows.</param>
    public static IReadOnlyList<RingGridRow> Rows(IReadOnlyList<RingRewards> grid, Action<int> progress, CancellationToken cancellation)
    {
        var rows = new RingGridRow[grid.Count];
        var done = 0;
        var gate = new Lock();
        Parallel.For(0, rows.Length, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            rows[i] = Row(grid[i]);
            lock (gate)
            {
                progress(++done);
            }
        });
        return rows;
    }

    private static RingGridRow Row(RingRewards ring)
    {
        var population = ring.Population();
        var (search, moments) = (new ComparisonMoments<Float64>(population), new ComparisonMoments<Exact>(population));
        Exact[] counts = [.. Enumerable.Range(0, ring.Size).Select(moments.BordaCount)];
        var dpo = Corrected(0);
        var one = Corrected(1);
        var two = Corrected(2);
        int[] middle = [ring.Position(0)], sides = [ring.Position(-10), ring.Position(10)];
        Rational[] average = [.. Enumerable.Range(0, ring.Size).Select(population.AverageReward)];
        return new(
            ring,
            Greatest(ring, sides, (i, j) => average[j] < average[i]) ?? false,
            Greatest(ring, middle, (i, j) => Exact.Compare(counts[j], counts[i]) switch
            {
                Comparison.Less => true,
                Comparison.Greater or Comparison.Equal => false,
                _ => null,
            }),
            Greatest(ring, middle, dpo),
            dpo is null ? null : InOrder(counts, dpo),
            Greatest(ring, sides, one),
            Greatest(ring, sides, PopulationOptima.Corrected(search, moments, 1, VarianceSource.Rewards)),
            Greatest(ring, sides, two),
            Closer(population, one, dpo),
            Closer(population, two, one));

        CertifiedMinimum? Corrected(Rational alpha) => PopulationOptima.Corrected(search, moments, alpha, VarianceSource.PairedLabels);
    }

    // No place outside may reach those inside: false as soon as one certainly does, unknown if one may.
    private static bool? Greatest(RingRewards ring, int[] inside, Func<int, int, bool?> above)
    {
        bool? all = true;
        foreach (var j in Enumerable.Range(0, ring.Size).Except(inside))
        {
            foreach (var i in inside)
            {
                switch (above(i, j))
                {
                    case false:
                        return false;
                    case null:
                        all = null;
                        break;
                    default:
                        break;
                }
            }
        }

        return all;
    }

    private static bool? Greatest(RingRewards ring, int[] inside, CertifiedMinimum? policy) => policy is null
        ? null
        : Greatest(ring, inside, (i, j) => policy.IsAbove(i, j) ? true : policy.IsAbove(j, i) ? false : null);

    private static bool? InOrder(Exact[] counts, CertifiedMinimum policy)
    {
        bool? all = true;
        for (var i = 0; i < counts.Length; i++)
        {
            for (var j = 0; j < counts.Length; j++)
            {
                if (Exact.Compare(counts[i], counts[j]) == Comparison.Less && !policy.IsAbove(j, i))
                {
                    if (policy.IsAbove(i, j))
                    {
                        return false;
                    }

                    all = null;
                }
            }
        }

        return all;
    }

    private static bool? Closer(Population population, CertifiedMinimum? stronger, CertifiedMinimum? weaker)
    {
        if (stronger is null || weaker is null)
        {
            return null;
        }

        var (after, before) = (PolicyDistance<Exact>.Of(stronger, population), PolicyDistance<Exact>.Of(weaker, population));
        return Exact.Compare(after.Divergence + after.Error, before.Divergence - before.Error) == Comparison.Less ? true
            : Exact.Compare(after.Divergence - after.Error, before.Divergence + before.Error) == Comparison.Greater ? false
            : null;
    }
}
