using BenchmarkDotNet.Attributes;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Search;
using TheoremCheck.Numbers;

namespace TheoremCheck.Benchmarks;

/// <summary>The bulk search lane against a bare loop over the same formula and random source, and against FsCheck alone.</summary>
[MemoryDiagnoser]
public class SearchBenchmarks
{
    private const int Cases = 100_000;

    private static readonly Domain<Threshold> Domain = new()
    {
        Name = "thresholds",
        Draw = d => new(d.InnerProportion(), d.Integer(2, 6)),
        Print = c => c.ToString(),
    };

    private static readonly Statement Conclusion = new();

    /// <summary>A formula over plain doubles in a loop of its own.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Cases)]
    public double BareLoop()
    {
        var draws = Draws.Random(1);
        var least = double.PositiveInfinity;
        for (var i = 0; i < Cases; i++)
        {
            var z = draws.InnerProportion().ToDouble();
            var n = draws.Integer(2, 6);
            var power = 1.0;
            var rest = 1.0;
            for (var k = 0; k < n; k++)
            {
                power *= z;
                rest *= 1 - z;
            }

            var f = (z - power) / (1 - power - rest);
            var room = 1 - f;
            least = Math.Min(least, room / Math.Max(1, Math.Max(Math.Abs(f), 1)));
        }

        return least;
    }

    /// <summary>The same search through a claim's domain and conclusion.</summary>
    [Benchmark(OperationsPerInvoke = Cases)]
    public double BulkSearchLane() => BulkLane.LeastSlack(Domain, Conclusion, 1, Cases);

    /// <summary>The same search through FsCheck's runner alone.</summary>
    [Benchmark(OperationsPerInvoke = Cases)]
    public double FsCheckAlone() => FsCheckLane.LeastSlack(Domain, Conclusion, 1, Cases);

    /// <summary>A share of the population and a size of choice sets.</summary>
    public readonly record struct Threshold(Rational Zeta, int Size);

    /// <summary>F(ζ) ≤ 1.</summary>
    public sealed class Statement : IStatement<Threshold>
    {
        /// <inheritdoc/>
        public Gap<T> Evaluate<T>(Threshold c)
            where T : struct, IReal<T>
        {
            var z = T.Of(c.Zeta);
            var power = T.Pow(z, c.Size);
            return Gap.AtMost((z - power) / (T.One - power - T.Pow(T.One - z, c.Size)), T.One);
        }
    }
}
