using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>What sections 4 to 6 report of practice, aims, other work and measurements.</summary>
public static class WithoutMathematics
{
    /// <summary>How the minimisation is carried out.</summary>
    public static OutOfScopeClaim Initialisation { get; } = new()
    {
        Id = "perverse-incentives/sec4.1.init",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 4.1, last sentence", line: 186),
        Statement = "Minimisation is typically by stochastic gradient descent from θ with π_θ = π̄.",
        Expected = VerdictKind.OutOfScope,
        Reason = "reports practice; the propositions speak of minimisers, and that some θ matches the baseline is in a3.contains-optimum (ψ = 0)",
    };

    /// <summary>Other algorithms of a cited family.</summary>
    public static OutOfScopeClaim OtherAlgorithms { get; } = new()
    {
        Id = "perverse-incentives/sec4.2.psipo",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 4.2, last paragraph", line: 204),
        Statement = "Other ΨPO algorithms suffer in the same manner when queries include more than two alternatives.",
        Expected = VerdictKind.OutOfScope,
        Reason = "the document defines neither ΨPO nor its loss for more than two alternatives; the cited family is defined for pairs",
    };

    /// <summary>What inclusive learning is for.</summary>
    public static OutOfScopeClaim InclusiveAim { get; } = new()
    {
        Id = "perverse-incentives/sec4.3.il-aim",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 4.3, first sentence", line: 208),
        Statement = "Inclusive learning aims at language models that reflect the diversity of preferences.",
        Expected = VerdictKind.OutOfScope,
        Reason = "an aim asserts nothing; when it is met is sec4.3.il-aim.equal-sizes",
    };

    /// <summary>Where larger choice sets occur.</summary>
    public static OutOfScopeClaim LargerChoiceSets { get; } = new()
    {
        Id = "perverse-incentives/fig2.footnote",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("footnote 1", line: 271),
        Statement = "Larger choice sets are common in applications.",
        Expected = VerdictKind.OutOfScope,
        Reason = "a remark on applications without mathematics",
    };

    /// <summary>The measurements of Figure 4.</summary>
    public static OutOfScopeClaim MeasuredAccuracy { get; } = new()
    {
        Id = "perverse-incentives/sec6.results",
        Kind = ClaimKind.ExperimentNumber,
        Source = PerverseIncentivesDocument.At("Sec. 6.3 and Figure 4", line: 374),
        Statement = "Trained on pairs, about 70% accuracy and GPT-4 scored higher; trained on queries of four, below 50% and GPT-3.5 scored higher.",
        Expected = VerdictKind.OutOfScope,
        Reason = "measurements on proprietary models; what the two-category population predicts for them is sec6.worse-than-random",
    };
}
