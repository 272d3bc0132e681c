using System.Globalization;
using TheoremCheck.Engine.Verdicts;

namespace TheoremCheck.Engine.Reporting;

/// <summary>A verdict's evidence in a few words. "Passed" is never worded as "proved".</summary>
public static class Summary
{
    /// <summary>The evidence of a result in a few words.</summary>
    public static string Of(Claim claim, CheckResult result)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(result);
        var e = result.Evidence;
        return result.Verdict.Match(
            proved => proved.Witness is null ? proved.Basis : $"witness: {proved.Witness.Printed}",
            _ => $"none against in {Count(e.Accepted)} cases, {Count(e.Judged)} judged ({Judged(e)})",
            refuted => refuted.Counterexample is null ? string.Join("; ", refuted.ConfirmedBy) : $"counterexample: {refuted.Counterexample.Printed}",
            vacuous => vacuous.Reason,
            inconclusive => inconclusive.Reason,
            faulted => faulted.Case is null ? faulted.Message : $"{faulted.Message} at {faulted.Case}",
            outOfScope => outOfScope.Reason);
    }

    private static string Count(long n) => n.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Judged(Evidence e) =>
        string.Join(", ", e.Arithmetics) + (e.Digits is null ? string.Empty : $", equal to {e.Digits} digits");
}
