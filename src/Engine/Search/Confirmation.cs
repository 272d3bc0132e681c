using TheoremCheck.Engine.Judging;
using TheoremCheck.Numbers;

namespace TheoremCheck.Engine.Search;

/// <summary>Confirms a violation by every arithmetic that can.</summary>
internal static class Confirmation
{
    public static IReadOnlyList<string> Of<TCase>(IStatement<TCase> statement, TCase c, Judgement found)
    {
        List<string> by = [found.Arithmetic];
        if (found.Arithmetic == "rational")
        {
            try
            {
                var second = Judge.DecideByEnclosure(statement, c);
                if (second.Outcome == Outcome.Holds && second.Digits is null)
                {
                    throw new InvalidOperationException("rational and enclosure arithmetic disagree on the counterexample");
                }

                if (second.Outcome == Outcome.Violated)
                {
                    by.Add(second.Arithmetic);
                }
            }
            catch (NotRationalException)
            {
                // A statement may insist on rationals by itself, as one that checks an exact certificate does.
            }
        }

        if (Probe.Slack(statement, c) < 0)
        {
            by.Add("double agrees");
        }

        return by;
    }
}
