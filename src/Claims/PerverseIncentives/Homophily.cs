using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Two types that reward messages of their own category alone, each by an amount of its own.</summary>
/// <param name="Query">Categories, alternatives, message and type distribution.</param>
/// <param name="FirstReward">What type 1 gives to M_1.</param>
/// <param name="SecondReward">What type 2 gives to M_2.</param>
public sealed record AlignedRewards(DichotomyQuery Query, int FirstReward, int SecondReward)
{
    /// <summary>Positive rewards of the types' own views.</summary>
    public static Domain<AlignedRewards> Positive { get; } = new()
    {
        Name = $"{DichotomyQuery.Domain.Name}; rewards 1 to 5 of a type's own category, 0 of the other",
        Draw = draws => new(DichotomyQuery.Domain.Draw(draws), draws.Integer(1, 5), draws.Integer(1, 5)),
        Print = Printed,
        Classes = [new("unequal rewards", c => c.FirstReward != c.SecondReward, Rational.Ratio(1, 10))],
        Wider = new()
        {
            Name = "the same with rewards -2 to 2 of a type's own category",
            Draw = draws => new(DichotomyQuery.Domain.Draw(draws), 2 - draws.Choose(5), 2 - draws.Choose(5)),
            Print = Printed,
        },
    };

    /// <summary>(2) with these rewards.</summary>
    internal T Choice<T>()
        where T : struct, IReal<T>
    {
        var rewards = DichotomyModel.Rewards(Query.FirstSize, Query.SecondSize);
        int[][] scaled = [[.. rewards[0].Select(r => FirstReward * r)], [.. rewards[1].Select(r => SecondReward * r)]];
        var (first, second) = Query.Types<T>();
        return HardChoice.Probability<T>(scaled, [first, second], Query.Message, Query.Alternatives.Span);
    }

    private static string Printed(AlignedRewards c) => $"{DichotomyQuery.Domain.Print(c.Query)}, r_1 = {c.FirstReward}, r_2 = {c.SecondReward}";
}

/// <summary>Two groups, each of which prefers commentary of its own view and gives no reward to the other, choose as the dichotomy model says.</summary>
public sealed class Homophily : IStatement<AlignedRewards>
{
    /// <summary>The claim.</summary>
    public static Claim<AlignedRewards> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec3.6.homophily",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 3.6", line: 142),
        Statement = "If type z gives a reward r_z > 0 to the messages of M_z and 0 to the others, then every choice probability (2) is that of the dichotomy model, whose r_z are 1.",
        Reading = "The hypothetical world as an instance of the model; that there is such a world is not asserted.",
        Domain = AlignedRewards.Positive,
        Hypotheses = [new("each type prefers its own category", c => c.FirstReward > 0 && c.SecondReward > 0)],
        Conclusion = new Homophily(),
        Controls = [new("y is chosen with the probability of its category's type", new TypeProbability())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(AlignedRewards c)
        where T : struct, IReal<T> => Gap.Equal(c.Choice<T>(), c.Query.HardChoice<T>());

    private sealed class TypeProbability : IStatement<AlignedRewards>
    {
        public Gap<T> Evaluate<T>(AlignedRewards c)
            where T : struct, IReal<T>
        {
            var (first, second) = c.Query.Types<T>();
            return Gap.Equal(c.Choice<T>(), c.Query.InFirst() ? first : second);
        }
    }
}
