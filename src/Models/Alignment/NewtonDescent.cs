using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>Damped Newton descent of a pairwise loss in doubles: a candidate for <see cref="CertifiedMinimum"/>, alike on every machine.</summary>
internal static class NewtonDescent
{
    private const int MostSteps = 100;
    private const double LongestStep = 0.5;

    /// <summary>Descends from θ = 0, the reference policy, until rounding stops it; θ sums to 0.</summary>
    /// <param name="loss">The loss.</param>
    public static double[] FromZero(PairwiseLoss<Float64> loss)
    {
        var theta = new double[loss.Size];
        var (slopes, hessian) = Derivatives(loss, theta);
        for (var step = 0; step < MostSteps; step++)
        {
            var (direction, shifted) = Direction(slopes, hessian);
            var longest = direction.Max(Math.Abs);
            var damping = longest > LongestStep ? LongestStep / longest : 1;
            var newton = !shifted && damping == 1;
            double[]? next = null;
            (double[] Slopes, double[,] Hessian) at = (slopes, hessian);

            // Near the minimiser the loss is flat to its last digit, and only the gradient tells progress.
            if (newton && Moved(theta, direction, 1) is var full && double.IsFinite(Total(loss, full)))
            {
                at = Derivatives(loss, full);
                if (Norm(at.Slopes) < Norm(slopes))
                {
                    next = full;
                }
                else if (step > 0 && longest < 1.0 / (1 << 20))
                {
                    return theta;
                }
            }

            if (next is null)
            {
                var before = Total(loss, theta);
                const int MostHalvings = 40;
                for (var k = 0; k < MostHalvings && next is null; k++, damping /= 2)
                {
                    var trial = Moved(theta, direction, damping);
                    next = Total(loss, trial) < before ? trial : null;
                }

                if (next is null)
                {
                    return theta;
                }

                at = Derivatives(loss, next);
            }

            theta = next;
            (slopes, hessian) = at;
        }

        return theta;
    }

    private static double[] Moved(double[] theta, double[] direction, double damping) =>
        [.. theta.Select((t, i) => t - (damping * direction[i]))];

    private static double Norm(double[] v) => v.Sum(x => x * x);

    // Infinite where a likelihood is no probability.
    private static double Total(PairwiseLoss<Float64> loss, double[] theta)
    {
        var (sum, x) = (0.0, Weights(theta));
        for (var i = 0; i < x.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                sum += loss.Value(i, j, x[i] / x[j]).Value;
            }
        }

        return double.IsFinite(sum) ? sum : double.PositiveInfinity;
    }

    private static (double[] Slopes, double[,] Hessian) Derivatives(PairwiseLoss<Float64> loss, double[] theta)
    {
        var (size, x) = (theta.Length, Weights(theta));
        var (slopes, hessian) = (new double[size], new double[size, size]);
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var odds = x[i] / x[j];
                double slope = loss.Slope(i, j, odds).Value, curvature = loss.Curvature(i, j, odds).Value;
                slopes[i] += slope;
                slopes[j] -= slope;
                hessian[i, i] += curvature;
                hessian[j, j] += curvature;
                hessian[i, j] -= curvature;
            }
        }

        return (slopes, hessian);
    }

    private static Float64[] Weights(double[] theta) => [.. theta.Select(t => new Float64(Float64Functions.Exp(t)))];

    // Solves (H + 11ᵀ + λ) v = ∇L by Cholesky, with the least λ of a short list that makes the matrix positive definite.
    private static (double[] Direction, bool Shifted) Direction(double[] slopes, double[,] hessian)
    {
        var shift = 0.0;
        double[,]? root;
        while ((root = Cholesky(hessian, shift)) is null)
        {
            shift = Math.Max(2 * shift, 1.0 / 128);
        }

        var (size, v) = (slopes.Length, (double[])slopes.Clone());
        for (var i = 0; i < size; i++)
        {
            for (var k = 0; k < i; k++)
            {
                v[i] -= root[i, k] * v[k];
            }

            v[i] /= root[i, i];
        }

        for (var i = size - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < size; k++)
            {
                v[i] -= root[k, i] * v[k];
            }

            v[i] /= root[i, i];
        }

        return (v, shift > 0);
    }

    private static double[,]? Cholesky(double[,] hessian, double shift)
    {
        var size = hessian.GetLength(0);
        var root = new double[size, size];
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = hessian[i, j] + 1 + (i == j ? shift : 0);
                for (var k = 0; k < j; k++)
                {
                    sum -= root[i, k] * root[j, k];
                }

                if (i != j)
                {
                    root[i, j] = sum / root[j, j];
                }
                else if (sum > 1.0 / (1 << 20))
                {
                    root[i, i] = Math.Sqrt(sum);
                }
                else
                {
                    return null;
                }
            }
        }

        return root;
    }
}
