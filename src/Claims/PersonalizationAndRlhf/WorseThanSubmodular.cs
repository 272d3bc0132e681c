using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 4: a tenth paragraph that grates is worse than submodular. It is not: submodularity lets gains fall below 0.</summary>
public sealed class WorseThanSubmodular : IStatement<TenPosts>
{
    /// <summary>The claim.</summary>
    public static Claim<TenPosts> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/worse-than",
        Kind = ClaimKind.Qualitative,
        Source = PersonalizationAndRlhfDocument.At("Sec. 4, diversity", line: 34),
        Statement = "If the first of ten similar paragraphs adds a positive value and the tenth a negative one then the utility does not have diminishing returns.",
        Reading = "That generated text behaves so is offered as a possibility and not checked; what is checked is the reason given, that a grating tenth paragraph is more "
            + "than submodularity allows.",
        Uses = ["personalization-and-rlhf/submodular-inequality"],
        Domain = TenPosts.Grating,
        Hypotheses = [new("the first adds a positive value, the tenth a negative one", c => c.First().Sign > 0 && c.Last().Sign < 0)],
        Conclusion = new WorseThanSubmodular(),
        Expected = VerdictKind.Refuted,
        Repair = "personalization-and-rlhf/worse-than.repaired",
        Controls = [new("then the utility has diminishing returns", new Always())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TenPosts c)
        where T : struct, IReal<T> => Gap.Not(Diminishing<T>(c)).Named("some gain is above the one before");

    /// <summary>Each gain is at most the one before.</summary>
    internal static Gap<T> Diminishing<T>(TenPosts c)
        where T : struct, IReal<T> => Gap.All(Enumerable.Range(1, c.Gains.Count - 1).Select(k => Gap.AtMost(T.Of(c.Gains[k]), T.Of(c.Gains[k - 1]))));

    private sealed class Always : IStatement<TenPosts>
    {
        public Gap<T> Evaluate<T>(TenPosts c)
            where T : struct, IReal<T> => Diminishing<T>(c);
    }
}
