using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Data sets of the dichotomy process, small enough to enumerate, with the regularisation that E(D) looks at.</summary>
/// <param name="Mass">ζ = P_π̄(M_1) in (0, 1).</param>
/// <param name="First">p_*(1).</param>
/// <param name="Size">|Y|.</param>
/// <param name="Count">|D|.</param>
/// <param name="Beta">β &gt; 0.</param>
public sealed record LikelyDraw(Rational Mass, Rational First, int Size, int Count, Rational Beta)
{
    /// <summary>|Y| from 2 to the number given, |D| large enough for E(D) to happen.</summary>
    public static Domain<LikelyDraw> Any(int most) => new()
    {
        Name = $"0 < ζ < 1, 0 < p_*(1) ≤ 1, |Y| from 2 to {most}, |D| from 1 to 6, 0 < β ≤ 1",
        Draw = draws => new(
            draws.InnerProportion(), draws.Weighted(4, 1) == 0 ? draws.InnerProportion() : 1, draws.Integer(2, most), draws.Integer(1, 6),
            draws.OneOf<Rational>(1, Rational.Ratio(1, 2), Rational.Ratio(1, 10))),
        Print = c => $"P_π̄(M_1) = {c.Mass}, p_*(1) = {c.First}, |Y| = {c.Size}, |D| = {c.Count}, β = {c.Beta}",
        Edges = [new(Rational.Ratio(1, 2), Rational.Ratio(1, 2), 2, 6, Rational.Ratio(1, 2))],
    };

    /// <summary>P(E(D)).</summary>
    internal Rational Likely() => Probability(data =>
        RewardLoss.CountMixed(data, true) > 1 && LikelyEvent.HasEnoughSecond(RewardLoss.CountMixed(data, false), Beta, First));

    /// <summary>The probability of an event about the mixed queries.</summary>
    internal Rational Probability(Func<CategoryDatum[], bool> occurs) => DichotomySamples.Probability(Mass, First, Size, Count, occurs);
}
