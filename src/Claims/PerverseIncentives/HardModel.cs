using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A choice model (Z, p, r) of finitely many types, a multiset Y of messages and one of them.</summary>
/// <param name="Types">p(z).</param>
/// <param name="Rewards">For each type, r(x|z) of each message; only their order matters.</param>
/// <param name="Alternatives">Y; messages may repeat.</param>
/// <param name="Message">y, in Y.</param>
public sealed record HardModel(ValueList<Rational> Types, ValueList<ValueList<int>> Rewards, ValueList<int> Alternatives, int Message)
{
    /// <summary>Models of 1 to 3 types, ties included.</summary>
    public static Domain<HardModel> Any { get; } = new()
    {
        Name = "1 to 3 types, 1 to 4 messages with rewards 0 to 3, multisets Y of 1 to 6 of them, y in Y",
        Draw = Drawn,
        Print = c => $"p = {c.Types}, r = {string.Join(", ", c.Rewards)}, Y = {{{string.Join(", ", c.Alternatives.Select(x => x + 1))}}}, y = {c.Message + 1}",
        Edges =
        [
            new([1], [[0]], [0], 0),
            new([1], [[0]], [0, 0], 0),
            new([Rational.Ratio(1, 2), Rational.Ratio(1, 2)], [[1, 0, 0], [0, 1, 1]], [0, 1, 2], 1),
        ],
        Classes =
        [
            new("a repeated message", c => c.Repeats(), Rational.Ratio(1, 10)),
            new("distinct messages that tie", c => c.Ties(), Rational.Ratio(1, 20)),
            new("several types", c => c.Types.Count > 1, Rational.Ratio(1, 10)),
            new("one alternative", c => c.Alternatives.Count == 1, Rational.Ratio(1, 50)),
        ],
    };

    /// <summary>y is offered.</summary>
    internal static Hypothesis<HardModel> Offered { get; } = new("y in Y", c => c.Alternatives.Contains(c.Message));

    /// <summary>Whether Y offers a message twice.</summary>
    internal bool Repeats() => Alternatives.Distinct().Count() < Alternatives.Count;

    /// <summary>Formula (2) at a message of a multiset.</summary>
    internal T Formula<T>(int message, ReadOnlySpan<int> alternatives)
        where T : struct, IReal<T> =>
        HardChoice.Probability<T>(Rewards.Select(r => r.ToArray()).ToArray(), Types.Lift<T>(), message, alternatives);

    /// <summary>
    /// Each type picks one of the places of Y whose reward no other place beats, all with the same probability; the probabilities
    /// of the places.
    /// </summary>
    internal T[] Places<T>()
        where T : struct, IReal<T>
    {
        var places = new T[Alternatives.Count];
        Array.Fill(places, T.Zero);
        for (var z = 0; z < Types.Count; z++)
        {
            var row = Rewards[z];
            int[] unbeaten = [.. Enumerable.Range(0, places.Length).Where(i => !Alternatives.Any(x => row[x] > row[Alternatives[i]]))];
            foreach (var i in unbeaten)
            {
                places[i] += T.Of(Types[z]) / T.Of(unbeaten.Length);
            }
        }

        return places;
    }

    private bool Ties() => Rewards.Any(row => Alternatives.Distinct().GroupBy(x => row[x]).Any(g => g.Count() > 1));

    private static HardModel Drawn(Draws draws)
    {
        var (types, messages) = (draws.Integer(1, 3), draws.Integer(1, 4));
        var shares = draws.Distribution(types);
        var rewards = draws.List(types, d => d.List(messages, e => e.Choose(4)));
        var alternatives = draws.List(1, 6, d => d.Choose(messages));
        return new(shares, rewards, alternatives, alternatives[draws.Choose(alternatives.Count)]);
    }
}
