namespace TheoremCheck.Cli;

/// <summary>What the process returns.</summary>
internal static class ExitCode
{
    /// <summary>All as expected.</summary>
    public const int AsExpected = 0;

    /// <summary>Some verdict differs from the ledger.</summary>
    public const int VerdictDiffers = 1;

    /// <summary>The call, a case or a file is not what was asked for.</summary>
    public const int BadUsage = 2;

    /// <summary>A program that a claim needs is missing.</summary>
    public const int EngineMissing = 3;

    /// <summary>A claim of the ledger is no longer there.</summary>
    public const int ClaimMissing = 4;

    /// <summary>A claim has become vacuous.</summary>
    public const int ClaimVacuous = 5;

    /// <summary>A stored counterexample, witness or case of the corpus no longer shows what it was stored for.</summary>
    public const int CounterexampleStale = 6;

    /// <summary>A verdict stands on less evidence than before.</summary>
    public const int EvidenceWeaker = 7;

    /// <summary>A claim is not yet in the ledger.</summary>
    public const int ClaimNew = 8;

    /// <summary>Stopped by the user.</summary>
    public const int Interrupted = 130;
}
