using TheoremCheck.Engine;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>"RLHF and IIA: Perverse Incentives": how losses that assume IIA fail on a population of two types.</summary>
public static class PerverseIncentivesDocument
{
    /// <summary>The document.</summary>
    public static Document Document { get; } = new(
        "perverse-incentives",
        "RLHF and IIA: Perverse Incentives",
        "Wanqiao Xu, Shi Dong, Xiuyuan Lu, Grace Lam, Zheng Wen and Benjamin Van Roy",
        "February 2, 2024");

    /// <summary>A place in the document.</summary>
    internal static Source At(string locator, int line) => Document.At(locator, line);
}
