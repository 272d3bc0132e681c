using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Ranking;

/// <summary>How a fit ended.</summary>
public enum FitExit
{
    /// <summary>The maximiser lies within the radius given, which is proved.</summary>
    Certified,

    /// <summary>
    /// The items fall into two parts of which one never lost to the other: the likelihood has no maximiser, or, where the parts never
    /// met, more than one up to a common factor.
    /// </summary>
    Separated,

    /// <summary>Newton's steps ended where nothing could be proved.</summary>
    Uncertified,
}

/// <summary>Maximum likelihood for Luce's choice model, with an existence check and a certificate.</summary>
/// <param name="Exit">How the fit ended.</param>
/// <param name="Weights">w = e^s near the maximiser, w_1 = 1; empty when separated.</param>
/// <param name="Radius">A bound on the Euclidean distance in s, both centred to sum 0, from log w to the maximiser; 0 unless certified.</param>
/// <remarks>
/// <para>The maximiser exists and is one up to a shift of s exactly when the graph with an edge from each chosen item to each of the others
/// offered with it is strongly connected: along a direction that is not constant, some choice then goes against the best of it.</para>
/// <para>Certificate, all of it in rationals: μ with L + 1 1ᵀ - μ I positive definite (L the curvature at w; Sylvester's pivots), so that
/// the negative log-likelihood has curvature at least μ on the directions of sum 0. Within distance 1/6 no p_j p_k falls below e^(-1/2) &gt; 3/5
/// of itself, since |v_j - v_k| ≤ √2 |v|; so with gradient g and |g| ≤ (3/5) μ / 6 the maximiser is within 5 |g| / (3 μ).</para>
/// <para>Foundations, lines 95 to 97 and 110 to 113 (identification).</para>
/// </remarks>
public sealed record LuceFit(FitExit Exit, ValueList<Rational> Weights, Rational Radius)
{
    private const int MostSteps = 200;

    /// <summary>Fits the model.</summary>
    /// <param name="items">The number of items, at least 1.</param>
    /// <param name="choices">The choices.</param>
    public static LuceFit Of(int items, ReadOnlySpan<LuceChoice> choices)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(items, 1);
        if (!IsStronglyConnected(items, choices))
        {
            return new(FitExit.Separated, [], 0);
        }

        var scores = Newton(items, choices);
        var weights = ValueList.Generate(items, i => Rational.FromDouble(Math.Exp(scores[i] - scores[0])));
        return Certify(weights, choices) is { } radius ? new(FitExit.Certified, weights, radius) : new(FitExit.Uncertified, weights, 0);
    }

    /// <summary>A bound on the distance from log w to the maximiser, both centred; null when none is proved.</summary>
    /// <param name="weights">w: positive.</param>
    /// <param name="choices">Choices whose graph is strongly connected.</param>
    public static Rational? Certify(ValueList<Rational> weights, ReadOnlySpan<LuceChoice> choices)
    {
        var slope = LuceLikelihood.Gradient(weights.Span, choices).Aggregate(Rational.Zero, (sum, g) => sum + Rational.Abs(g));
        if (slope.IsZero)
        {
            return Rational.Zero;
        }

        var curvature = LuceLikelihood.Curvature(weights.Span, choices);
        for (var least = Rational.One; least > Rational.Ratio(1, 1_000_000_000); least /= 4)
        {
            if (IsPositiveDefinite(curvature, least))
            {
                return slope * 10 <= least ? slope * 5 / (3 * least) : null;
            }
        }

        return null;
    }

    /// <summary>Whether wins lead from every item to every other.</summary>
    /// <param name="items">The number of items.</param>
    /// <param name="choices">The choices.</param>
    public static bool IsStronglyConnected(int items, ReadOnlySpan<LuceChoice> choices)
    {
        List<PairLabel> wins = [];
        foreach (var choice in choices)
        {
            foreach (var k in choice.Menu)
            {
                if (k != choice.Chosen)
                {
                    wins.Add(new(choice.Chosen, k, true));
                }
            }
        }

        // From item 1 to all, and from all to item 1.
        PairLabel[] losses = [.. wins.Select(w => w with { FirstWon = false })];
        return ComparisonGraph.Beaten(items, wins.ToArray(), 0).All(b => b) && ComparisonGraph.Beaten(items, losses, 0).All(b => b);
    }

    private static bool IsPositiveDefinite(Rational[][] curvature, Rational least)
    {
        var rows = curvature.Select((row, i) => row.Select((x, j) => x + 1 - (i == j ? least : 0)).ToArray()).ToArray();
        for (var k = 0; k < rows.Length; k++)
        {
            if (rows[k][k].Sign <= 0)
            {
                return false;
            }

            for (var i = k + 1; i < rows.Length; i++)
            {
                var factor = rows[i][k] / rows[k][k];
                for (var j = k; j < rows.Length; j++)
                {
                    rows[i][j] -= factor * rows[k][j];
                }
            }
        }

        return true;
    }

    private static double[] Newton(int items, ReadOnlySpan<LuceChoice> choices)
    {
        var scores = new double[items];
        for (var step = 0; step < MostSteps; step++)
        {
            Float64[] weights = [.. scores.Select(s => new Float64(Math.Exp(s)))];
            var gradient = LuceLikelihood.Gradient<Float64>(weights, choices);
            var direction = Solve(LuceLikelihood.Curvature<Float64>(weights, choices), gradient);
            var largest = direction.Max(Math.Abs);

            // A step of more than 1 in a score is beyond where the quadratic model can be trusted.
            var damping = largest > 1 ? 1 / largest : 1;
            for (var i = 0; i < items; i++)
            {
                scores[i] += damping * direction[i];
            }

            if (largest < double.Epsilon || (step > 50 && largest < Math.ScaleB(1, -50)))
            {
                break;
            }
        }

        return scores;
    }

    // The first score stays at 0, which makes the rest of the Laplacian regular.
    private static double[] Solve(Float64[][] curvature, Float64[] gradient)
    {
        var size = gradient.Length;
        var rows = curvature.Select((row, i) => row.Append(gradient[i]).Select(x => x.Value).ToArray()).ToArray();
        for (var k = 1; k < size; k++)
        {
            for (var i = 1; i < size; i++)
            {
                if (i != k)
                {
                    var factor = rows[i][k] / rows[k][k];
                    for (var j = k; j <= size; j++)
                    {
                        rows[i][j] -= factor * rows[k][j];
                    }
                }
            }
        }

        return [.. Enumerable.Range(0, size).Select(i => i == 0 ? 0 : rows[i][size] / rows[i][i])];
    }
}
