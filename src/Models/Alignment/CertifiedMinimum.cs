using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>A strict local minimiser of a pairwise loss, known to exist and to be alone within a radius of exact weights.</summary>
/// <remarks>
/// Let x be the weights and Σ v = 0. If every curvature f_ij'' on |h - log(x_i/x_j)| ≤ 2ρ is at least w_ij, the Hessian is at least the
/// Laplacian of w there, since vᵀHv = Σ f_ij'' (v_i - v_j)²; so with μ below the least eigenvalue of that Laplacian on Σ v = 0 the loss is
/// strongly convex in the ball of radius ρ around log x, and |∇L(log x)| &lt; μ ρ puts one stationary point, a strict local minimiser,
/// within |∇L| / μ of log x and no second one within ρ. For a convex loss it is the minimiser; for others nothing is said of the rest.
/// </remarks>
public sealed class CertifiedMinimum
{
    private static readonly Rational Reach = Rational.Ratio(1, 1 << 20);
    private readonly Rational total;

    private CertifiedMinimum(ValueList<Rational> weights, Rational radius)
    {
        Weights = weights;
        Radius = radius;
        total = Reals.Sum(weights.Span);
    }

    /// <summary>e^θ near the minimiser, one positive weight per response.</summary>
    public ValueList<Rational> Weights { get; }

    /// <summary>The Euclidean distance from log x within which the minimiser lies; 0 for a candidate without certificate.</summary>
    public Rational Radius { get; }

    /// <summary>A factor of at least e^(2 Radius): no ratio of two weights, and no probability, is off by more.</summary>
    public Rational Slack => 1 + (4 * Radius);

    /// <summary>The probability of a response under the policy in proportion to the weights: off by a factor of at most <see cref="Slack"/>.</summary>
    /// <param name="response">The response.</param>
    public Rational Probability(int response) => Weights[response] / total;

    /// <summary>Decimals of 12 places between which the probability of a response under the minimiser lies.</summary>
    /// <param name="response">The response.</param>
    public (Rational Low, Rational High) Bounds(int response)
    {
        const long Unit = 1_000_000_000_000;
        var (low, high) = (Probability(response) / Slack * Unit, Probability(response) * Slack * Unit);
        return (new Rational(low.Floor(), Unit), new Rational(-(-high).Floor(), Unit));
    }

    /// <summary>Whether the policy of the minimiser certainly gives more to one response than to another.</summary>
    /// <param name="response">The response.</param>
    /// <param name="other">The other.</param>
    public bool IsAbove(int response, int other) => Weights[other] * Slack < Weights[response];

    /// <summary>Weights that Newton's method ends at in doubles, without a certificate.</summary>
    /// <param name="loss">The loss.</param>
    public static CertifiedMinimum Candidate(PairwiseLoss<Float64> loss) =>
        new(ValueList.From(NewtonDescent.FromZero(loss).Select(t => Rational.FromDouble(Float64Functions.Exp(t)))), 0);

    /// <summary>The local minimiser that descent from θ = 0 leads to, with its certificate; null when none is found.</summary>
    /// <param name="search">The loss in doubles, where the candidate is sought.</param>
    /// <param name="judge">The same loss in enclosures, where it is certified.</param>
    public static CertifiedMinimum? Of<TPrecision>(PairwiseLoss<Float64> search, PairwiseLoss<Enclosure<TPrecision>> judge)
        where TPrecision : IPrecision
    {
        ArgumentNullException.ThrowIfNull(judge);
        var candidate = Candidate(search).Weights;
        try
        {
            return Certified(candidate, judge);
        }
        catch (Exception e) when (e is UndecidedException or OutsideDomainException)
        {
            return null;
        }
    }

    private static CertifiedMinimum? Certified<TPrecision>(ValueList<Rational> weights, PairwiseLoss<Enclosure<TPrecision>> loss)
        where TPrecision : IPrecision
    {
        var size = loss.Size;
        var x = weights.Select(Enclosure<TPrecision>.Of).ToArray();
        var slopes = new Enclosure<TPrecision>[size];
        var curvatures = new Rational[size, size];

        // e^(2 Reach) is below 1 + 4 Reach and e^(-2 Reach) above 1 - 4 Reach.
        var around = new Enclosure<TPrecision>(new(
            Interval.Of(1 - (4 * Reach), TPrecision.Bits).Low, Interval.Of(1 + (4 * Reach), TPrecision.Bits).High));
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var odds = x[i] / x[j];
                var slope = loss.Slope(i, j, odds);
                slopes[i] += slope;
                slopes[j] -= slope;
                curvatures[i, j] = loss.Curvature(i, j, odds * around).Interval.Low.ToRational();
            }
        }

        var gradient = Reals.Sum(size, i => Enclosure<TPrecision>.Abs(slopes[i])).Interval.High.ToRational();
        if (LaplacianBound.Least(size, (i, j) => curvatures[i, j]) is not { } convexity || gradient >= convexity * Reach)
        {
            return size == 1 ? new(weights, 0) : null;
        }

        return new(weights, gradient / convexity);
    }
}
