using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Two base reward functions on the same messages.</summary>
/// <param name="First">e^(r̄), positive.</param>
/// <param name="Second">e^(r̄'), positive.</param>
public sealed record TwoBaseRewards(ValueList<Rational> First, ValueList<Rational> Second)
{
    /// <summary>One to four messages; half of the pairs differ by a constant.</summary>
    public static Domain<TwoBaseRewards> Domain { get; } = new()
    {
        Name = "positive weights e^r̄ and e^r̄' of 1 to 4 messages, proportional or not",
        Draw = draws =>
        {
            var first = draws.List(1, 4, d => d.Weight());
            if (!draws.Flip())
            {
                var factor = draws.Weight();
                return new(first, first.Map(w => factor * w));
            }

            return new(first, draws.List(first.Count, d => d.Weight()));
        },
        Print = c => $"e^r̄ = {c.First}, e^r̄' = {c.Second}",
        Classes =
        [
            new("r̄' - r̄ constant, two messages or more", c => c.First.Count > 1 && c.Proportional(), Rational.Ratio(1, 10)),
            new("r̄' - r̄ not constant", c => !c.Proportional(), Rational.Ratio(1, 10)),
        ],
    };

    private bool Proportional() => Enumerable.Range(0, First.Count).All(x => First[x] * Second[0] == First[0] * Second[x]);
}

/// <summary>The choice probabilities (3) determine the base rewards up to a constant, and no more of the model.</summary>
public sealed class ConverseOfLogitRepaired : IStatement<TwoBaseRewards>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoBaseRewards> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec3.4.converse.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Sec. 3.4, after eq. (3)", line: 106),
        Statement = "Base rewards r̄ and r̄' give the same probabilities (3) on all sets if and only if r̄' - r̄ is constant; the model is not determined: "
            + "one type for each ranking with the Plackett-Luce probabilities of e^r̄ gives (3) as well.",
        Repairs = "perverse-incentives/sec3.4.converse",
        Domain = TwoBaseRewards.Domain,
        Conclusion = new ConverseOfLogitRepaired(),
        Controls =
        [
            new("if and only if r̄' = r̄", new Identical()),
            new("any two base rewards give the same probabilities", new Same()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoBaseRewards c)
        where T : struct, IReal<T>
    {
        T[] first = c.First.Lift<T>(), second = c.Second.Lift<T>();
        var constant = Gap.All<T>(Enumerable.Range(0, first.Length).Select(x => Gap.Equal(second[x] / second[0], first[x] / first[0])));
        return Gap.All<T>(
        [
            Gap.Iff(SameProbabilities<T>(c), constant).Named("same probabilities exactly if r̄' - r̄ is constant"),
            .. RankingTypes.AgreeWithLogit(PlackettLuce.Law<T>(first), first),
        ]);
    }

    private static Gap<T> SameProbabilities<T>(TwoBaseRewards c)
        where T : struct, IReal<T>
    {
        T[] first = c.First.Lift<T>(), second = c.Second.Lift<T>();
        return Gap.All(
            from menu in Menus.All(first.Length)
            from y in menu
            select Gap.Equal(Luce.Probability<T>(first, y, menu), Luce.Probability<T>(second, y, menu)));
    }

    private sealed class Identical : IStatement<TwoBaseRewards>
    {
        public Gap<T> Evaluate<T>(TwoBaseRewards c)
            where T : struct, IReal<T>
        {
            T[] first = c.First.Lift<T>(), second = c.Second.Lift<T>();
            return Gap.Iff(SameProbabilities<T>(c), Gap.All<T>(Enumerable.Range(0, first.Length).Select(x => Gap.Equal(first[x], second[x]))));
        }
    }

    private sealed class Same : IStatement<TwoBaseRewards>
    {
        public Gap<T> Evaluate<T>(TwoBaseRewards c)
            where T : struct, IReal<T> => SameProbabilities<T>(c);
    }
}
