using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>How a difference of rewards becomes the probability of a preference, from weights w = e^r.</summary>
public enum PreferenceLink
{
    /// <summary>σ(t) = 1 / (1 + e^-t), Bradley-Terry.</summary>
    Logistic,

    /// <summary>The double exponential distribution function: 1 - e^-t / 2 for t ≥ 0, e^t / 2 below; smooth and strictly increasing too.</summary>
    DoubleExponential,
}

/// <summary>The cross-entropy loss of direct preference optimisation over a population, and its minimiser.</summary>
/// <remarks>
/// L(θ) = -Σ_{i&lt;j} D_i D_j [P_ij log σ(θ_i - θ_j) + P_ji log σ(θ_j - θ_i)] up to a factor and the constant pairs i = j, with θ the
/// induced rewards β log(π/π_ref) and P_ij the share of labels that prefer i to j. Heterogeneous preferences, Sec. 4.2, lines 147 to 156.
/// Numbers enter as weights x = e^θ, so that everything is rational in x, P and D.
/// </remarks>
public static class PopulationDpo
{
    /// <summary>σ(log(a / b)).</summary>
    /// <param name="link">σ.</param>
    /// <param name="a">A positive weight.</param>
    /// <param name="b">A positive weight.</param>
    public static T Probability<T>(PreferenceLink link, T a, T b)
        where T : struct, IReal<T>
    {
        if (link == PreferenceLink.Logistic)
        {
            return a / (a + b);
        }

        return Reals.IsLess(a, b) ? a / (b + b) : T.One - (b / (a + a));
    }

    /// <summary>The slope in θ_i of the loss of one pair, -d/dt [P log σ(t) + (1 - P) log σ(-t)] at t = log(a / b), as a function of a, b, P.</summary>
    /// <param name="link">σ.</param>
    /// <param name="a">e^(θ_i).</param>
    /// <param name="b">e^(θ_j).</param>
    /// <param name="p">P, the share of labels for i.</param>
    public static T PairSlope<T>(PreferenceLink link, T a, T b, T p)
        where T : struct, IReal<T>
    {
        var s = Probability(link, a, b);
        if (link == PreferenceLink.Logistic)
        {
            return s - p;
        }

        // For t ≥ 0 the slope is 1 - P/σ(t); the other side follows by swapping i and j.
        return Reals.IsLess(a, b) ? ((T.One - p) / (T.One - s)) - T.One : T.One - (p / s);
    }

    /// <summary>The second derivative of the loss of one pair in t = log(a / b).</summary>
    /// <param name="link">σ.</param>
    /// <param name="a">e^(θ_i).</param>
    /// <param name="b">e^(θ_j).</param>
    /// <param name="p">P, the share of labels for i.</param>
    public static T PairCurvature<T>(PreferenceLink link, T a, T b, T p)
        where T : struct, IReal<T>
    {
        if (link == PreferenceLink.Logistic)
        {
            return a * b / ((a + b) * (a + b));
        }

        // With e = e^-|t| it is 2e / (2 - e)^2, times P for t ≥ 0 and 1 - P below.
        var (e, share) = Reals.IsLess(a, b) ? (a / b, T.One - p) : (b / a, p);
        return share * (e + e) / ((T.Of(2) - e) * (T.Of(2) - e));
    }

    /// <summary>The slope of L in θ_i: D_i Σ_j D_j times the slope of each pair.</summary>
    /// <param name="link">σ.</param>
    /// <param name="x">e^θ, one positive weight per response.</param>
    /// <param name="p">P as a square table by rows.</param>
    /// <param name="d">D, positive weights.</param>
    /// <param name="i">The response.</param>
    public static T Slope<T>(PreferenceLink link, ReadOnlySpan<T> x, ReadOnlySpan<T> p, ReadOnlySpan<T> d, int i)
        where T : struct, IReal<T>
    {
        var slope = T.Zero;
        for (var j = 0; j < x.Length; j++)
        {
            if (j != i)
            {
                slope += d[j] * PairSlope(link, x[i], x[j], p[(i * x.Length) + j]);
            }
        }

        return d[i] * slope;
    }

