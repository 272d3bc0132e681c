using BenchmarkDotNet.Running;
using TheoremCheck.Benchmarks;

// survey-file FILE: the file on which theoremcheck sensitivity is timed.
if (args is ["survey-file", var path])
{
    SurveyFiles.Write(path);
    return;
}

// survey-routes: every route over the same pairs, by a stopwatch.
if (args is ["survey-routes"])
{
    SurveyStopwatch.Run(Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
