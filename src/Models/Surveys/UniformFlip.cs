using System.Numerics;

namespace TheoremCheck.Models.Surveys;

/// <summary>The closed form of the flip problem from uniform sampling, in integers: exact at the speed of a few products.</summary>
/// <remarks>
/// Minimise ½ Σ |q_k − 1/N| over q with q_k ≥ ε, Σ q_k = 1 and g·q ≤ r. Mass leaves the options of greatest gain, each down to ε,
/// and goes to the one of least gain, until g·q = r: the general form is <see cref="LinearPrograms.TotalVariationFlip"/>. Where the
/// last option is left with mass, the slope of the minimum there is the dual value. Cost: N log N comparisons, 2N products.
/// </remarks>
public static class UniformFlip
{
    /// <summary>Solves the problem.</summary>
    /// <param name="gains">The numerators G of g = G / denominator, one per option.</param>
    /// <param name="denominator">Above 0.</param>
    /// <param name="setting">N, ε and r.</param>
    /// <exception cref="ArgumentException">When there are not N gains or the denominator is not above 0.</exception>
    public static FlipCertificate Solve(BigInteger[] gains, BigInteger denominator, FlipSetting setting)
    {
        ArgumentNullException.ThrowIfNull(gains);
        ArgumentNullException.ThrowIfNull(setting);
        if (gains.Length != setting.Count || denominator.Sign <= 0)
        {
            throw new ArgumentException($"{gains.Length} gains over {denominator}: {setting.Count} over a positive denominator are needed", nameof(gains));
        }

        var order = WorstFirst(gains);
        var best = order[^1];
        var room = setting.Share - setting.Least;
        var right = setting.Right * denominator;
        var value = BigInteger.Zero;
        foreach (var gain in gains)
        {
            value += gain;
        }

        value *= setting.Share;
        if (value <= right)
        {
            var masses = new BigInteger[gains.Length];
            Array.Fill(masses, BigInteger.One);
            return new FlipCertificate.Found(masses, gains.Length, BigInteger.Zero, new(BigInteger.Zero, BigInteger.Zero, BigInteger.One));
        }

        for (var emptied = 0; emptied < order.Length; emptied++)
        {
            var slope = gains[order[emptied]] - gains[best];
            if (slope.IsZero)
            {
                break;
            }

            var rest = value - (slope * room);
            if (rest <= right)
            {
                return Moved(gains, setting, order, emptied, slope, value - right);
            }

            value = rest;
        }

        return new FlipCertificate.Impossible(new(BigInteger.One, gains[best], denominator));
    }

    /// <summary>The first options of the order are emptied down to ε; the next one gives missing / slope, in units of 1 / Z.</summary>
    private static FlipCertificate.Found Moved(
        BigInteger[] gains, FlipSetting setting, int[] order, int emptied, BigInteger slope, BigInteger missing)
    {
        var masses = new BigInteger[gains.Length];
        var (share, least) = (setting.Share * slope, setting.Least * slope);
        Array.Fill(masses, share);
        for (var k = 0; k < emptied; k++)
        {
            masses[order[k]] = least;
        }

        var moved = (emptied * (share - least)) + missing;
        masses[order[emptied]] -= missing;
        masses[order[^1]] += moved;
        return new(masses, setting.Scale * slope, moved, new(2, (2 * gains[order[^1]]) + slope, 2 * slope));
    }

    private static int[] WorstFirst(BigInteger[] gains)
    {
        var order = new int[gains.Length];
        for (var k = 0; k < order.Length; k++)
        {
            // Insertion: options are few, and those of equal gain must stay in order.
            var at = k;
            while (at > 0 && gains[order[at - 1]] < gains[k])
            {
                order[at] = order[at - 1];
                at--;
            }

            order[at] = k;
        }

        return order;
    }
}
