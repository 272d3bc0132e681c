using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Labels of one pair (y1, y2) and a value h of its model.</summary>
/// <param name="Ones">How many labels are 1.</param>
/// <param name="Twos">How many labels are 2.</param>
/// <param name="H">h, strictly between 0 and 1.</param>
public sealed record LabelShare(int Ones, int Twos, Rational H)
{
    /// <summary>Both labels occur.</summary>
    public static Domain<LabelShare> Domain { get; } = new()
    {
        Name = "one pair with 1 to 9 labels of either kind, any h in (0, 1)",
        Draw = draws => new(draws.Integer(1, 9), draws.Integer(1, 9), draws.InnerProportion()),
        Print = c => $"{c.Ones} labels 1, {c.Twos} labels 2, h = {c.H}",
        Classes =
        [
            new("as many of either", c => c.Ones == c.Twos, Rational.Ratio(1, 50)),
            new("more labels 2", c => c.Twos > c.Ones, Rational.Ratio(1, 10)),
        ],
        Wider = new()
        {
            Name = "one label at least",
            Draw = draws => new(draws.Integer(1, 9), 0, draws.InnerProportion()),
            Print = c => $"{c.Ones} labels 1, {c.Twos} labels 2, h = {c.H}",
        },
    };

    /// <summary>One label at least.</summary>
    public static Domain<LabelShare> AnyLabels { get; } = new()
    {
        Name = "one pair with 0 to 9 labels of either kind, one at least, any Pr(y1≻y2) in (0, 1)",
        Draw = draws =>
        {
            var twos = draws.Integer(0, 9);
            return new(draws.Integer(twos == 0 ? 1 : 0, 9), twos, draws.InnerProportion());
        },
        Print = c => $"{c.Ones} labels 1, {c.Twos} labels 2, Pr(y1≻y2) = {c.H}",
        Classes = [new("one-sided labels", c => c.Ones == 0 || c.Twos == 0, Rational.Ratio(1, 20))],
    };

    /// <summary>p: the share of labels 1.</summary>
    public Rational P => Rational.Ratio(Ones, Ones + Twos);
}
