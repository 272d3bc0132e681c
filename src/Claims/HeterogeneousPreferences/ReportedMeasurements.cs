using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Numbers measured on fine-tuned models and on a public data set, from which nothing follows that could be computed here.</summary>
internal static class ReportedMeasurements
{
    public static OutOfScopeClaim Accuracies { get; } = new()
    {
        Id = "heterogeneous-preferences/llm.accuracy",
        Kind = ClaimKind.ExperimentNumber,
        Source = HeterogeneousPreferencesDocument.At("Tables 1 and 2", line: 906),
        Statement = "The twenty raw accuracies of two methods under two assumptions and five seeds.",
        Expected = VerdictKind.OutOfScope,
        Reason = "measured on fine-tuned language models; their means, differences and granularity are claims of their own",
    };

    public static OutOfScopeClaim Filtering { get; } = new()
    {
        Id = "heterogeneous-preferences/llm.filter",
        Kind = ClaimKind.ExperimentNumber,
        Source = HeterogeneousPreferencesDocument.At("Appendix F, data sets", line: 896),
        Statement = "After leaving out pairs beyond 512 tokens, 160,800 training and 17,104 test points remain.",
        Expected = VerdictKind.OutOfScope,
        Reason = "counts of a data set that is not at hand; that 17,104 is twice 8,552 is used by the claims on the 368 cases",
    };
}
