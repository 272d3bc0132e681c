using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Two sets of comparisons among the same alternatives, and the two types whose even mixture made them.</summary>
/// <param name="Weights">e^r of the first type.</param>
/// <param name="OtherWeights">e^r of the second type; the same for a single Bradley-Terry model.</param>
/// <param name="First">One set of comparisons; an item may be compared repeatedly.</param>
/// <param name="Second">Another.</param>
public sealed record OutcomeSets(
    ValueList<Rational> Weights, ValueList<Rational> OtherWeights, ValueList<PairLabel> First, ValueList<PairLabel> Second)
{
    /// <summary>One type, the same winners against opponents drawn anew.</summary>
    public static Domain<OutcomeSets> SameWins { get; } = new()
    {
        Name = "one Bradley-Terry type on 3 or 4 alternatives, two sets of 0 to 4 comparisons with the same winners",
        Draw = SameWinners,
        Print = Printed,
        Classes = [new("ties between weights", c => c.Weights.Distinct().Count() < c.Weights.Count, Rational.Ratio(1, 100))],
        Wider = Built("one or two types, any two sets of comparisons", null, d => d.Flip()),
    };

    /// <summary>One type, the same pairs compared twice with other outcomes.</summary>
    public static Domain<OutcomeSets> SamePairs { get; } = Built(
        "one Bradley-Terry type on 3 or 4 alternatives, 0 to 4 pairs compared twice", true, _ => false) with
    {
        Wider = Built("one or two types, the pairs the same or not", null, d => d.Flip()),
    };

    /// <summary>Whether the comparisons come from one Bradley-Terry model.</summary>
    internal bool OneModel() => Weights == OtherWeights;

    /// <summary>Whether both sets compare the same pairs, in order.</summary>
    internal bool ComparesSamePairs() => First.Count == Second.Count
        && First.Zip(Second).All(p => (p.First.First, p.First.Second) == (p.Second.First, p.Second.Second));

    /// <summary>Whether every alternative wins as often in one set as in the other.</summary>
    internal bool HasSameWins() => First.Select(l => l.Winner()).Order().SequenceEqual(Second.Select(l => l.Winner()).Order());

    /// <summary>The probability of the outcomes when every comparison has a random user of its own.</summary>
    internal T Likelihood<T>(ValueList<PairLabel> labels)
        where T : struct, IReal<T>
    {
        T[] a = Weights.Lift<T>(), b = OtherWeights.Lift<T>();
        var product = T.One;
        foreach (var label in labels)
        {
            product *= (BradleyTerry.Likelihood<T>(a, [label]) + BradleyTerry.Likelihood<T>(b, [label])) / T.Of(2);
        }

        return product;
    }

    /// <summary>Π_i w_i^(number of wins of i), with the weights of the first type.</summary>
    internal T WinProduct<T>(ValueList<PairLabel> labels)
        where T : struct, IReal<T>
    {
        var w = Weights.Lift<T>();
        return labels.Aggregate(T.One, (product, label) => product * w[label.Winner()]);
    }

    private static Domain<OutcomeSets> Built(string name, bool? samePairs, Func<Draws, bool> differ) => new()
    {
        Name = name,
        Draw = draws => Drawn(draws, samePairs, differ),
        Print = Printed,
        Classes = [new("ties between weights", c => c.Weights.Distinct().Count() < c.Weights.Count, Rational.Ratio(1, 100))],
    };

    private static string Printed(OutcomeSets c) =>
        $"e^r = {c.Weights}{(c.OneModel() ? string.Empty : $" and {c.OtherWeights}, mixed")}: {Shown(c.First)} against {Shown(c.Second)}";

    private static OutcomeSets SameWinners(Draws draws)
    {
        var weights = draws.List(3, 4, d => d.Weight());
        var first = draws.List(0, 4, d => Label(d, weights.Count));
        var second = first.Map(l => new PairLabel(l.Winner(), (l.Winner() + 1 + draws.Choose(weights.Count - 1)) % weights.Count, true));
        return new(weights, weights, first, second);
    }

    private static OutcomeSets Drawn(Draws draws, bool? samePairs, Func<Draws, bool> differ)
    {
        var weights = draws.List(3, 4, d => d.Weight());
        var other = differ(draws) ? draws.List(weights.Count, d => d.Weight()) : weights;
        var first = draws.List(0, 4, d => Label(d, weights.Count));
        var same = samePairs ?? !draws.Flip();
        var second = same ? first.Map(l => l with { FirstWon = !draws.Flip() }) : draws.List(0, 4, d => Label(d, weights.Count));
        return new(weights, other, first, second);
    }

    private static PairLabel Label(Draws draws, int items)
    {
        var first = draws.Choose(items);
        return new(first, (first + 1 + draws.Choose(items - 1)) % items, !draws.Flip());
    }

    private static string Shown(ValueList<PairLabel> labels) =>
        labels.Count == 0 ? "no comparison" : string.Join(", ", labels.Select(l => $"y{l.Winner() + 1} ≻ y{l.Loser() + 1}"));
}
