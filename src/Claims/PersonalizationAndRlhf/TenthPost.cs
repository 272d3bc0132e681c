using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 4: if what similar posts add decreases then the tenth adds less than any before, and less than a tenth of what the ten are worth.</summary>
public sealed class TenthPost : IStatement<TenPosts>
{
    /// <summary>The claim.</summary>
    public static Claim<TenPosts> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/shoes",
        Kind = ClaimKind.WorkedExample,
        Source = PersonalizationAndRlhfDocument.At("Sec. 4, diversity", line: 34),
        Statement = "If each of ten similar posts adds less than the one before then the tenth adds less than each of the others, and less than a tenth of f(10) - f(0).",
        Reading = "The premise is the sentence printed before: the marginal value of similar items decreases. Not much is read as less than the others and than the average; "
            + "suffix submodular takes diminishing returns alone as the premise.",
        Domain = TenPosts.Decreasing,
        Hypotheses = [new("the marginal value decreases", c => c.AlwaysFalls())],
        Conclusion = new TenthPost(),
        Controls =
        [
            new("the tenth adds less than a tenth of what the first adds", new TenthOfFirst()),
            new("the tenth adds nothing or less", new Nothing()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TenPosts c)
        where T : struct, IReal<T> => Gap.All(
        [
            .. Enumerable.Range(0, c.Gains.Count - 1).Select(k => Gap.Less(T.Of(c.Last()), T.Of(c.Gains[k])).Named($"the tenth and post {k + 1}")),
            Gap.Less(T.Of(10 * c.Last()), T.Of(Reals.Sum(c.Gains.Span))).Named("ten times the tenth, and all ten"),
        ]);

    private sealed class TenthOfFirst : IStatement<TenPosts>
    {
        public Gap<T> Evaluate<T>(TenPosts c)
            where T : struct, IReal<T> => Gap.Less(T.Of(10 * c.Last()), T.Of(c.First()));
    }

    private sealed class Nothing : IStatement<TenPosts>
    {
        public Gap<T> Evaluate<T>(TenPosts c)
            where T : struct, IReal<T> => Gap.AtMost(T.Of(c.Last()), T.Zero);
    }
}
