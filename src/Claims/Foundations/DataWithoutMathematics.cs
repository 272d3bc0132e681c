using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Headings and reports of practice up to line 66.</summary>
public static class DataWithoutMathematics
{
    /// <summary>Headings whose lists are missing.</summary>
    public static OutOfScopeClaim Headings { get; } = new()
    {
        Id = "foundations/headings",
        Kind = ClaimKind.Assumption,
        Source = FoundationsDocument.At("headings of the sections", line: 2),
        Statement = "Headings: phases of training, steps, interpretations of randomness, goals, comparisons of methods; r* is latent and r_φ a neural network.",
        Expected = VerdictKind.OutOfScope,
        Reason = "the lists under these headings are missing in the text, and the rest names aims and architecture: nothing is asserted of numbers",
    };

    /// <summary>Where factor models are used.</summary>
    public static OutOfScopeClaim Netflix { get; } = new()
    {
        Id = "foundations/netflix",
        Kind = ClaimKind.Qualitative,
        Source = FoundationsDocument.At("below the logistic factor model", line: 48),
        Statement = "The logistic factor model is the foundation of the Netflix Prize, collaborative filtering and two-tower models.",
        Expected = VerdictKind.OutOfScope,
        Reason = "history of applications; what the model itself says is in factor",
    };

    /// <summary>Where ideal point models are used.</summary>
    public static OutOfScopeClaim NaturalFor { get; } = new()
    {
        Id = "foundations/natural-for",
        Kind = ClaimKind.Qualitative,
        Source = FoundationsDocument.At("below the ideal point model", line: 51),
        Statement = "The ideal point model is natural for politics, music and product specifications.",
        Expected = VerdictKind.OutOfScope,
        Reason = "an opinion on fields of application; what the model itself says is in ideal-eq and ideal-close",
    };

    /// <summary>Deterministic and stochastic utility.</summary>
    public static OutOfScopeClaim Deterministic { get; } = new()
    {
        Id = "foundations/deterministic",
        Kind = ClaimKind.Assumption,
        Source = FoundationsDocument.At("deterministic and stochastic utility, interpretations of noise", line: 53),
        Statement = "Utility is deterministic with a random response, or stochastic; the noise has three interpretations.",
        Expected = VerdictKind.OutOfScope,
        Reason = "two headings and an announcement whose lists are missing in the text; what the two have in common is both-yield and obs-equivalent",
    };
}
