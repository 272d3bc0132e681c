using TheoremCheck.Engine;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>"LLM alignment fine-tuning: DPO vs IPO": RLHF and DPO as one model, IPO's loss derived, and an experiment to tell them apart.</summary>
public static class DpoVersusIpoDocument
{
    /// <summary>The document.</summary>
    public static Document Document { get; } = new("dpo-versus-ipo", "LLM alignment fine-tuning: DPO vs IPO", "Tri Nguyen", "March 27, 2025");

    /// <summary>A place in the document.</summary>
    internal static Source At(string locator, int line) => Document.At(locator, line);
}
