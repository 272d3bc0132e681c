using BenchmarkDotNet.Attributes;
using TheoremCheck.Numbers;

namespace TheoremCheck.Benchmarks;

/// <summary>What a formula written once costs beside the same formula written for doubles: the ratio should be 1.</summary>
public class FormulaBenchmarks
{
    private readonly double[] doubles = new double[8];
    private readonly Float64[] lifted = new Float64[8];

    [GlobalSetup]
    public void Setup()
    {
        for (var i = 0; i < doubles.Length; i++)
        {
            doubles[i] = ((i * 37) % 11) * 0.375;
            lifted[i] = new(doubles[i]);
        }
    }

    [Benchmark(Baseline = true)]
    public double WrittenForDoubles()
    {
        ReadOnlySpan<double> x = doubles;
        var best = 0;
        for (var i = 1; i < x.Length; i++)
        {
            if (x[i] > x[best])
            {
                best = i;
            }
        }

        var sum = 0.0;
        foreach (var term in x)
        {
            sum += Float64Functions.Exp(term - x[best]);
        }

        var p = Float64Functions.Exp(x[0] - x[best]) / sum;
        if (p >= 0)
        {
            return 1 / (1 + Float64Functions.Exp(-p));
        }

        var e = Float64Functions.Exp(p);
        return e / (1 + e);
    }

    [Benchmark]
    public double WrittenOnce() => LogisticOfSoftmax<Float64>(lifted).Value;

    private static T LogisticOfSoftmax<T>(ReadOnlySpan<T> x)
        where T : struct, IReal<T>
    {
        var shift = x[Reals.IndexOfLargest(x)];
        var sum = T.Zero;
        foreach (var term in x)
        {
            sum += T.Exp(term - shift);
        }

        return Reals.Logistic(T.Exp(x[0] - shift) / sum);
    }
}
