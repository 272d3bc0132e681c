using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>SLiC on a fixed data set of pairs.</summary>
/// <param name="ChoseFirst">|I_1|.</param>
/// <param name="ChoseSecond">|I_2|.</param>
/// <param name="OneSided">The number of pairs within one category.</param>
/// <param name="First">p_*(1) in (0, 1).</param>
/// <param name="BaselineOdds">P_π̄(M_2) / P_π̄(M_1), positive.</param>
/// <param name="Beta">β.</param>
/// <param name="Margin">δ.</param>
/// <param name="Mass">q in (0, 1).</param>
/// <param name="Factor">m over the least m of the claim.</param>
/// <param name="Shift">e^c, or a second positive number.</param>
public sealed record CalibrationSetting(
    int ChoseFirst, int ChoseSecond, int OneSided, Rational First, Rational BaselineOdds, Rational Beta, Rational Margin,
    Rational Mass, Rational Factor, Rational Shift)
{
    /// <summary>Settings within E(D).</summary>
    public static Domain<CalibrationSetting> Domain { get; } = new()
    {
        Name = "2 to 5 pairs in I_1, |I_2| as E(D) asks, up to 2 pairs within one category, 0 < β ≤ 5, 0 < δ ≤ 5, any q, any baseline with mass on both",
        Draw = draws => Drawn(draws, likely: true),
        Print = Printed,
        Classes = [new("a pair within one category", c => c.OneSided > 0, Rational.Ratio(1, 10))],
        Wider = new() { Name = "any counts, β ≥ 0, any δ", Draw = draws => Drawn(draws, likely: false), Print = Printed },
    };

    /// <summary>Settings with |I_2| &gt; max(1 + β, 2β ln(p_*(1)/p_*(2))).</summary>
    public static Domain<CalibrationSetting> Corrected { get; } = Domain with
    {
        Name = Domain.Name + ", with p_*(1) and p_*(2) exchanged in E(D)",
        Draw = draws => Drawn(draws, likely: true) is var c ? c with { First = 1 - c.First } : c,
    };

    /// <summary>β &gt; 0, δ &gt; 0 and E(D) as printed.</summary>
    internal static IReadOnlyList<Hypothesis<CalibrationSetting>> Likely { get; } =
    [
        new("β > 0", c => c.Beta.Sign > 0),
        new("δ > 0", c => c.Margin.Sign > 0),
        new("|I_1| > 1", c => c.ChoseFirst > 1),
        new("|I_2| > max(1 + β, 2β ln(p_*(2)/p_*(1)))", c => LikelyEvent.HasEnoughSecond(c.ChoseSecond, c.Beta, c.First)),
    ];

    /// <summary>β &gt; 0, δ &gt; 0 and the corrected bound on |I_2|.</summary>
    internal static IReadOnlyList<Hypothesis<CalibrationSetting>> LikelyCorrected { get; } =
    [
        new("β > 0", c => c.Beta.Sign > 0),
        new("δ > 0", c => c.Margin.Sign > 0),
        new("|I_2| > max(1 + β, 2β ln(p_*(1)/p_*(2)))", c => LikelyEvent.HasEnoughSecond(c.ChoseSecond, c.Beta, 1 - c.First)),
    ];

    /// <summary>q / (1 - q), the odds u of M_2.</summary>
    internal Rational Odds() => Mass / (1 - Mass);

    /// <summary>An m with m (1 - q) / q &gt; e^δ, since e &lt; 3.</summary>
    internal Rational LargeRatio() => Odds() * Rational.Pow(3, (int)Rational.Abs(Margin).Floor() + 1) * (1 + Factor);

    /// <summary>|I_1|, |I_2| and the pairs within one category.</summary>
    internal (int ChoseFirst, int ChoseSecond, int OneSided) Counts() => (ChoseFirst, ChoseSecond, OneSided);

    /// <summary>∂L/∂q at q and m where the hinges of I_2 alone are active, with p_* for the baseline.</summary>
    internal T LateSlope<T>(Rational q)
        where T : struct, IReal<T> =>
        (T.Of(Beta) * (T.Log(T.Of(q / (1 - q))) + T.Log(T.Of(First / (1 - First))))) - T.Of(ChoseSecond / (q * (1 - q)));

    private static CalibrationSetting Drawn(Draws draws, bool likely)
    {
        var beta = draws.OneOf<Rational>(1, 2, Rational.Ratio(1, 2), Rational.Ratio(1, 4), 5);
        var first = draws.InnerProportion();
        int chose1 = draws.Choose(4), chose2 = draws.Choose(4);
        var margin = draws.OneOf<Rational>(1, Rational.Ratio(1, 2), 2, Rational.Ratio(1, 10), 5);
        if (likely)
        {
            (chose1, chose2) = (chose1 + 2, chose2 + LikelyEvent.LeastSecond(beta, first));
        }
        else
        {
            (beta, margin) = (draws.Flip() ? 0 : beta, margin * draws.OneOf<Rational>(1, 0, -1));
        }

        return new(
            chose1, chose2, draws.Choose(3), first, draws.Weight(), beta, margin, draws.InnerProportion(), draws.Weight(), draws.Weight());
    }

    private static string Printed(CalibrationSetting c) =>
        $"|I_1| = {c.ChoseFirst}, |I_2| = {c.ChoseSecond}, {c.OneSided} pairs within one category, p_*(1) = {c.First}, baseline odds {c.BaselineOdds}, "
        + $"β = {c.Beta}, δ = {c.Margin}, q = {c.Mass}, m over its least value {c.Factor}, e^c = {c.Shift}";
}
