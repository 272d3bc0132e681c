using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Random utility models of two alternatives, where IIA has no third one to speak of.</summary>
internal static class TwoAlternatives
{
    /// <summary>Models in which either alternative may never be best.</summary>
    public static Domain<UtilityModel> Any { get; } = new()
    {
        Name = "random utility models of 2 alternatives: laws of finite support, and Gumbel noise as it is, with a shared shock, and transformed",
        Draw = draws => Drawn(draws, least: 0),
        Print = UtilityModel.Domain.Print,
        Edges = [new(UtilityForm.Finite, 2, [1, 1]), new(UtilityForm.Finite, 2, [1, 0])],
        Classes = [new("finite support", c => c.Form == UtilityForm.Finite, Rational.Ratio(1, 10)), new("Gumbel noise", c => c.Form == UtilityForm.GumbelNoise, Rational.Ratio(1, 10))],
    };

    /// <summary>Models in which either may be best.</summary>
    public static Domain<UtilityModel> Positive { get; } = Any with
    {
        Name = "random utility models of 2 alternatives, each of which is best with positive probability",
        Draw = draws => Drawn(draws, least: 1),
        Edges = [new(UtilityForm.Finite, 2, [1, 1])],
        Wider = Any,
    };

    private static UtilityModel Drawn(Draws draws, int least)
    {
        var form = (UtilityForm)draws.Choose(4);
        if (form != UtilityForm.Finite)
        {
            return new(form, 2, draws.List(2, d => (Rational)d.Integer(1, 5)));
        }

        var first = draws.Integer(1, 8);
        return new(form, 2, [first, draws.Integer(least, 8)]);
    }
}
