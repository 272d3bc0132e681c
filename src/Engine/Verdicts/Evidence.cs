using System.Text.Json.Nodes;

namespace TheoremCheck.Engine.Verdicts;

/// <summary>One exact case with what the judge found of it.</summary>
/// <param name="Case">The case as JSON: what replays it.</param>
/// <param name="Printed">The case in the document's symbols.</param>
/// <param name="Sides">Both sides, in fractions or decided digits.</param>
/// <param name="Arithmetic">The arithmetic that decided.</param>
/// <param name="Slack">How far from failing; negative when violated.</param>
public sealed record Example(JsonNode Case, string Printed, IReadOnlyList<string> Sides, string Arithmetic, double Slack);

/// <summary>What became of a control.</summary>
/// <param name="Statement">The nearby false statement.</param>
/// <param name="Refuted">Whether the domain refuted it, by an exact judgement.</param>
/// <param name="Witness">The case that refutes it, printed; null when it survived.</param>
public sealed record ControlResult(string Statement, bool Refuted, string? Witness);

/// <summary>Whether a hypothesis is needed.</summary>
public enum Necessity
{
    /// <summary>A certified case breaks the claim once the hypothesis is dropped.</summary>
    Necessary,

    /// <summary>Without the hypothesis the statement has no value: it divides by 0, or asks for a logarithm outside its domain.</summary>
    UndefinedWithout,

    /// <summary>No such case was found within the budget: not shown necessary.</summary>
    NotShownNecessary,

    /// <summary>No domain reaches cases without the hypothesis.</summary>
    NotDropped,
}

/// <summary>What dropping one hypothesis showed.</summary>
/// <param name="Hypothesis">Its name.</param>
/// <param name="Necessity">What was found.</param>
/// <param name="Cases">The cases tried that break this hypothesis alone.</param>
/// <param name="Witness">The smallest case found that breaks the claim, printed.</param>
public sealed record HypothesisResult(string Hypothesis, Necessity Necessity, int Cases, string? Witness);

/// <summary>How many sampled cases fell into a class.</summary>
/// <param name="Name">The class.</param>
/// <param name="Cases">How many accepted cases belong to it.</param>
/// <param name="Met">Whether that meets the share required.</param>
public sealed record ClassResult(string Name, long Cases, bool Met);

/// <summary>What the cases of the corpus said, which are replayed before the search.</summary>
/// <param name="Cases">How many there are for the claim.</param>
/// <param name="Failing">How many the claim fails for.</param>
/// <param name="Stale">How many are no longer admissible.</param>
public sealed record CorpusResult(int Cases, int Failing, int Stale);

/// <summary>What a verdict rests on.</summary>
public sealed record Evidence
{
    /// <summary>Cases that met the hypotheses and were searched in double precision.</summary>
    public long Accepted { get; init; }

    /// <summary>Cases drawn that failed a hypothesis.</summary>
    public long Rejected { get; init; }

    /// <summary>Rejections per hypothesis, the first that failed.</summary>
    public IReadOnlyList<(string Hypothesis, long Cases)> RejectedBy { get; init; } = [];

    /// <summary>Cases judged exactly or by enclosure.</summary>
    public long Judged { get; init; }

    /// <summary>The arithmetics that judged, such as "rational".</summary>
    public IReadOnlyList<string> Arithmetics { get; init; } = [];

    /// <summary>The least number of decimal digits to which equalities of enclosures agreed; null when all was decided outright.</summary>
    public int? Digits { get; init; }

    /// <summary>The seed of the search.</summary>
    public ulong Seed { get; init; }

    /// <summary>Coverage of the named classes.</summary>
    public IReadOnlyList<ClassResult> Classes { get; init; } = [];

    /// <summary>The judged case nearest to failing.</summary>
    public Example? Tightest { get; init; }

    /// <summary>What the corpus said; null when it has no case of the claim.</summary>
    public CorpusResult? Corpus { get; init; }

    /// <summary>What became of each control.</summary>
    public IReadOnlyList<ControlResult> Controls { get; init; } = [];

    /// <summary>What dropping each hypothesis showed.</summary>
    public IReadOnlyList<HypothesisResult> Hypotheses { get; init; } = [];
}

/// <summary>A verdict with its evidence.</summary>
/// <param name="Claim">The claim's id.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Evidence">What it rests on.</param>
public sealed record CheckResult(string Claim, Verdict Verdict, Evidence Evidence);
