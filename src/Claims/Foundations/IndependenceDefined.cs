using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>IIA as displayed, one further alternative at a time, is what the words say: the odds of j over k depend on no other alternative.</summary>
public sealed class IndependenceDefined : IStatement<ChoiceTable>
{
    /// <summary>The claim.</summary>
    public static Claim<ChoiceTable> Claim { get; } = new()
    {
        Id = "foundations/iia-def",
        Kind = ClaimKind.Definition,
        Source = FoundationsDocument.At("definition of IIA", line: 90),
        Statement = "For positive choice probabilities: [p(j|S)/p(k|S) = p(j|S ∪ {l})/p(k|S ∪ {l}) for all S, j, k in S, l not in S] ⟺ [p(j|S)/p(k|S) = p(j|{j,k})/p(k|{j,k}) for all S and j, k in S].",
        Reading = "The print does not say of which S, j, k and l the display holds: all of them, as the theorem needs.",
        Domain = ChoiceTable.Positive,
        Conclusion = new IndependenceDefined(),
        Controls =
        [
            new("⟺ p(j|S) is the same from all menus with j", new Unchanged()),
            new("adding l to pairs alone is enough", new PairsEnough()),
        ],
        Cases = 1_500,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ChoiceTable c)
        where T : struct, IReal<T> => Gap.Iff(ConstantRatioRule.Everywhere(c.Alternatives, c.Choice<T>), FromPairs<T>(c));

    private sealed class Unchanged : IStatement<ChoiceTable>
    {
        public Gap<T> Evaluate<T>(ChoiceTable c)
            where T : struct, IReal<T> => Gap.Iff(ConstantRatioRule.Everywhere(c.Alternatives, c.Choice<T>), Gap.All(Menus.All(c.Alternatives).SelectMany(menu => menu.Select(j => Gap.Equal(c.Choice<T>(j, menu), c.Choice<T>(j, [.. Enumerable.Range(0, c.Alternatives)]))))));
    }

    private sealed class PairsEnough : IStatement<ChoiceTable>
    {
        public Gap<T> Evaluate<T>(ChoiceTable c)
            where T : struct, IReal<T> => Gap.Implies(
                Gap.All(Menus.All(c.Alternatives).Where(m => m.Length == 3).SelectMany(menu => Ratios<T>(c, menu))),
                FromPairs<T>(c));
    }

    private static Gap<T> FromPairs<T>(ChoiceTable c)
        where T : struct, IReal<T> => Gap.All(Menus.All(c.Alternatives).SelectMany(menu => Ratios<T>(c, menu)));

    private static IEnumerable<Gap<T>> Ratios<T>(ChoiceTable c, int[] menu)
        where T : struct, IReal<T> =>
        from j in menu
        from k in menu
        where j < k
        select Gap.Equal(c.Choice<T>(j, menu) * c.Choice<T>(k, [j, k]), c.Choice<T>(k, menu) * c.Choice<T>(j, [j, k]));
}
