using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A dichotomy model: the sizes of its categories and its type distribution.</summary>
/// <param name="FirstSize">|M_1|: messages 0 to FirstSize - 1.</param>
/// <param name="SecondSize">|M_2|: the messages after those.</param>
/// <param name="FirstType">p(1), in [0, 1].</param>
public sealed record DichotomySets(int FirstSize, int SecondSize, Rational FirstType)
{
    /// <summary>Any dichotomy model of up to six messages.</summary>
    public static Domain<DichotomySets> Any { get; } = new()
    {
        Name = "1 to 3 messages in each category, p(1) in [0, 1]",
        Draw = draws => new(draws.Integer(1, 3), draws.Integer(1, 3), draws.Proportion()),
        Print = c => $"|M_1| = {c.FirstSize}, |M_2| = {c.SecondSize}, p(1) = {c.FirstType}",
    };

    /// <summary>Models of three messages or more in which both types occur.</summary>
    public static Domain<DichotomySets> Proper { get; } = Any with
    {
        Name = "1 to 3 messages in each category, three or more in all, 0 < p(1) < 1",
        Draw = draws =>
        {
            var first = draws.Integer(1, 3);
            return new(first, draws.Integer(first == 1 ? 2 : 1, 3), draws.InnerProportion());
        },
        Edges = [new(1, 2, Rational.Ratio(1, 2)), new(2, 1, Rational.Parse("1e-12"))],
        Wider = Any,
    };

    /// <summary>(2), the probability that the message is chosen from a set.</summary>
    internal T Choice<T>(int message, int[] menu)
        where T : struct, IReal<T> =>
        HardChoice.Probability<T>(DichotomyModel.Rewards(FirstSize, SecondSize), [T.Of(FirstType), T.Of(1 - FirstType)], message, menu);

    /// <summary>(6) multiplied out, for all messages x, x' of a set and the set with one message more.</summary>
    internal Gap<T> Independence<T>()
        where T : struct, IReal<T>
    {
        var count = FirstSize + SecondSize;
        List<Gap<T>> parts = [];
        foreach (var menu in Menus.All(count))
        {
            foreach (var added in Enumerable.Range(0, count).Where(l => !menu.Contains(l)))
            {
                int[] larger = [.. menu, added];
                foreach (var (x, other) in menu.SelectMany(x => menu.Where(k => k < x).Select(k => (x, k))))
                {
                    parts.Add(Gap.Equal(Choice<T>(x, menu) * Choice<T>(other, larger), Choice<T>(x, larger) * Choice<T>(other, menu))
                        .Named($"messages {other + 1}, {x + 1} of {menu.Length}, with and without message {added + 1}"));
                }
            }
        }

        return Gap.All<T>(parts);
    }
}
