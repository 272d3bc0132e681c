using TheoremCheck.Models.Calculus;
using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Ranking;

/// <summary>One observed comparison of two items.</summary>
/// <param name="First">i, from 0.</param>
/// <param name="Second">j, from 0, other than i.</param>
/// <param name="FirstWon">y_ij = 1.</param>
public sealed record PairLabel(int First, int Second, bool FirstWon)
{
    /// <summary>The item preferred.</summary>
    public int Winner() => FirstWon ? First : Second;

    /// <summary>The item not preferred.</summary>
    public int Loser() => FirstWon ? Second : First;
}

/// <summary>The Bradley-Terry model of pairwise comparisons: its likelihood and how that changes with the scores.</summary>
/// <remarks>
/// P(i ≻ j) = σ(s_i - s_j) = w_i / (w_i + w_j) with w = e^s; labels are independent. Everything but the logarithm itself is rational in
/// the weights w. Personalization and RLHF, lines 4 to 10.
/// </remarks>
public static class BradleyTerry
{
    /// <summary>The probability of the labels: the product over comparisons of w_winner / (w_winner + w_loser); 1 for no labels.</summary>
    /// <param name="weights">e^s: positive, one per item.</param>
    /// <param name="labels">The comparisons.</param>
    public static T Likelihood<T>(ReadOnlySpan<T> weights, ReadOnlySpan<PairLabel> labels)
        where T : struct, IReal<T>
    {
        var product = T.One;
        foreach (var label in labels)
        {
            product *= weights[label.Winner()] / (weights[label.First] + weights[label.Second]);
        }

        return product;
    }

    /// <summary>The log-likelihood as printed: the sum of y log σ(s_i - s_j) + (1 - y) log σ(s_j - s_i).</summary>
    /// <param name="scores">s: one per item.</param>
    /// <param name="labels">The comparisons.</param>
    public static T LogLikelihood<T>(ReadOnlySpan<T> scores, ReadOnlySpan<PairLabel> labels)
        where T : struct, IReal<T>
    {
        var sum = T.Zero;
        foreach (var label in labels)
        {
            var difference = scores[label.First] - scores[label.Second];
            var y = label.FirstWon ? T.One : T.Zero;
            sum += (y * T.Log(Reals.Logistic(difference))) + ((T.One - y) * T.Log(Reals.Logistic(-difference)));
        }

        return sum;
    }

    /// <summary>The derivative of the log-likelihood at t = 0 along scores s + t d, by the product and quotient rules.</summary>
    /// <param name="weights">e^s: positive, one per item.</param>
    /// <param name="direction">d: one per item.</param>
    /// <param name="labels">The comparisons.</param>
    public static T Slope<T>(ReadOnlySpan<T> weights, ReadOnlySpan<T> direction, ReadOnlySpan<PairLabel> labels)
        where T : struct, IReal<T>
    {
        var slope = T.Zero;
        foreach (var label in labels)
        {
            var (winner, loser) = (label.Winner(), label.Loser());
            var won = new Dual<T>(weights[winner], weights[winner] * direction[winner]);
            var lost = new Dual<T>(weights[loser], weights[loser] * direction[loser]);
            var probability = won / (won + lost);
            slope += probability.Slope / probability.Value;
        }

        return slope;
    }

    /// <summary>The pointwise gradients: for each item the sum of y - σ(s_i - s_j) over its comparisons, y = 1 where it won.</summary>
    /// <param name="weights">e^s: positive, one per item.</param>
    /// <param name="labels">The comparisons.</param>
    public static T[] PointGradients<T>(ReadOnlySpan<T> weights, ReadOnlySpan<PairLabel> labels)
        where T : struct, IReal<T>
    {
        var gradients = new T[weights.Length];
        Array.Fill(gradients, T.Zero);
        foreach (var label in labels)
        {
            var (i, j) = (label.First, label.Second);
            var y = label.FirstWon ? T.One : T.Zero;
            gradients[i] += y - (weights[i] / (weights[i] + weights[j]));
            gradients[j] += T.One - y - (weights[j] / (weights[i] + weights[j]));
        }

        return gradients;
    }
}
