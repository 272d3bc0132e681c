using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>Where first-order corrected DPO takes the variance of the reward difference from, given unlimited data.</summary>
public enum VarianceSource
{
    /// <summary>Eq. (19) from two labels of each user, with Δr̄ replaced by the log policy ratio h: V = Var_u[σ(Δr)] / σ'(h)².</summary>
    PairedLabels,

    /// <summary>The variance that is to be estimated, V = Var_u[Δr].</summary>
    Rewards,
}

/// <summary>The population loss of first-order corrected DPO; of DPO for α = 0.</summary>
/// <remarks>
/// f(h) = -P log g(h) - (1 - P) log(1 - g(h)) with g = σ(h) + (α/2) σ''(h) V, h the log policy ratio (β = 1, uniform π_ref) and P the
/// population preference. With eq. (19) g(h) = σ(h) - α Var_u[σ(Δr)] sinh h, as σ''/σ'² = -2 sinh. The loss is convex for α = 0
/// and in general not for α &gt; 0; it has no value where g is not a probability. Heterogeneous preferences, Sec. 5.1, line 290.
/// </remarks>
/// <typeparam name="T">The arithmetic.</typeparam>
public sealed class CorrectedDpoLoss<T> : PairwiseLoss<T>
    where T : struct, IReal<T>
{
    private readonly T[,] preference;
    private readonly T[,] strength;
    private readonly VarianceSource source;

    /// <summary>The loss of a population.</summary>
    /// <param name="moments">What the types say of every pair.</param>
    /// <param name="alpha">α, at least 0.</param>
    /// <param name="source">Where V comes from.</param>
    public CorrectedDpoLoss(ComparisonMoments<T> moments, Rational alpha, VarianceSource source)
    {
        ArgumentNullException.ThrowIfNull(moments);
        this.source = source;
        Size = moments.Responses;
        preference = new T[Size, Size];
        strength = new T[Size, Size];
        for (var i = 0; i < Size; i++)
        {
            for (var j = 0; j < i; j++)
            {
                preference[i, j] = moments.Preference(i, j);
                strength[i, j] = alpha.IsZero ? T.Zero
                    : source == VarianceSource.PairedLabels ? T.Of(alpha) * moments.Spread(i, j)
                    : T.Of(alpha * moments.RewardVariance(i, j) / 2);
            }
        }
    }

    /// <inheritdoc/>
    public override int Size { get; }

    /// <inheritdoc/>
    public override T Value(int i, int j, T odds)
    {
        var (p, (g, _, _)) = (preference[i, j], Likelihood(i, j, odds));
        return -((p * T.Log(g)) + ((T.One - p) * T.Log(T.One - g)));
    }

    /// <inheritdoc/>
    public override T Slope(int i, int j, T odds)
    {
        var (g, slope, _) = Proper(i, j, odds);
        return (g - preference[i, j]) / (g * (T.One - g)) * slope;
    }

    /// <inheritdoc/>
    public override T Curvature(int i, int j, T odds)
    {
        var p = preference[i, j];
        var (g, slope, bend) = Proper(i, j, odds);
        var other = T.One - g;
        return (((p / (g * g)) + ((T.One - p) / (other * other))) * slope * slope) + ((g - p) / (g * other) * bend);
    }

    /// <summary>g(h), g'(h) and g''(h).</summary>
    /// <param name="i">The greater index.</param>
    /// <param name="j">The lesser index.</param>
    /// <param name="odds">e^h &gt; 0.</param>
    public (T Value, T Slope, T Bend) Likelihood(int i, int j, T odds)
    {
        var s = odds / (T.One + odds);
        var first = odds / ((T.One + odds) * (T.One + odds));
        var second = first * (T.One - s - s);
        var k = strength[i, j];
        if (source == VarianceSource.PairedLabels)
        {
            var (half, inverse) = (T.Of(Rational.Ratio(1, 2)), T.One / odds);
            T sinh = k * half * (odds - inverse), cosh = k * half * (odds + inverse);
            return (s - sinh, first - cosh, second - sinh);
        }

        var third = first * (T.One - (T.Of(6) * first));
        var fourth = second * (T.One - (T.Of(12) * first));
        return (s + (k * second), first + (k * third), second + (k * fourth));
    }

    private (T Value, T Slope, T Bend) Proper(int i, int j, T odds)
    {
        var likelihood = Likelihood(i, j, odds);
        return Reals.IsLess(T.Zero, likelihood.Value) && Reals.IsLess(likelihood.Value, T.One)
            ? likelihood
            : throw new OutsideDomainException("the corrected likelihood is no probability");
    }
}
