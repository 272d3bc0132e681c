using System.Numerics;
using TheoremCheck.Numbers;

namespace TheoremCheck.Tests.Properties.Numbers;

/// <summary>Pseudo-random inputs, the same in every run.</summary>
internal sealed class Inputs(int seed)
{
    private readonly Random random = new(seed);

    public static readonly int[] Precisions = [64, 128, 192, 384, 768];

    public int Integer(int low, int high) => random.Next(low, high + 1);

    public BigInteger Big(int bits)
    {
        var bytes = new byte[(bits / 8) + 1];
        random.NextBytes(bytes);
        var value = new BigInteger(bytes) >> ((bytes.Length * 8) - 1 - bits);
        return value;
    }

    public Dyadic Dyadic(int bits, int spread) => new(Big(Integer(1, bits)), Integer(-spread, spread));

    /// <summary>An interval of any position towards 0, sometimes a point and often narrow.</summary>
    public Interval Interval(int bits, int spread)
    {
        var low = Dyadic(bits, spread);
        var width = Integer(0, 4) == 0 ? TheoremCheck.Numbers.Dyadic.Zero : new Dyadic(BigInteger.Abs(Big(20)), Integer(-spread - 200, spread));
        var high = (low.ToRational() + width.ToRational()) is var sum
            ? new Dyadic(sum.Numerator, -((int)sum.Denominator.GetBitLength() - 1))
            : low;
        return new(low, high);
    }

    /// <summary>A number of the interval: an end or a mixture of both.</summary>
    public Rational Member(Interval interval)
    {
        var weight = new TheoremCheck.Numbers.Rational(Integer(0, 4), 4);
        return (interval.Low.ToRational() * (TheoremCheck.Numbers.Rational.One - weight)) + (interval.High.ToRational() * weight);
    }

    /// <summary>An integer near an edge of the machine words, where fast paths end.</summary>
    public BigInteger NearEdge()
    {
        int[] powers = [0, 1, 8, 31, 32, 53, 61, 62, 63, 64, 124, 127];
        var value = (BigInteger.One << powers[Integer(0, powers.Length - 1)]) + Integer(-3, 3);
        return Integer(0, 1) == 0 ? value : -value;
    }

    public Rational Rational()
    {
        var denominator = NearEdge();
        return new(NearEdge(), denominator.IsZero ? 1 : denominator);
    }

    public double Double(double low, double high) => low + (random.NextDouble() * (high - low));

    public double AnyPositiveDouble() => BitConverter.Int64BitsToDouble(random.NextInt64(1, 0x7FEF_FFFF_FFFF_FFFF));
}
