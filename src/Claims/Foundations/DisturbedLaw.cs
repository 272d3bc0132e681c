using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>A Plackett-Luce law with a disturbance along two exchanges of neighbouring places.</summary>
/// <param name="Weights">e^(V_j) of the undisturbed law, positive.</param>
/// <param name="Ranking">A ranking r, from best to worst.</param>
/// <param name="First">Exchange s of places First and First + 1, counted from 0.</param>
/// <param name="Second">Exchange t of places Second and Second + 1.</param>
/// <param name="Share">The disturbance, as a share of the least of the four probabilities: it is added to r and st r, taken from s r and t r.</param>
public sealed record DisturbedLaw(ValueList<Rational> Weights, ValueList<int> Ranking, int First, int Second, Rational Share)
{
    /// <summary>Two to five alternatives.</summary>
    public static Domain<DisturbedLaw> Domain { get; } = new()
    {
        Name = "Plackett-Luce laws on 2 to 5 alternatives, with or without a disturbance along two exchanges of neighbouring places",
        Draw = Drawn,
        Print = c => $"e^V = {c.Weights}, {c.Share} of the least probability moved around r = {string.Join("≻", c.Ranking.Select(i => i + 1))}: + r, - exchange of places {c.First + 1}, {c.First + 2}, - exchange of places {c.Second + 1}, {c.Second + 2}, + both",
        Classes =
        [
            new("undisturbed", c => c.Share.IsZero, Rational.Ratio(1, 50)),
            new("three alternatives, disturbed", c => c.Weights.Count == 3 && !c.Share.IsZero, Rational.Ratio(1, 50)),
        ],
    };

    /// <summary>The probabilities of all rankings, in lexicographic order.</summary>
    internal T[] Masses<T>()
        where T : struct, IReal<T>
    {
        var law = PlackettLuce.Law<T>(Weights.Lift<T>());
        var s = Exchanged([.. Ranking], First);
        int[] corners = [Index([.. Ranking]), Index(s), Index(Exchanged([.. Ranking], Second)), Index(Exchanged(s, Second))];
        var least = corners.Select(i => law[i]).Aggregate(T.Min);
        for (var i = 0; i < corners.Length; i++)
        {
            var change = T.Of(Share) * least / T.Of(2);
            law[corners[i]] += i is 0 or 3 ? change : -change;
        }

        return law;
    }

    private static DisturbedLaw Drawn(Draws draws)
    {
        var count = draws.Integer(2, 5);
        var weights = draws.List(count, d => d.Weight());
        var (first, second) = (draws.Choose(count - 1), count - 2 - draws.Choose(count - 1));
        return new(weights, draws.Permutation(count), first, second, 1 - draws.Proportion());
    }

    private static int[] Exchanged(int[] ranking, int place)
    {
        int[] copy = [.. ranking];
        (copy[place], copy[place + 1]) = (copy[place + 1], copy[place]);
        return copy;
    }

    private static int Index(int[] ranking) => Rankings.All(ranking.Length).ToList().FindIndex(r => r.SequenceEqual(ranking));
}
