using BenchmarkDotNet.Attributes;
using TheoremCheck.Numbers;
using Judge = TheoremCheck.Numbers.Enclosure<TheoremCheck.Numbers.Bits192>;

namespace TheoremCheck.Benchmarks;

/// <summary>Single operations of the two exact arithmetics.</summary>
public class NumberBenchmarks
{
    private readonly Judge x = Judge.Of(Rational.Ratio(355, 113));
    private readonly Judge y = Judge.Of(Rational.Ratio(-22, 7));
    private readonly Rational p = Rational.Ratio(355, 113);
    private readonly Rational q = Rational.Ratio(-22, 7);
    private readonly Rational large = Rational.Pow(Rational.Ratio(355, 113), 30);

    [Benchmark]
    public Judge EnclosureExp() => Judge.Exp(x);

    [Benchmark]
    public Judge EnclosureLog() => Judge.Log(x);

    [Benchmark]
    public Judge EnclosureSqrt() => Judge.Sqrt(x);

    [Benchmark]
    public Judge EnclosureMultiply() => x * y;

    [Benchmark]
    public Judge EnclosureDivide() => x / y;

    [Benchmark]
    public Judge EnclosureAdd() => x + y;

    [Benchmark]
    public Rational RationalAdd() => p + q;

    [Benchmark]
    public Rational RationalMultiply() => p * q;

    [Benchmark]
    public Rational RationalDivide() => p / q;

    [Benchmark]
    public bool RationalCompare() => p < q;

    [Benchmark]
    public Rational RationalLargeAdd() => large + q;
}
