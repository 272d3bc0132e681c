using TheoremCheck.Engine;

namespace TheoremCheck.Cli;

/// <summary>Names as the ledger spells them.</summary>
internal static class LedgerText
{
    public static string Kebab(ClaimKind kind) =>
        string.Concat(kind.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : string.Empty) + char.ToLowerInvariant(c) : c.ToString()));
}
