using System.Diagnostics;
using TheoremCheck.Models.LinearPrograms;
using TheoremCheck.Models.Surveys;
using TheoremCheck.Numbers;

namespace TheoremCheck.Benchmarks;

/// <summary>Every route over the same pairs of the survey file in one run, by a stopwatch: seconds in place of minutes.</summary>
internal static class SurveyStopwatch
{
    private const int Sampled = 300;
    private const int Rounds = 20;

    public static void Run(TextWriter output)
    {
        QuestionSensitivity[] questions = [.. Surveys.Questions()];
        var pairs = questions.SelectMany(q => q.Pairs.Select(p => (Question: q, Pair: p, Gains: q.Preferences.Gains(p.Upper, p.Lower)))).ToArray();
        var doubles = pairs.Select(p => (
            Gains: p.Question.Problem(p.Pair).Gains.Map(Float64.Of),
            Uniform: p.Question.Problem(p.Pair).Baseline.Map(Float64.Of),
            Epsilon: Float64.Of(p.Question.Setting.Epsilon),
            Right: Float64.Of(p.Question.Setting.RightSide))).ToArray();
        var step = pairs.Length / Sampled;
        LinearProgram[] programs = [.. Enumerable.Range(0, Sampled).Select(i => pairs[i * step].Question.Problem(pairs[i * step].Pair).ToLinearProgram())];
        var simplex = Microseconds(2, programs.Length, i => LinearProgramSolvers.Default.Solve(programs[i]));
        Report("simplex call by the solver", simplex);
        Report("closed form in doubles", Microseconds(Rounds, pairs.Length, i => TotalVariationFlip.Solve(
            doubles[i].Gains.Span, doubles[i].Uniform.Span, doubles[i].Epsilon, doubles[i].Right)));
        Report("closed form in integers, exact", Microseconds(Rounds, pairs.Length, i => UniformFlip.Solve(
            pairs[i].Gains, pairs[i].Question.Preferences.Denominator, pairs[i].Question.Setting)));
        Report("exact check of its certificate", Microseconds(Rounds, pairs.Length, i => pairs[i].Pair.Certificate.Verify(
            pairs[i].Gains, pairs[i].Question.Preferences.Denominator, pairs[i].Question.Setting)));

        void Report(string route, double microseconds) => output.WriteLine(FormattableString.Invariant(
            $"{route,-32} {microseconds,9:0.000} µs a pair, {simplex / microseconds,7:0} times as fast as the simplex call"));
    }

    private static double Microseconds(int rounds, int count, Func<int, object> solve)
    {
        // The first half of the rounds warms up.
        var watch = Stopwatch.StartNew();
        for (var round = 0; round < rounds; round++)
        {
            if (round == rounds / 2)
            {
                watch.Restart();
            }

            for (var i = 0; i < count; i++)
            {
                GC.KeepAlive(solve(i));
            }
        }

        return watch.Elapsed.TotalMicroseconds / (count * (rounds - (rounds / 2)));
    }
}
