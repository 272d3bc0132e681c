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

    /// <summary>Stopped by the user.</summary>
    public const int Interrupted = 130;
}
