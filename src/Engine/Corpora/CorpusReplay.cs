using TheoremCheck.Engine.Judging;
using TheoremCheck.Engine.Search;
using TheoremCheck.Engine.Verdicts;

namespace TheoremCheck.Engine.Corpora;

/// <summary>What became of one case of the corpus.</summary>
public enum CorpusOutcome
{
    /// <summary>The claim holds for it.</summary>
    Holds,

    /// <summary>The claim fails for it.</summary>
    Fails,

    /// <summary>The judge could not decide.</summary>
    Undecided,

    /// <summary>It is no longer an admissible case of the claim: it cannot be read, or breaks a hypothesis.</summary>
    Stale,
}

/// <summary>A case of the corpus replayed.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Text">The case printed, or why it is stale.</param>
/// <param name="Example">The case as evidence; null when stale.</param>
public sealed record CorpusReplay(string Path, CorpusOutcome Outcome, string Text, Example? Example)
{
    /// <summary>Replays the cases of a claim.</summary>
    public static IReadOnlyList<CorpusReplay> Of(Claim claim, Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(corpus);
        return [.. corpus.Of(claim.Id).Select(f => Of(claim, f.Path, f.Case))];
    }

    /// <summary>
    /// The result of a search together with what the replays say: a case that fails refutes a universal claim that the search left
    /// standing, one that holds is a witness of an existence claim, and one left undecided leaves the claim so.
    /// </summary>
    public static CheckResult Join(Claim claim, CheckResult searched, IReadOnlyList<CorpusReplay> replays)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(searched);
        ArgumentNullException.ThrowIfNull(replays);
        if (replays.Count == 0)
        {
            return searched;
        }

        var result = searched with
        {
            Evidence = searched.Evidence with
            {
                Corpus = new(
                    replays.Count,
                    replays.Count(r => r.Outcome == CorpusOutcome.Fails),
                    replays.Count(r => r.Outcome == CorpusOutcome.Stale)),
            },
        };
        return searched.Verdict switch
        {
            Verdict.Inconclusive when claim.Quantifier == Quantifier.Exists && First(replays, CorpusOutcome.Holds) is { } witness =>
                result with { Verdict = new Verdict.Proved("witness certified", witness.Example) },
            Verdict.Supported or Verdict.Proved or Verdict.Inconclusive or Verdict.Vacuous
                when claim.Quantifier == Quantifier.ForAll && First(replays, CorpusOutcome.Fails) is { } against =>
                result with { Verdict = new Verdict.Refuted(against.Example, [against.Example!.Arithmetic, "replayed from the corpus"]) },
            Verdict.Supported or Verdict.Vacuous when First(replays, CorpusOutcome.Undecided) is { } open =>
                result with { Verdict = new Verdict.Inconclusive("a case of the corpus is undecided at the highest precision", open.Example) },
            _ => result,
        };
    }

    private static CorpusReplay? First(IEnumerable<CorpusReplay> replays, CorpusOutcome outcome) => replays.FirstOrDefault(r => r.Outcome == outcome);

    private static CorpusReplay Of(Claim claim, string path, CorpusCase stored)
    {
        try
        {
            var replay = claim.Replay(stored.Case);
            return replay switch
            {
                { BrokenHypotheses: [var broken, ..] } => new(path, CorpusOutcome.Stale, $"breaks the hypothesis '{broken}'", null),
                { Judgement: null } => new(path, CorpusOutcome.Stale, $"the statement has no value: {replay.Undefined}", null),
                { Judgement: var judgement } => new(
                    path,
                    judgement.Outcome switch
                    {
                        Judging.Outcome.Holds => CorpusOutcome.Holds,
                        Judging.Outcome.Violated => CorpusOutcome.Fails,
                        _ => CorpusOutcome.Undecided,
                    },
                    replay.Printed,
                    Examples.Of(stored.Case, replay.Printed, judgement)),
            };
        }
        catch (CaseFormatException e)
        {
            return new(path, CorpusOutcome.Stale, e.Message, null);
        }
    }
}
