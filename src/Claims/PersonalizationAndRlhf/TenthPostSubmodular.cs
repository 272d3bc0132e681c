using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 4: from submodularity it follows that the tenth post adds less than the first. It does not: additive utilities are submodular.</summary>
public sealed class TenthPostSubmodular : IStatement<TenPosts>
{
    /// <summary>The claim.</summary>
    public static Claim<TenPosts> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/shoes.submodular",
        Kind = ClaimKind.WorkedExample,
        Source = PersonalizationAndRlhfDocument.At("Sec. 4, diversity", line: 34),
        Statement = "For every submodular utility of the number of similar posts: the tenth adds less than the first.",
        Reading = "The word so is taken to draw the example from submodularity, the sentence just before it.",
        Domain = TenPosts.Submodular,
        Hypotheses = [new("diminishing returns", c => c.NeverGrows())],
        Conclusion = new TenthPostSubmodular(),
        Expected = VerdictKind.Refuted,
        Repair = "personalization-and-rlhf/shoes.submodular.repaired",
        Controls = [new("the tenth adds more than the first", new More())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TenPosts c)
        where T : struct, IReal<T> => Gap.Less(T.Of(c.Last()), T.Of(c.First())).Named("the tenth and the first");

    private sealed class More : IStatement<TenPosts>
    {
        public Gap<T> Evaluate<T>(TenPosts c)
            where T : struct, IReal<T> => Gap.Less(T.Of(c.First()), T.Of(c.Last()));
    }
}
