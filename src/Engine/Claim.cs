using System.Text.Json.Nodes;
using TheoremCheck.Engine.Judging;
using TheoremCheck.Engine.Verdicts;

namespace TheoremCheck.Engine;

/// <summary>A statement of a document as a value: what it says, where, and how to check it.</summary>
public abstract class Claim
{
    /// <summary>A claim written at a place in some file.</summary>
    private protected Claim(string file, int line) => (File, Line) = (file, line);

    /// <summary>The source file that holds the claim, as the compiler saw it; "/_/" stands for the root of this repository.</summary>
    public string File { get; }

    /// <summary>The line of that file, from 1.</summary>
    public int Line { get; }

    /// <summary>The id: the document's key, a slash and the place, as the claims index has it.</summary>
    public required string Id { get; init; }

    /// <summary>What sort of assertion it is.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>Where it is printed.</summary>
    public required Source Source { get; init; }

    /// <summary>The statement in our own words and formula, quantifiers and strictness included.</summary>
    public required string Statement { get; init; }

    /// <summary>How the print was read where it leaves a choice; null when it leaves none.</summary>
    public string? Reading { get; init; }

    /// <summary>The verdict that this project has published; the check computes its own and the tests compare.</summary>
    public VerdictKind Expected { get; init; } = VerdictKind.Supported;

    /// <summary>Ids of the claims it rests on.</summary>
    public IReadOnlyList<string> Uses { get; init; } = [];

    /// <summary>The id of the repaired claim, for one that fails as printed.</summary>
    public string? Repair { get; init; }

    /// <summary>The id of the claim that this one repairs.</summary>
    public string? Repairs { get; init; }

    /// <summary>The id of the claim in whose proof this is a step.</summary>
    public string? StepOf { get; init; }

    /// <summary>Every case, or some case.</summary>
    public Quantifier Quantifier { get; init; } = Quantifier.ForAll;

    /// <summary>The names of the hypotheses.</summary>
    public virtual IReadOnlyList<string> HypothesisNames => [];

    /// <summary>The statements of the controls.</summary>
    public virtual IReadOnlyList<string> ControlNames => [];

    /// <summary>What the claim ranges over; null for one that is out of scope.</summary>
    public virtual string? DomainName => null;

    /// <summary>What sort of case the claim ranges over; null for one that is out of scope.</summary>
    public virtual Type? CaseType => null;

    /// <summary>Checks the claim.</summary>
    /// <param name="budget">How much to search.</param>
    /// <param name="cancellation">Stops the search between cases.</param>
    public abstract CheckResult Check(Budget budget, CancellationToken cancellation = default);

    /// <summary>Judges one exact case given as JSON.</summary>
    /// <exception cref="CaseFormatException">When the JSON is not a case of this claim.</exception>
    public abstract Replay Replay(JsonNode c);

    /// <summary>The smallest case like the one given: one that still fails if it fails, that still holds if it holds.</summary>
    /// <exception cref="CaseFormatException">When the JSON is not a case of this claim, breaks a hypothesis, or leaves the judge undecided.</exception>
    public abstract JsonNode Shrink(JsonNode c);
}

/// <summary>One case re-evaluated.</summary>
/// <param name="Printed">The case in the document's symbols.</param>
/// <param name="BrokenHypotheses">The hypotheses that the case does not meet.</param>
/// <param name="Judgement">What the judge found; null when a statement without a value said so.</param>
/// <param name="Undefined">Why the statement has no value for this case; null when it has one.</param>
public sealed record Replay(string Printed, IReadOnlyList<string> BrokenHypotheses, Judgement? Judgement, string? Undefined);

/// <summary>A JSON text is not a case of the claim; the message says what is wrong where.</summary>
public sealed class CaseFormatException(string message) : Exception(message);
