using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Inclusive learning with a baseline near the optimum of the data, and two odds at which to compare slopes.</summary>
/// <param name="Data">D.</param>
/// <param name="FirstSize">|M_1|.</param>
/// <param name="SecondSize">|M_2|.</param>
/// <param name="BaselineOdds">ū = P_π̄(M_2) / P_π̄(M_1), positive.</param>
/// <param name="Beta">β.</param>
/// <param name="Odds">u &gt; 0.</param>
/// <param name="LaterOdds">u' &gt; u; at most 2ū when u lies between ū/2 and 2ū.</param>
public sealed record NearBaseline(
    CategoryData Data, int FirstSize, int SecondSize, Rational BaselineOdds, Rational Beta, Rational Odds, Rational LaterOdds)
{
    /// <summary>Baselines within a factor of 2 of the odds that fit the data best.</summary>
    public static Domain<NearBaseline> Domain { get; } = new()
    {
        Name = "data sets whose best odds lie between ū/2 and 2ū, β > 0, odds u inside and outside that range",
        Draw = draws => Drawn(draws, near: true),
        Print = Printed,
        Classes =
        [
            new("u between ū/2 and 2ū", c => c.IsInside(), Rational.Ratio(1, 10)),
            new("u below ū/2", c => c.Odds < c.BaselineOdds / 2, Rational.Ratio(1, 20)),
            new("u above 2ū", c => c.Odds > 2 * c.BaselineOdds, Rational.Ratio(1, 20)),
        ],
        Wider = new() { Name = "any baseline, β ≥ 0", Draw = draws => Drawn(draws, near: false), Print = Printed },
    };

    /// <summary>Whether u lies between ū/2 and 2ū.</summary>
    internal bool IsInside() => Odds >= BaselineOdds / 2 && Odds <= 2 * BaselineOdds;

    /// <summary>Whether the data part does not rise at ū/2 and does not fall at 2ū.</summary>
    internal bool DataAgree() => DataSlope(BaselineOdds / 2).Sign <= 0 && DataSlope(2 * BaselineOdds).Sign >= 0;

    /// <summary>The derivative of L_IL in ln u.</summary>
    internal T Slope<T>(Rational odds)
        where T : struct, IReal<T> =>
        InclusiveLoss.Slope(Data.Items.Span, (FirstSize, SecondSize), T.Of(odds), T.Of(BaselineOdds), T.Of(Beta));

    private Rational DataSlope(Rational odds) => -RewardLoss.Descent(Data.Items.Span, odds * FirstSize / SecondSize);

    private static NearBaseline Drawn(Draws draws, bool near)
    {
        List<CategoryDatum> items = [.. CategoryData.Any.Draw(draws).Items];
        if (RewardLoss.CountMixed(items.ToArray(), true) == 0 != (RewardLoss.CountMixed(items.ToArray(), false) == 0))
        {
            items.Add(new(1, 1, RewardLoss.CountMixed(items.ToArray(), true) == 0));
        }

        CategoryData data = new(ValueList.From(items));
        int first = draws.Integer(1, 20), second = draws.Integer(1, 100);
        Rational power = Rational.Pow(2, -40);
        while (RewardLoss.Descent(data.Items.Span, power).Sign > 0)
        {
            power *= 2;
        }

        var baseline = (near ? power * draws.OneOf(1, Rational.Ratio(1, 2), Rational.Ratio(3, 4)) : draws.Weight()) * second / first;
        var beta = !near && draws.Flip() ? 0 : draws.OneOf<Rational>(1, 10, Rational.Ratio(1, 10), 100);
        var odds = draws.Flip() ? baseline * draws.Weight() : baseline * (Rational.Ratio(1, 2) + (Rational.Ratio(3, 2) * draws.InnerProportion()));
        var inside = odds >= baseline / 2 && odds < 2 * baseline;
        var later = inside ? odds + (((2 * baseline) - odds) * draws.InnerProportion()) : 2 * odds;
        return new(data, first, second, baseline, beta, odds, later);
    }

    private static string Printed(NearBaseline c) =>
        $"{CategoryData.Printed(c.Data)}, |M_1| = {c.FirstSize}, |M_2| = {c.SecondSize}, baseline odds {c.BaselineOdds}, β = {c.Beta}, u = {c.Odds}, u' = {c.LaterOdds}";
}
