using TheoremCheck.Engine.Domains;
using TheoremCheck.Claims.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A data set of messages with rewards, a baseline of full support and β, for the DPO loss (11).</summary>
/// <param name="Items">D.</param>
/// <param name="Rewards">r, one per message.</param>
/// <param name="Baseline">P_π̄, positive.</param>
/// <param name="Beta">β &gt; 0.</param>
public sealed record RewardedData(ValueList<MessageDatum> Items, ValueList<Rational> Rewards, ValueList<Rational> Baseline, Rational Beta)
{
    /// <summary>Data of 1 to 5 queries, 1 to 4 alternatives each.</summary>
    public static Domain<RewardedData> Domain { get; } = new()
    {
        Name = "2 to 4 messages, 1 to 5 queries of 1 to 4 alternatives, rewards within ±4, baseline of full support, 0 < β ≤ 5",
        Draw = draws =>
        {
            var messages = draws.Integer(2, 4);
            return new(
                MessageData.DrawnItems(draws, messages),
                draws.List(messages, d => Rational.Ratio(d.Choose(17) is var k && k % 2 == 1 ? k + 1 : -k, 4)),
                draws.InnerDistribution(messages),
                draws.OneOf<Rational>(1, 2, Rational.Ratio(1, 2), 5, Rational.Ratio(1, 4)));
        },
        Print = c => $"{MessageData.PrintedItems(c.Items)}, r = {c.Rewards}, P_π̄ = {c.Baseline}, β = {c.Beta}",
        Edges =
        [
            new([new([0, 1], 0)], [0, 1], [Rational.Ratio(1, 2), Rational.Ratio(1, 2)], 1),
            new([new([0, 1, 2], 0)], [0, 0, 0], [Rational.Ratio(1, 3), Rational.Ratio(1, 3), Rational.Ratio(1, 3)], 1),
        ],
        Classes =
        [
            new("every query a pair", c => c.Items.All(d => d.Alternatives.Count == 2), Rational.Ratio(1, 50)),
            new("a query of three or more", c => c.Items.Any(d => d.Alternatives.Count > 2), Rational.Ratio(1, 10)),
        ],
    };

    /// <summary>L_reward(r), eq. (7).</summary>
    internal T RewardLoss<T>()
        where T : struct, IReal<T> => MessageLoss.Loss<T>(Items.Span, Rewards.Lift<T>());

    /// <summary>(P_π(x) / P_π̄(x))^power at the optimum (9), normalised over M.</summary>
    internal T[] Ratios<T>(Rational power)
        where T : struct, IReal<T>
    {
        var tilts = Rewards.Map(r => r * Items.Count / Beta).Lift<T>();
        var weighted = new T[tilts.Length];
        for (var x = 0; x < tilts.Length; x++)
        {
            weighted[x] = tilts[x] + T.Log(T.Of(Baseline[x]));
        }

        var partition = Reals.LogSumExp<T>(weighted);
        return Array.ConvertAll(tilts, t => T.Exp(T.Of(power) * (t - partition)));
    }

    /// <summary>The terms of (11) with the index (Y, y), summed.</summary>
    internal T Loss<T>(Rational power)
        where T : struct, IReal<T>
    {
        var ratios = Ratios<T>(power);
        var sum = T.Zero;
        foreach (var d in Items)
        {
            sum -= T.Log(ratios[d.Chosen] / Reals.Sum(d.Alternatives.Count, i => ratios[d.Alternatives[i]]));
        }

        return sum;
    }
}
