using System.Numerics;
using BenchmarkDotNet.Attributes;
using TheoremCheck.Models.LinearPrograms;
using TheoremCheck.Models.Surveys;
using TheoremCheck.Numbers;

namespace TheoremCheck.Benchmarks;

/// <summary>One pair of a survey question by each route; the goal is the closed form 100 times faster than a simplex call.</summary>
public class SurveyPairBenchmarks
{
    private QuestionSensitivity question = null!;
    private PairFlip pair = null!;
    private BigInteger[] gains = [];
    private Float64[] doubles = [];
    private Float64[] uniform = [];
    private LinearProgram program = null!;

    [Params(3, 6, 10)]
    public int Options { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        question = Surveys.Questions().First(q => q.Counts.Options.Count == Options && q.Order is not null);
        pair = question.Order!;
        gains = question.Preferences.Gains(pair.Upper, pair.Lower);
        var problem = question.Problem(pair);
        doubles = [.. problem.Gains.Map(Float64.Of)];
        uniform = [.. problem.Baseline.Map(Float64.Of)];
        program = problem.ToLinearProgram();
    }

    [Benchmark(Baseline = true)]
    public object ClosedFormExact() => UniformFlip.Solve(gains, question.Preferences.Denominator, question.Setting);

    [Benchmark]
    public object ClosedFormInDoubles() => TotalVariationFlip.Solve(
        doubles, uniform, Float64.Of(question.Setting.Epsilon), Float64.Of(question.Setting.RightSide));

    [Benchmark]
    public bool ExactCheckOfTheCertificate() => pair.Certificate.Verify(gains, question.Preferences.Denominator, question.Setting);

    [Benchmark]
    public object SimplexByTheSolver() => LinearProgramSolvers.Default.Solve(program);
}

/// <summary>All questions of a survey file on one thread, from counts to verified certificates.</summary>
public class SurveyBenchmarks
{
    [Benchmark]
    public int AllQuestions() => Surveys.Questions().Sum(q => q.Pairs.Count);
}

/// <summary>The questions of <see cref="SurveyFiles"/> in memory.</summary>
internal static class Surveys
{
    public static IEnumerable<QuestionSensitivity> Questions() => SurveyFiles.Counts()
        .GroupBy(c => c.Question)
        .Select(q => QuestionSensitivity.Of(
            new ChoiceCounts(
                $"Q{q.Key}",
                ValueList.From(q.Where(c => c.Type == 1).Select(c => $"option {c.Option}")),
                ["type 1", "type 2", "type 3"],
                ValueList.From(q.GroupBy(c => c.Type).Select(t => ValueList.From(t.Select(c => Rational.Of(c.Count)))))),
            SensitivityRequest.Default));
}
