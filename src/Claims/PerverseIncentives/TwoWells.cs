using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Inclusive learning from pairs of both categories, |M_1| = 1, with a baseline far from the data, for β from low to high.</summary>
/// <param name="ChoseFirst">|I_1|.</param>
/// <param name="ChoseSecond">|I_2|.</param>
/// <param name="SecondSize">|M_2|.</param>
/// <param name="BaselineDigits">The baseline has odds 10^-digits of M_2 over M_1.</param>
/// <param name="Low">The least β.</param>
/// <param name="High">The greatest β.</param>
public sealed record TwoWells(int ChoseFirst, int ChoseSecond, int SecondSize, int BaselineDigits, Rational Low, Rational High)
{
    private const int Points = 60;

    /// <summary>Settings within E(D) for every β of the range; p_*(2) is the baseline's mass, so that eqs. (8) and (24) agree.</summary>
    public static Domain<TwoWells> Domain { get; } = new()
    {
        Name = "pairs of both categories with |I_1| from 2, |I_2| > 1 + β, |M_2| from 10 to 10,000, baseline odds 10^-2 to 10^-9",
        Draw = draws =>
        {
            int first = 2 + draws.Choose(2), second = 3 + draws.Choose(3);
            var size = draws.OneOf(50, 10, 20, 100, 1_000, 10_000);
            var digits = draws.OneOf(4, 3, 2, 5, 6, 9);

            // β stays below |I_2| - 1 at either end of its range.
            var low = Rational.Ratio(1 + draws.Choose((10 * (second - 1)) - 5), 10);
            return new(first, second, size, digits, low, low + Rational.Ratio(3, 10));
        },
        Print = c => $"|I_1| = {c.ChoseFirst}, |I_2| = {c.ChoseSecond}, pairs of both, |M_1| = 1, |M_2| = {c.SecondSize}, "
            + $"P_π̄(M_2) = p_*(2) = 1/{1 + Rational.Pow(10, c.BaselineDigits)}, β in [{c.Low}, {c.High}]",
        Edges = [new(2, 3, 50, 4, Rational.Ratio(7, 5), Rational.Ratio(17, 10))],
    };

    /// <summary>The inequalities that together force two minimising policies at some β of the range.</summary>
    /// <remarks>
    /// Let A be the data part, decreasing left of its optimum, and B the divergence, increasing right of the baseline, so that A + βB
    /// on an interval [a, b] between them is at least A(b) + βB(a). On a grid of odds these bounds show that the minimum right of a
    /// ridge is the lower one at the low β and the minimum left of it at the high β. Both minima are continuous in β, so they are
    /// equal at some β between; and since points on either side stay below the ridge, two different policies attain them.
    /// </remarks>
    internal Gap<T> TiedMinima<T>()
        where T : struct, IReal<T>
    {
        var (data, divergence) = Grid<T>();
        var (ridge, left, right) = Wells(data, divergence);
        T low = T.Of(Low), high = T.Of(High);
        T Loss(int k, T beta) => data[k] + (beta * divergence[k]);
        List<Gap<T>> parts = [Gap.Less(BaselineOdds<T>(), Odds<T>(ridge)).Named("the ridge lies beyond the baseline")];
        foreach (var beta in new[] { low, high })
        {
            parts.Add(Gap.Less(Loss(left, beta), Loss(ridge, beta)).Named("the left well lies below the ridge"));
            parts.Add(Gap.Less(Loss(right, beta), Loss(ridge, beta)).Named("the right well lies below the ridge"));
        }

        // Beyond the grid, and left of the baseline, the divergence is at least 0; right of the grid's start both parts exceed its start.
        var leastLeft = data[Points];
        for (var k = ridge; k < Points; k++)
        {
            var beyond = Reals.IsLess(BaselineOdds<T>(), Odds<T>(k + 1));
            leastLeft = T.Min(leastLeft, beyond ? data[k] + (low * divergence[k + 1]) : data[k]);
        }

        var leastRight = Loss(0, high);
        for (var k = ridge; k > 0; k--)
        {
            leastRight = T.Min(leastRight, data[k - 1] + (high * divergence[k]));
        }

        parts.Add(Gap.Less(Loss(right, low), leastLeft).Named("at the low β the right well is below all left of the ridge"));
        parts.Add(Gap.Less(Loss(left, high), leastRight).Named("at the high β the left well is below all right of the ridge"));
        return Gap.All(parts);
    }

    private T BaselineOdds<T>()
        where T : struct, IReal<T> => T.Of(1 / Rational.Pow(10, BaselineDigits));

    /// <summary>The grid of odds: from the optimum of the data downwards, each three quarters of the one before.</summary>
    private T Odds<T>(int k)
        where T : struct, IReal<T> => T.Of(Rational.Ratio(SecondSize * ChoseSecond, ChoseFirst) * Rational.Pow(Rational.Ratio(3, 4), k));

    private (T[] Data, T[] Divergence) Grid<T>()
        where T : struct, IReal<T>
    {
        CategoryDatum chose1 = new(1, 1, true), chose2 = new(1, 1, false);
        T[] data = new T[Points + 1], divergence = new T[Points + 1];
        for (var k = 0; k <= Points; k++)
        {
            var ratio = Odds<T>(k) / T.Of(SecondSize);
            data[k] = (T.Of(ChoseFirst) * InclusiveLoss.CrossEntropy([chose1], ratio)) + (T.Of(ChoseSecond) * InclusiveLoss.CrossEntropy([chose2], ratio));
            divergence[k] = InclusiveLoss.Divergence(Odds<T>(k), BaselineOdds<T>());
        }

        return (data, divergence);
    }

    /// <summary>The highest ridge between two wells of the grid, by double approximations at the middle β: a choice, not a decision.</summary>
    private (int Ridge, int Left, int Right) Wells<T>(T[] data, T[] divergence)
        where T : struct, IReal<T>
    {
        var middle = ((Low + High) / 2).ToDouble();
        var loss = data.Zip(divergence, (a, b) => T.Approximate(a) + (middle * T.Approximate(b))).ToArray();
        int Least(int from, int to) => Enumerable.Range(from, to - from + 1).MinBy(k => loss[k]);
        var ridge = Enumerable.Range(1, Points - 1).MaxBy(k => loss[k] - Math.Max(loss[Least(0, k - 1)], loss[Least(k + 1, Points)]));
        return (ridge, Least(ridge + 1, Points), Least(0, ridge - 1));
    }
}
