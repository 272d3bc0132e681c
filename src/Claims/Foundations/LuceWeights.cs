using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Weights of M alternatives, at which parameters are counted.</summary>
/// <param name="Weights">e^(V_j), positive.</param>
public sealed record LuceWeights(ValueList<Rational> Weights)
{
    /// <summary>One to five alternatives.</summary>
    public static Domain<LuceWeights> Domain { get; } = new()
    {
        Name = "positive weights e^V of 1 to 5 alternatives",
        Draw = draws => new(draws.List(1, 5, d => d.Weight())),
        Print = c => $"M = {c.Weights.Count}, e^V = {c.Weights}",
        Edges = [new([1]), new([1, 1]), new([1, 1, 1]), new([1, 1, 1, 1]), new([1, 1, 1, 1, 1])],
        Classes = [new("four alternatives or more", c => c.Weights.Count >= 4, Rational.Ratio(1, 10))],
    };

    /// <summary>The dimension of the Plackett-Luce laws around these weights: the rank of the derivative of all log probabilities.</summary>
    internal int PlackettLuceDimension() =>
        ExactRank.Of([.. Rankings.All(Weights.Count).Select(r => PlackettLuce.LogGradient(Weights.Span, r))]);

    /// <summary>The dimension of all ranking laws that satisfy IIA around the Plackett-Luce law of these weights.</summary>
    /// <remarks>Luce choice probabilities have as many dimensions as the Plackett-Luce laws; the laws that share them differ by the kernel of the map to choice probabilities.</remarks>
    internal int IndependentDimension() => PlackettLuceDimension() + Rankings.All(Weights.Count).Count - ChoiceRank(Weights.Count);

    /// <summary>The rank of the map from ranking laws to choice probabilities.</summary>
    internal static int ChoiceRank(int count) => Ranks[count];

    private static readonly int[] Ranks = [.. Enumerable.Range(0, 6).Select(m => ExactRank.Of(RankingLaw.ChoiceMatrix(m)))];
}
