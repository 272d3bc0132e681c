using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Two scales and a relative place on them.</summary>
/// <param name="Low">α1.</param>
/// <param name="High">α2.</param>
/// <param name="OtherLow">α1'.</param>
/// <param name="OtherHigh">α2'.</param>
/// <param name="Place">p: where v sits, 0 at the lower end and 1 at the upper one.</param>
public sealed record ScalePair(Rational Low, Rational High, Rational OtherLow, Rational OtherHigh, Rational Place)
{
    /// <summary>Any two scales.</summary>
    public static Domain<ScalePair> AnyScales { get; } = Of("two scales, α1 ≤ α2 and α1' ≤ α2'", draws =>
    {
        var (low, other) = (draws.Utility(), draws.Utility());
        return new(low, low + Width(draws), other, other + Width(draws), Inner(draws));
    }) with { Wider = Of("any numbers", draws => new(draws.Utility(), draws.Utility(), draws.Utility(), draws.Utility(), Inner(draws))) };

    /// <summary>Two scales of numbers at least 0, the second with the larger sum.</summary>
    public static Domain<ScalePair> LargerSum { get; } = Of("two scales from 0 upwards, the second of larger sum", draws =>
    {
        var (low, width) = (draws.Flip() ? draws.Weight() : 0, Width(draws));
        var (sum, share) = (low + low + width + draws.Weight(), draws.Flip() ? 1 : draws.Proportion());
        // The lower end is the given share of half the sum, so that it never exceeds the upper one.
        return new(low, low + width, share * sum / 2, sum - (share * sum / 2), Inner(draws));
    }) with { Wider = AnyScales };

    /// <summary>Two scales of any sign, the second wider.</summary>
    public static Domain<ScalePair> LargerDifference { get; } = Of("two scales of any sign, the second wider", draws =>
    {
        var (low, other, width) = (draws.Utility(), draws.Utility(), Width(draws));
        return new(low, low + width, other, other + width + draws.Weight(), Inner(draws));
    }) with { Wider = AnyScales.Wider };

    /// <summary>Whether both scales have their ends in order.</summary>
    public bool IsOrdered() => Low <= High && OtherLow <= OtherHigh;

    private static Rational Width(Draws draws) => draws.Choose(3) switch { 0 => 1, 1 => 0, _ => draws.Weight() };

    private static Rational Inner(Draws draws) => draws.Flip() ? draws.Proportion() : Rational.Ratio(1, 2);

    private static Domain<ScalePair> Of(string name, Func<Draws, ScalePair> draw) => new()
    {
        Name = $"{name}; a place p in [0, 1]",
        Draw = draw,
        Print = c => $"α = ({c.Low}, {c.High}), α' = ({c.OtherLow}, {c.OtherHigh}), p = {c.Place}",
        Classes =
        [
            new("p at an end", c => c.Place.IsZero || c.Place == 1, Rational.Ratio(1, 100)),
            new("a scale without width", c => c.Low == c.High || c.OtherLow == c.OtherHigh, Rational.Ratio(1, 50)),
        ],
    };
}