    /// <summary>A radius ρ such that L has its minimiser, up to a constant added to θ, within Euclidean distance ρ of log x; null when none is certified.</summary>
    /// <param name="link">σ.</param>
    /// <param name="x">e^θ, one positive weight per response.</param>
    /// <param name="p">P as a square table by rows, strictly between 0 and 1.</param>
    /// <param name="d">D, positive weights.</param>
    /// <remarks>
    /// The logarithm of a curvature changes by at most 3 per unit of t once the lesser of P and 1 - P stands in for its share, so within
    /// distance ρ ≤ 1/12 each curvature keeps the part e^(-6ρ) ≥ 3/5; and Σ_{i&lt;j} (v_i - v_j)^2 = n |v|^2 for Σ v = 0, so L is
    /// strongly convex there with constant μ = (3/5) n min D_i D_j curvature. On the sphere of radius |∇L| / μ the slope points outwards.
    /// </remarks>
    public static T? Radius<T>(PreferenceLink link, ReadOnlySpan<T> x, ReadOnlySpan<T> p, ReadOnlySpan<T> d)
        where T : struct, IReal<T>
    {
        var (size, slopes) = (x.Length, T.Zero);
        if (size == 1)
        {
            return T.Zero;
        }

        T? least = null;
        for (var i = 0; i < size; i++)
        {
            slopes += T.Abs(Slope(link, x, p, d, i));
            for (var j = 0; j < i; j++)
            {
                var share = p[(i * size) + j];
                var curvature = d[i] * d[j] * T.Min(PairCurvature(link, x[i], x[j], share), PairCurvature(link, x[i], x[j], T.One - share));
                least = least is { } l ? T.Min(l, curvature) : curvature;
            }
        }

        var radius = slopes * T.Of(5) / (T.Of(3 * size) * least!.Value);
        return Reals.IsLess(T.Of(Rational.Ratio(1, 12)), radius) ? null : radius;
    }

    /// <summary>Weights near the minimiser, by damped Newton steps in double precision: a candidate, to be certified by <see cref="Radius"/>.</summary>
    /// <param name="link">σ.</param>
    /// <param name="p">P as a square table by rows, strictly between 0 and 1.</param>
    /// <param name="d">D, positive weights.</param>
    public static Rational[] Candidate(PreferenceLink link, ReadOnlySpan<Float64> p, ReadOnlySpan<Float64> d)
    {
        const int MostSteps = 100;
        var size = d.Length;
        var theta = new double[size];
        var slopes = Slopes(link, theta, p, d);
        for (var step = 0; step < MostSteps && Norm(slopes) > 0; step++)
        {
            var direction = Solve(link, theta, p, d, slopes);
            var damping = 1.0;
            double[] next, nextSlopes;
            do
            {
                next = [.. theta.Select((t, i) => t - (damping * direction[i]))];
                nextSlopes = Slopes(link, next, p, d);
                damping /= 2;
            }
            while (Norm(nextSlopes) >= Norm(slopes) && damping > 1e-4);

            if (Norm(nextSlopes) >= Norm(slopes))
            {
                break;
            }

            (theta, slopes) = (next, nextSlopes);
        }

        return [.. theta.Select(t => Rational.FromDouble(Math.Exp(t)))];
    }

    private static double Norm(double[] v) => v.Sum(x => x * x);

    private static double[] Slopes(PreferenceLink link, double[] theta, ReadOnlySpan<Float64> p, ReadOnlySpan<Float64> d)
    {
        var x = Weights(theta);
        var slopes = new double[theta.Length];
        for (var i = 0; i < slopes.Length; i++)
        {
            slopes[i] = Float64.Approximate(Slope<Float64>(link, x, p, d, i));
        }

        return slopes;
    }

    private static Float64[] Weights(double[] theta) => [.. theta.Select(t => Float64.Exp(Float64.Of(Rational.FromDouble(t))))];

    // Gaussian elimination on the Hessian with θ of the first response held fixed; the Laplacian of a connected graph is regular there.
    private static double[] Solve(PreferenceLink link, double[] theta, ReadOnlySpan<Float64> p, ReadOnlySpan<Float64> d, double[] slopes)
    {
        var (size, x) = (theta.Length, Weights(theta));
        var rows = new double[size, size + 1];
        for (var i = 1; i < size; i++)
        {
            rows[i, size] = slopes[i];
            for (var j = 0; j < size; j++)
            {
                if (i != j)
                {
                    var c = Float64.Approximate(d[i] * d[j] * PairCurvature(link, x[i], x[j], p[(i * size) + j]));
                    rows[i, i] += c;
                    rows[i, j] -= c;
                }
            }
        }

        for (var k = 1; k < size; k++)
        {
            for (var i = 1; i < size; i++)
            {
                if (i != k)
                {
                    var factor = rows[i, k] / rows[k, k];
                    for (var j = k; j <= size; j++)
                    {
                        rows[i, j] -= factor * rows[k, j];
                    }
                }
            }
        }

        var direction = new double[size];
        for (var i = 1; i < size; i++)
        {
            // A step of more than 1 in a logit is beyond where the quadratic model can be trusted.
            direction[i] = Math.Clamp(rows[i, size] / rows[i, i], -1, 1);
        }

        return direction;
    }
}
