using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 4, repaired: under submodularity the tenth post adds no more than the first, and at most a tenth of what the ten are worth.</summary>
public sealed class TenthPostSubmodularRepaired : IStatement<TenPosts>
{
    /// <summary>The claim.</summary>
    public static Claim<TenPosts> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/shoes.submodular.repaired",
        Kind = ClaimKind.Repair,
        Source = PersonalizationAndRlhfDocument.At("Sec. 4, diversity", line: 34),
        Statement = "For every submodular utility of the number of similar posts: the tenth adds no more than the first, and at most a tenth of f(10) - f(0).",
        Repairs = "personalization-and-rlhf/shoes.submodular",
        Domain = TenPosts.Submodular,
        Hypotheses = [new("diminishing returns", c => c.NeverGrows())],
        Conclusion = new TenthPostSubmodularRepaired(),
        Controls = [new("at most an eleventh of f(10) - f(0)", new Eleventh())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TenPosts c)
        where T : struct, IReal<T> => Gap.All(
            Gap.AtMost(T.Of(c.Last()), T.Of(c.First())).Named("the tenth and the first"),
            Gap.AtMost(T.Of(10 * c.Last()), T.Of(Reals.Sum(c.Gains.Span))).Named("ten times the tenth, and all ten"));

    private sealed class Eleventh : IStatement<TenPosts>
    {
        public Gap<T> Evaluate<T>(TenPosts c)
            where T : struct, IReal<T> => Gap.AtMost(T.Of(11 * c.Last()), T.Of(Reals.Sum(c.Gains.Span)));
    }
}
