using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The examples of the table of domains.</summary>
public sealed class DomainTable : IStatement<ObservedPreference>
{
    /// <summary>The claim.</summary>
    public static Claim<ObservedPreference> Claim { get; } = new()
    {
        Id = "foundations/domain-table",
        Kind = ClaimKind.Table,
        Source = FoundationsDocument.At("table of domains and data types", line: 28),
        Statement = "The examples are data of the types named: B clicked out of {A, B, C} is a choice from a set (B ≻ A and B ≻ C), A ≻ B and 'j beats k' are binary comparisons, play or skip is a response to one item (a comparison with the outside option).",
        Reading = "The row on clicks at result 3 is click3. Which field uses which data is a report and not checked.",
        Expected = VerdictKind.Proved,
        Uses = ["foundations/common-structure"],
        Domain = Domain.Listed<ObservedPreference>(
            "the rows: recommender systems, LLM alignment, sports, streaming (play, skip)",
            [
                new(PreferenceKind.ChoiceFromSet, 3, [2, 1, 3], 0),
                new(PreferenceKind.Binary, 2, [1, 2], 0),
                new(PreferenceKind.Binary, 2, [2, 1], 0),
                new(PreferenceKind.ItemWise, 1, [1], 1),
                new(PreferenceKind.ItemWise, 1, [1], 0),
            ],
            ObservedPreference.Domain.Print),
        Conclusion = new DomainTable(),
        Controls = [new("the click on B orders A and C too", new FullOrder())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ObservedPreference c)
        where T : struct, IReal<T> => CommonStructure.Same<T>(c, c.Comparisons());

    private sealed class FullOrder : IStatement<ObservedPreference>
    {
        public Gap<T> Evaluate<T>(ObservedPreference c)
            where T : struct, IReal<T> => CommonStructure.Same<T>(c, [.. c.Comparisons(), .. c.Shown.Skip(1).Zip(c.Shown.Skip(2))]);
    }
}
