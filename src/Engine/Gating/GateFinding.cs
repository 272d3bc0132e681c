namespace TheoremCheck.Engine.Gating;

/// <summary>What sort of change a gate found, the gravest first.</summary>
public enum GateFindingKind
{
    /// <summary>The verdict is another than in the baseline, in either direction.</summary>
    VerdictChanged,

    /// <summary>The claim has become vacuous: its hypotheses are met too seldom to say anything.</summary>
    Vacuous,

    /// <summary>The baseline has the claim, the catalogue has not.</summary>
    ClaimMissing,

    /// <summary>The stored counterexample or witness no longer shows what it was stored for.</summary>
    StaleCounterexample,

    /// <summary>The verdict stands on less than it did.</summary>
    EvidenceWeaker,

    /// <summary>The catalogue has a claim that the baseline has not.</summary>
    ClaimNew,

    /// <summary>Something else differs; told, and never a reason to fail.</summary>
    Note,
}

/// <summary>One change that a gate found.</summary>
/// <param name="Kind">What sort of change.</param>
/// <param name="Id">The claim.</param>
/// <param name="What">What changed, before and now.</param>
/// <param name="Why">Why it matters.</param>
public sealed record GateFinding(GateFindingKind Kind, string Id, string What, string Why);
