using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>One pair (y, y') of SLiC with the policy's mass on M_2.</summary>
/// <param name="ChoseFirst">Whether y lies in M_1.</param>
/// <param name="OneSided">Whether y' lies in the category of y.</param>
/// <param name="FirstSize">|M_1|.</param>
/// <param name="SecondSize">|M_2|.</param>
/// <param name="Margin">δ &gt; 0.</param>
/// <param name="Mass">q = P(M_2).</param>
public sealed record CalibrationPair(bool ChoseFirst, bool OneSided, int FirstSize, int SecondSize, Rational Margin, Rational Mass)
{
    /// <summary>Pairs of both categories and within one.</summary>
    public static Domain<CalibrationPair> Domain { get; } = new()
    {
        Name = "pairs of both categories and within one, |M_1| to 20, |M_2| to 1,000, 0 < q < 1, 0 < δ ≤ 5",
        Draw = draws => new(
            !draws.Flip(), draws.Weighted(2, 1) == 1, draws.Integer(1, 20), 1 + ((draws.Choose(1_000) + 1) % 1_000),
            draws.OneOf<Rational>(1, Rational.Ratio(1, 2), 2, Rational.Ratio(1, 10), 5), draws.InnerProportion()),
        Print = c => $"y in M_{(c.ChoseFirst ? 1 : 2)}, Y∖{{y}} in M_{(c.OtherFirst() ? 1 : 2)}, |M_1| = {c.FirstSize}, |M_2| = {c.SecondSize}, δ = {c.Margin}, q = {c.Mass}",
        Classes =
        [
            new("mixed pairs", c => !c.OneSided, Rational.Ratio(1, 4)),
            new("pairs within one category", c => c.OneSided, Rational.Ratio(1, 10)),
        ],
    };

    /// <summary>Whether y' lies in M_1.</summary>
    internal bool OtherFirst() => ChoseFirst == OneSided;

    /// <summary>m = |M_2| / |M_1|.</summary>
    internal Rational M() => Rational.Ratio(SecondSize, FirstSize);

    /// <summary>P(y).</summary>
    internal Rational Chosen() => Chance(ChoseFirst);

    /// <summary>P(y').</summary>
    internal Rational Other() => Chance(OtherFirst());

    private Rational Chance(bool first) => first ? (1 - Mass) / FirstSize : Mass / SecondSize;
}
