using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A setting, a bound U on the odds u of M_2 and a point u ≤ U.</summary>
/// <param name="Setting">Data, baseline and β; its shift is the factor by which m exceeds M.</param>
/// <param name="Bound">U &gt; 0.</param>
/// <param name="Share">u / U, in (0, 1].</param>
public sealed record GrowingSecond(InclusiveSetting Setting, Rational Bound, Rational Share)
{
    /// <summary>Settings within E(D).</summary>
    public static Domain<GrowingSecond> Domain { get; } = new()
    {
        Name = InclusiveSetting.Domain.Name + ", a bound U on the odds of M_2, odds u ≤ U",
        Draw = draws => new(InclusiveSetting.Domain.Draw(draws), draws.Weight(), draws.Flip() ? draws.InnerProportion() : 1),
        Print = Printed,
        Wider = new()
        {
            Name = "any data, β ≥ 0",
            Draw = draws => new(InclusiveSetting.Domain.Wider!.Draw(draws), draws.Weight(), draws.InnerProportion()),
            Print = Printed,
        },
    };

    /// <summary>u.</summary>
    internal Rational Odds() => Bound * Share;

    /// <summary>An m ≥ M(U), where m^|I_2| &gt; U^|I_2| Π |Y|/|Y∩M_1| e^(β KL); a large one where no M serves since |I_2| = 0.</summary>
    internal Rational Ratio()
    {
        var second = Setting.Second();
        Rational u = Setting.BaselineOdds, m = 2;
        if (second == 0)
        {
            return (1 + Bound) * 1_048_576;
        }

        // KL is at most the logarithm of the greater of the baseline's inverse masses.
        var power = Rational.Pow(Bound, second) * Rational.Pow((1 + u) * Rational.Max(1, 1 / u), (int)Setting.Beta.Floor() + 1);
        foreach (var d in Setting.Data.Items)
        {
            power *= d.IsMixed() ? Rational.Ratio(d.Size(), d.First) : 1;
        }

        while (Rational.Pow(m, second) <= power)
        {
            m *= 2;
        }

        return m * Rational.Max(1, Setting.Shift);
    }

    private static string Printed(GrowingSecond c) => $"{InclusiveSetting.Domain.Print(c.Setting)}, U = {c.Bound}, u = {c.Odds()}, m = {c.Ratio()}";
}
