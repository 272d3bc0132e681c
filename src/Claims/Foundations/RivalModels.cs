using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Comparisons of three items, a Bradley-Terry model and an even mixture of two.</summary>
/// <param name="Labels">The comparisons.</param>
/// <param name="Single">e^V of the one model.</param>
/// <param name="First">e^V of half of the mixture.</param>
/// <param name="Second">e^V of the other half.</param>
public sealed record RivalModels(ValueList<PairLabel> Labels, ValueList<Rational> Single, ValueList<Rational> First, ValueList<Rational> Second)
{
    /// <summary>Each pair compared, each item of it winning once or twice.</summary>
    public static Domain<RivalModels> Domain { get; } = new()
    {
        Name = "three items, each item of each pair wins once or twice, e^V integers from 1 to 3",
        Draw = draws =>
        {
            List<PairLabel> labels = [];
            foreach (var (j, k) in new[] { (0, 1), (0, 2), (1, 2) })
            {
                labels.AddRange(Enumerable.Repeat(new PairLabel(j, k, true), draws.Integer(1, 2)));
                labels.AddRange(Enumerable.Repeat(new PairLabel(j, k, false), draws.Integer(1, 2)));
            }

            ValueList<Rational> Weights() => draws.List(3, d => (Rational)d.Integer(1, 3));
            return new(ValueList.From(labels), Weights(), Weights(), Weights());
        },
        Print = c => $"labels {string.Join(", ", c.Labels.Select(l => $"{l.Winner() + 1}≻{l.Loser() + 1}"))}; e^V = {c.Single}; e^V = {c.First} and {c.Second}, half each",
    };

    /// <summary>Whether the one model maximises the likelihood, alone up to a constant.</summary>
    internal bool IsFitted() => BradleyTerryFit.IsMaximum(Single, Labels) && LuceFit.IsStronglyConnected(3, Labels.Map(LuceChoice.Of).Span);

    /// <summary>Whether the halves of the mixture differ by more than a constant.</summary>
    internal bool IsMixed() => Enumerable.Range(0, 3).Any(j => First[j] * Second[0] != Second[j] * First[0]);

    /// <summary>The likelihood of the labels under the mixture, each label from a chooser of its own.</summary>
    internal T MixedLikelihood<T>()
        where T : struct, IReal<T>
    {
        var product = T.One;
        foreach (var label in Labels)
        {
            product *= Mixed<T>(label.Winner(), [label.Winner(), label.Loser()]);
        }

        return product;
    }

    /// <summary>p(j|S) under the mixture.</summary>
    internal T Mixed<T>(int j, int[] menu)
        where T : struct, IReal<T> => (Luce.Probability<T>(First.Lift<T>(), j, menu) + Luce.Probability<T>(Second.Lift<T>(), j, menu)) / T.Of(2);
}
