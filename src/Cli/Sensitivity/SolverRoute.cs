using System.Globalization;
using TheoremCheck.Engine;
using TheoremCheck.Models.LinearPrograms;
using TheoremCheck.Models.Surveys;

namespace TheoremCheck.Cli.Sensitivity;

/// <summary>What the second route found.</summary>
/// <param name="Compared">The pairs solved by both routes.</param>
/// <param name="Disagreements">The pairs whose exact answers differ, or for which the solver led to no certificate.</param>
internal sealed record SolverComparison(int Compared, int Disagreements);

/// <summary>The linear programs of the pairs, solved by OR-Tools, turned into exact certificates and compared with the closed form.</summary>
internal static class SolverRoute
{
    /// <summary>Compares the routes on some of the pairs; null when none is asked for.</summary>
    /// <exception cref="EngineMissingException">When the solver is not installed or does not answer.</exception>
    public static SolverComparison? Compare(Shell shell, QuestionSensitivity[] questions, int most, CancellationToken cancellation)
    {
        if (most == 0)
        {
            return null;
        }

        var pairs = questions.SelectMany(q => q.Pairs.Select(p => (Question: q, Pair: p))).ToList();
        var count = Math.Min(most, pairs.Count);
        var disagreements = 0;
        for (var i = 0; i < count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (question, pair) = pairs[(int)((long)i * pairs.Count / count)];
            disagreements += Agrees(question, pair) ? 0 : 1;
            if ((i + 1L) * 10 / count > i * 10L / count)
            {
                shell.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"[{i + 1}/{count}] pairs by or-tools"));
            }
        }

        return new(count, disagreements);
    }

    private static bool Agrees(QuestionSensitivity question, PairFlip pair)
    {
        try
        {
            return CertifiedLinearProgram.Solve(question.Problem(pair).ToLinearProgram(), LinearProgramSolvers.Default).Match(
                optimal => pair.Certificate is FlipCertificate.Found found && found.Distance == optimal.Value,
                _ => pair.Certificate is FlipCertificate.Impossible,
                _ => false,
                _ => false);
        }
        catch (SolverException e)
        {
            throw new EngineMissingException(e.Message);
        }
    }
}
