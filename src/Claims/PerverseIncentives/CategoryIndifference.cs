using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A dichotomy model and two of its messages.</summary>
/// <param name="Model">The model.</param>
/// <param name="J">A message.</param>
/// <param name="K">Another or the same.</param>
public sealed record MessagePair(DichotomySets Model, int J, int K)
{
    /// <summary>Two messages of one category.</summary>
    public static Domain<MessagePair> OneCategory { get; } = new()
    {
        Name = $"{DichotomySets.Any.Name}, two messages of one category",
        Draw = draws =>
        {
            var model = DichotomySets.Any.Draw(draws);
            var (from, size) = draws.Flip() ? (0, model.FirstSize) : (model.FirstSize, model.SecondSize);
            return new(model, from + draws.Choose(size), from + draws.Choose(size));
        },
        Print = Printed,
        Classes = [new("two different messages", c => c.J != c.K, Rational.Ratio(1, 10))],
        Wider = new()
        {
            Name = $"{DichotomySets.Any.Name}, any two messages",
            Draw = draws =>
            {
                var model = DichotomySets.Any.Draw(draws);
                var count = model.FirstSize + model.SecondSize;
                return new(model, draws.Choose(count), draws.Choose(count));
            },
            Print = Printed,
        },
    };

    private static string Printed(MessagePair c) => $"{DichotomySets.Any.Print(c.Model)}, x = {c.J + 1}, x' = {c.K + 1}";
}

/// <summary>In the dichotomy model each individual is indifferent between messages of one category.</summary>
public sealed class CategoryIndifference : IStatement<MessagePair>
{
    /// <summary>The claim.</summary>
    public static Claim<MessagePair> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec3.6.indifference",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 3.6", line: 134),
        Statement = "For x, x' of one category: r(x|z) = r(x'|z) for both types z, and beside any third message, or none, x and x' are chosen with the same probability (2).",
        Domain = MessagePair.OneCategory,
        Hypotheses = [new("x, x' of one category", c => c.J < c.Model.FirstSize == c.K < c.Model.FirstSize)],
        Conclusion = new CategoryIndifference(),
        Controls = [new("both types give both messages the reward 1", new RewardOne())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(MessagePair c)
        where T : struct, IReal<T>
    {
        var rewards = DichotomyModel.Rewards(c.Model.FirstSize, c.Model.SecondSize);
        List<Gap<T>> parts = [.. rewards.Select(row => Gap.Equal(T.Of(row[c.J]), T.Of(row[c.K])).Named("reward"))];
        for (var third = 0; third < rewards[0].Length; third++)
        {
            parts.Add(Gap.Equal(c.Model.Choice<T>(c.J, [c.J, c.K, third]), c.Model.Choice<T>(c.K, [c.J, c.K, third])).Named($"choice beside {third + 1}"));
        }

        return Gap.All<T>([.. parts, Gap.Equal(c.Model.Choice<T>(c.J, [c.J, c.K]), c.Model.Choice<T>(c.K, [c.J, c.K]))]);
    }

    private sealed class RewardOne : IStatement<MessagePair>
    {
        public Gap<T> Evaluate<T>(MessagePair c)
            where T : struct, IReal<T> => Gap.All(
            from row in DichotomyModel.Rewards(c.Model.FirstSize, c.Model.SecondSize)
            from x in new[] { c.J, c.K }
            select Gap.Equal(T.Of(row[x]), T.One));
    }
}
