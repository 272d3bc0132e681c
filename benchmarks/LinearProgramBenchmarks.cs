using BenchmarkDotNet.Attributes;
using TheoremCheck.Models.LinearPrograms;
using TheoremCheck.Numbers;

namespace TheoremCheck.Benchmarks;

/// <summary>The exact check of a certificate: the goal is 1,000 a second and core up to 20 × 20.</summary>
public class CertificateBenchmarks
{
    private LinearProgram program = null!;
    private CertifiedResult.Optimal certificate = null!;
    private SolverReply reply = null!;

    [Params(5, 10, 20)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        program = Instances.Covering(Size);
        certificate = (CertifiedResult.Optimal)ExactSimplex.Solve(program);
        reply = LinearProgramSolvers.Default.Solve(program);
    }

    [Benchmark(Baseline = true)]
    public bool Check() => CertificateChecker.Verify(program, certificate, out _);

    [Benchmark]
    public bool CheckOfAProgramSeenForTheFirstTime() => CertificateChecker.Verify(
        new(program.Objective, program.Rows, program.Bounds), certificate, out _);

    [Benchmark]
    public object? CertificateFromTheReportedBasis() => CertifiedLinearProgram.Certify(program, reply);

    [Benchmark]
    public object ExactSimplexMethod() => ExactSimplex.Solve(program);
}

/// <summary>The closed form of the flip problem: N log N.</summary>
public class ClosedFormBenchmarks
{
    private Float64[] gains = [];
    private Float64[] uniform = [];
    private FlipProblem exact = null!;

    [Params(3, 10, 100, 1_000, 10_000, 100_000)]
    public int Alternatives { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        exact = Instances.Flip(Alternatives);
        gains = [.. exact.Gains.Map(Float64.Of)];
        uniform = [.. exact.Baseline.Map(Float64.Of)];
    }

    [Benchmark(Baseline = true)]
    public object InDoubles() => TotalVariationFlip.Solve(gains, uniform, Float64.Of(exact.Epsilon), Float64.Of(exact.RightSide));

    [Benchmark]
    public object InRationals() => exact.Solve<Rational>();
}

/// <summary>One flip problem by each route.</summary>
public class FlipRouteBenchmarks
{
    private FlipProblem problem = null!;
    private LinearProgram program = null!;

    [Params(3, 6, 12)]
    public int Alternatives { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        problem = Instances.Flip(Alternatives);
        program = problem.ToLinearProgram();
    }

    [Benchmark(Baseline = true)]
    public object ClosedForm() => problem.Solve<Rational>();

    [Benchmark]
    public object ExactSimplexMethod() => ExactSimplex.Solve(program);

    [Benchmark]
    public object SolverAlone() => LinearProgramSolvers.Default.Solve(program);

    [Benchmark]
    public object SolverWithCertificate() => CertifiedLinearProgram.Solve(program, LinearProgramSolvers.Default);
}
