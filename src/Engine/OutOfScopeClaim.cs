using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using TheoremCheck.Engine.Verdicts;

namespace TheoremCheck.Engine;

/// <summary>An entry of the index that states no mathematics, with the reason.</summary>
public sealed class OutOfScopeClaim([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) : Claim(file, line)
{
    /// <summary>Why there is nothing to check, in one line.</summary>
    public required string Reason { get; init; }

    /// <inheritdoc/>
    public override CheckResult Check(Budget budget, CancellationToken cancellation = default) =>
        new(Id, new Verdict.OutOfScope(Reason), new Evidence());

    /// <inheritdoc/>
    public override Replay Replay(JsonNode c) => throw NoCases();

    /// <inheritdoc/>
    public override JsonNode Shrink(JsonNode c) => throw NoCases();

    private CaseFormatException NoCases() => new($"{Id} is out of scope and has no cases: {Reason}");
}
