using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>The population loss that looks only at samples on which one label of each type agree.</summary>
/// <remarks>
/// f(h) = -A log σ(m h) - B log σ(-m h) with m = |U|, A and B the probabilities that all labels prefer i, or j. Strictly convex.
/// Heterogeneous preferences, Sec. 6, line 355.
/// </remarks>
/// <typeparam name="T">The arithmetic.</typeparam>
public sealed class AgreementPairLoss<T> : PairwiseLoss<T>
    where T : struct, IReal<T>
{
    private readonly ComparisonMoments<T> moments;

    /// <summary>The loss of a population of equally represented types.</summary>
    /// <param name="moments">What the types say of every pair.</param>
    public AgreementPairLoss(ComparisonMoments<T> moments)
    {
        ArgumentNullException.ThrowIfNull(moments);
        this.moments = moments;
    }

    /// <inheritdoc/>
    public override int Size => moments.Responses;

    /// <inheritdoc/>
    public override T Value(int i, int j, T odds)
    {
        var power = T.Pow(odds, moments.Types);
        return (moments.AllPrefer(i, j) * T.Log(T.One + (T.One / power))) + (moments.AllPrefer(j, i) * T.Log(T.One + power));
    }

    /// <inheritdoc/>
    public override T Slope(int i, int j, T odds)
    {
        var (power, all) = (T.Pow(odds, moments.Types), moments.AllPrefer(i, j));
        return T.Of(moments.Types) * ((power / (T.One + power) * (all + moments.AllPrefer(j, i))) - all);
    }

    /// <inheritdoc/>
    public override T Curvature(int i, int j, T odds)
    {
        var power = T.Pow(odds, moments.Types);
        return T.Of(moments.Types * moments.Types) * (moments.AllPrefer(i, j) + moments.AllPrefer(j, i)) * power / ((T.One + power) * (T.One + power));
    }
}
