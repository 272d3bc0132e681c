using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Base rewards, and a choice model of finitely many types, one for each strict ranking of the messages.</summary>
/// <param name="Weights">e^(r̄) of each message, positive.</param>
/// <param name="Types">The probability of each ranking, in the order of <see cref="Rankings.All"/>.</param>
public sealed record RankingTypes(ValueList<Rational> Weights, ValueList<Rational> Types)
{
    /// <summary>Two or three messages.</summary>
    public static Domain<RankingTypes> Domain { get; } = new()
    {
        Name = "weights e^r̄ of 2 or 3 messages, and any probabilities of their 2 or 6 rankings",
        Draw = draws =>
        {
            var messages = draws.Integer(2, 3);
            return new(draws.List(messages, d => d.Weight()), draws.Distribution(Rankings.All(messages).Count));
        },
        Print = c => $"e^r̄ = {c.Weights}, types (rankings) with p = {c.Types}",
    };

    /// <summary>(2): the share of the types that rank the message above the rest of the set.</summary>
    internal static T Chosen<T>(T[] types, int messages, int message, int[] menu)
        where T : struct, IReal<T>
    {
        // A ranking is a type whose reward for its k-th message is -k.
        var rewards = Rankings.All(messages).Select(ranking =>
        {
            var row = new int[messages];
            for (var place = 0; place < messages; place++)
            {
                row[ranking[place]] = -place;
            }

            return row;
        }).ToArray();
        return HardChoice.Probability<T>(rewards, types, message, menu);
    }

    /// <summary>The choice probabilities agree with (3) at every message of every set.</summary>
    internal static IEnumerable<Engine.Gap<T>> AgreeWithLogit<T>(T[] types, T[] weights)
        where T : struct, IReal<T> =>
        from menu in Menus.All(weights.Length)
        from y in menu
        select Engine.Gap.Equal(Chosen(types, weights.Length, y, menu), Luce.Probability<T>(weights, y, menu));
}
