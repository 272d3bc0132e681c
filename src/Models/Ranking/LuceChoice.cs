using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Ranking;

/// <summary>One observed choice: the best of a menu.</summary>
/// <param name="Chosen">An item of the menu, from 0.</param>
/// <param name="Menu">The items offered, the chosen one included, none twice.</param>
public sealed record LuceChoice(int Chosen, ValueList<int> Menu)
{
    /// <summary>A comparison as a choice between two.</summary>
    /// <param name="label">The comparison.</param>
    public static LuceChoice Of(PairLabel label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return new(label.Winner(), [label.First, label.Second]);
    }

    /// <summary>A ranking as the choices that it makes from the best place down; the last item is chosen from nothing.</summary>
    /// <param name="ranking">Items from best to worst, all or some, none twice.</param>
    public static IEnumerable<LuceChoice> Of(ValueList<int> ranking) =>
        Enumerable.Range(0, Math.Max(0, ranking.Count - 1)).Select(m => new LuceChoice(ranking[m], ValueList.From(ranking.Skip(m))));
}

/// <summary>The likelihood of choices under Luce's model p(j|S) = w_j / Σ_{k in S} w_k: Bradley-Terry and Plackett-Luce alike.</summary>
/// <remarks>As a function of s = log w it is concave; Foundations, lines 95 to 97.</remarks>
public static class LuceLikelihood
{
    /// <summary>The product of the choice probabilities; 1 for no choices.</summary>
    /// <param name="weights">w: positive, one per item.</param>
    /// <param name="choices">The choices.</param>
    public static T Likelihood<T>(ReadOnlySpan<T> weights, ReadOnlySpan<LuceChoice> choices)
        where T : struct, IReal<T>
    {
        var product = T.One;
        foreach (var choice in choices)
        {
            product *= weights[choice.Chosen] / Total(weights, choice);
        }

        return product;
    }

    /// <summary>∂ log-likelihood / ∂ s_i for each item: how often it was chosen less how often it was expected to be.</summary>
    /// <param name="weights">w: positive, one per item.</param>
    /// <param name="choices">The choices.</param>
    public static T[] Gradient<T>(ReadOnlySpan<T> weights, ReadOnlySpan<LuceChoice> choices)
        where T : struct, IReal<T>
    {
        var gradient = new T[weights.Length];
        Array.Fill(gradient, T.Zero);
        foreach (var choice in choices)
        {
            var total = Total(weights, choice);
            gradient[choice.Chosen] += T.One;
            foreach (var k in choice.Menu)
            {
                gradient[k] -= weights[k] / total;
            }
        }

        return gradient;
    }

    /// <summary>The second derivatives of the negative log-likelihood in s: a Laplacian with weights Σ over choices of p_j p_k.</summary>
    /// <param name="weights">w: positive, one per item.</param>
    /// <param name="choices">The choices.</param>
    /// <returns>The matrix by rows; its rows sum to 0.</returns>
    public static T[][] Curvature<T>(ReadOnlySpan<T> weights, ReadOnlySpan<LuceChoice> choices)
        where T : struct, IReal<T>
    {
        var rows = new T[weights.Length][];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = new T[rows.Length];
            Array.Fill(rows[i], T.Zero);
        }

        foreach (var choice in choices)
        {
            var total = Total(weights, choice);
            foreach (var j in choice.Menu)
            {
                foreach (var k in choice.Menu)
                {
                    if (j != k)
                    {
                        var product = weights[j] * weights[k] / (total * total);
                        rows[j][j] += product;
                        rows[j][k] -= product;
                    }
                }
            }
        }

        return rows;
    }

    private static T Total<T>(ReadOnlySpan<T> weights, LuceChoice choice)
        where T : struct, IReal<T>
    {
        var total = T.Zero;
        foreach (var k in choice.Menu)
        {
            total += weights[k];
        }

        return total;
    }
}
