using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>A population and its dilution by an indifferent type, as Proof Strategy 1 does it.</summary>
/// <param name="Shares">P(u).</param>
/// <param name="Rewards">r(y; u): even integers, one list per type, so that γ r is an integer for γ = 1/2 too.</param>
/// <param name="Gamma">γ, printed as above 1.</param>
/// <param name="Link">σ.</param>
public sealed record DilutedPopulation(
    ValueList<Rational> Shares, ValueList<ValueList<int>> Rewards, Rational Gamma, LabelLink Link)
{
    /// <summary>Any population of one to three types and any γ &gt; 1.</summary>
    public static Domain<DilutedPopulation> Domain { get; } = new()
    {
        Name = "1 to 3 types, 1 to 4 responses, even integer rewards, integer γ from 2 to 400, continuous σ",
        Draw = draws => Drawn(draws, 2 + (draws.Weighted(4, 1) == 0 ? draws.Choose(9) : draws.Choose(399)), draws.OneOf(Continuous)),
        Print = Printed,
        Edges =
        [
            new([1], [[2, 0]], 2, LabelLink.LogisticInBits),
            new([1], [[4, 0]], 2, LabelLink.Clipped),
            new([1], [[0, 0]], 3, LabelLink.Algebraic),
        ],
        Classes =
        [
            new("several types", c => c.Shares.Count > 1, Rational.Ratio(1, 5)),
            new("γ above 100", c => c.Gamma > 100, Rational.Ratio(1, 50)),
        ],
        Wider = new()
        {
            Name = "the same with γ from 1/2 and any σ",
            Draw = draws => Drawn(draws, draws.OneOf<Rational>(2, 1, Rational.Ratio(1, 2), 3, 10), draws.OneOf([.. Continuous, LabelLink.Indicator])),
            Print = Printed,
        },
    };

    private static ReadOnlySpan<LabelLink> Continuous => [LabelLink.LogisticInBits, LabelLink.Clipped, LabelLink.Algebraic, LabelLink.Flat];

    /// <summary>The number of responses.</summary>
    internal int Responses() => Rewards[0].Count;

    /// <summary>r̄(y) under P.</summary>
    internal Rational Average(int response)
    {
        var (shares, rewards) = (Shares, Rewards);
        return Reals.Sum(shares.Count, u => shares[u] * rewards[u][response]);
    }

    /// <summary>P_γ, the new type 0 first.</summary>
    internal Rational[] DilutedShares()
    {
        var gamma = Gamma;
        return [1 - (1 / gamma), .. Shares.Select(p => p / gamma)];
    }

    /// <summary>r_γ(y; u), the new type 0 first.</summary>
    internal Rational[][] DilutedRewards()
    {
        var (gamma, count) = (Gamma, Responses());
        return [[.. Enumerable.Repeat(Rational.Zero, count)], .. Rewards.Select(r => r.Select(x => gamma * x).ToArray())];
    }

    /// <summary>The probability that the diluted population prefers one response to another.</summary>
    internal T Preference<T>(int preferred, int other)
        where T : struct, IReal<T>
    {
        var total = T.Of(1 - (1 / Gamma)) * LabelLinks.Value<T>(Link, 0);
        for (var u = 0; u < Shares.Count; u++)
        {
            var difference = (int)(Gamma * (Rewards[u][preferred] - Rewards[u][other])).Floor();
            total += T.Of(Shares[u] / Gamma) * LabelLinks.Value<T>(Link, difference);
        }

        return total;
    }

    private static DilutedPopulation Drawn(Draws draws, Rational gamma, LabelLink link)
    {
        var types = draws.Integer(1, 3);
        var responses = draws.OneOf(2, 3, 4, 1);
        return new(draws.InnerDistribution(types), draws.List(types, d => d.List(responses, e => e.OneOf(0, 2, -2, 4, -4, 10))), gamma, link);
    }

    private static string Printed(DilutedPopulation c) => $"P = {c.Shares}, r = {c.Rewards}, γ = {c.Gamma}, σ {c.Link}";
}
