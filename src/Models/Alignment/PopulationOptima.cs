using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>What direct alignment ends at with unlimited data, uniform sampling, uniform π_ref and β = 1: certified policies of a population.</summary>
/// <remarks>
/// In doubles the candidate of the search, in every other arithmetic the certified minimiser; null when it could not be certified.
/// The losses of DPO and of agreement are convex, and their minimiser is the only one. The loss of corrected DPO is not: what is
/// certified is the local minimiser that descent from π_ref leads to. Heterogeneous preferences, Sec. 4.2, 5.1 and 6.
/// </remarks>
public static class PopulationOptima
{
    /// <summary>DPO.</summary>
    /// <param name="population">The types.</param>
    public static CertifiedMinimum? Dpo<T>(Population population)
        where T : struct, IReal<T> => Corrected<T>(population, 0, VarianceSource.PairedLabels);

    /// <summary>First-order corrected DPO.</summary>
    /// <param name="population">The types.</param>
    /// <param name="alpha">α, at least 0.</param>
    /// <param name="source">Where the variance comes from.</param>
    public static CertifiedMinimum? Corrected<T>(Population population, Rational alpha, VarianceSource source)
        where T : struct, IReal<T> => Minimum<T>(
            new CorrectedDpoLoss<Float64>(new(population), alpha, source),
            () => new CorrectedDpoLoss<Enclosure<Bits64>>(new(population), alpha, source));

    /// <summary>First-order corrected DPO from moments that several calls share.</summary>
    /// <param name="search">The moments in doubles.</param>
    /// <param name="judge">The moments in enclosures.</param>
    /// <param name="alpha">α, at least 0.</param>
    /// <param name="source">Where the variance comes from.</param>
    public static CertifiedMinimum? Corrected(
        ComparisonMoments<Float64> search, ComparisonMoments<Enclosure<Bits64>> judge, Rational alpha, VarianceSource source) => CertifiedMinimum.Of(
            new CorrectedDpoLoss<Float64>(search, alpha, source),
            new CorrectedDpoLoss<Enclosure<Bits64>>(judge, alpha, source));

    /// <summary>The loss that looks only at samples on which one label of each type agree.</summary>
    /// <param name="population">Equally represented types.</param>
    public static CertifiedMinimum? Consistent<T>(Population population)
        where T : struct, IReal<T> => Minimum<T>(
            new AgreementPairLoss<Float64>(new(population)),
            () => new AgreementPairLoss<Enclosure<Bits64>>(new(population)));

    private static CertifiedMinimum? Minimum<T>(PairwiseLoss<Float64> search, Func<PairwiseLoss<Enclosure<Bits64>>> judge)
        where T : struct, IReal<T> =>
        typeof(T) == typeof(Float64) ? CertifiedMinimum.Candidate(search) : CertifiedMinimum.Of(search, judge());
}
