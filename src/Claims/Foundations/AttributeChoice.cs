using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Alternatives with attributes z_nj, a coefficient β, and extreme value noise.</summary>
/// <param name="Law">The law of ε_nj.</param>
/// <param name="InverseScale">a: the noise is ε / a.</param>
/// <param name="Base">e^|β|, a positive integer.</param>
/// <param name="Negative">Whether β &lt; 0.</param>
/// <param name="Attributes">z_n1, ..., z_nJ, small integers of either sign.</param>
/// <param name="Chosen">i, from 0.</param>
public sealed record AttributeChoice(NoiseLaw Law, int InverseScale, int Base, bool Negative, ValueList<int> Attributes, int Chosen)
{
    /// <summary>Two alternatives, standard extreme value noise.</summary>
    public static Domain<AttributeChoice> Two { get; } = Standard(2, 2) with { Wider = Of("2 alternatives", 2, 2, AnyNoise) };

    /// <summary>One to four alternatives, standard extreme value noise.</summary>
    public static Domain<AttributeChoice> Many { get; } = Standard(1, 4) with { Wider = Of("1 to 3 alternatives", 1, 3, AnyNoise) };

    /// <summary>e^(β z_nj), from β and z as they are.</summary>
    internal T Weight<T>(int j)
        where T : struct, IReal<T> => T.Pow(T.Of(Base), Negative ? -Attributes[j] : Attributes[j]);

    /// <summary>P(U_ni > U_nj for all other j) by integration; all utilities are shifted alike so that their exponentials are integers.</summary>
    internal T Probability<T>()
        where T : struct, IReal<T>
    {
        var exponents = Attributes.Map(z => Negative ? -z : z);
        var least = exponents.Min();
        var weights = exponents.Map(x => (int)Rational.Pow(Base, x - least).Numerator);
        return AdditiveUtility.Choice<T>(Law, weights.Span, InverseScale, Chosen, [.. Enumerable.Range(0, Attributes.Count)]);
    }

    private static Domain<AttributeChoice> Standard(int least, int most) =>
        Of($"{least} to {most} alternatives, i.i.d. standard Gumbel noise", least, most, _ => (NoiseLaw.Gumbel, 1));

    private static (NoiseLaw Law, int Scale) AnyNoise(Draws draws) => ((NoiseLaw)draws.Choose(3), draws.Integer(1, 2));

    private static Domain<AttributeChoice> Of(string name, int least, int most, Func<Draws, (NoiseLaw Law, int Scale)> noise) => new()
    {
        Name = $"{name}, β = ± log of 1, 2 or 3, attributes -1, 0, 1",
        Draw = draws =>
        {
            var (law, scale) = noise(draws);
            var attributes = draws.List(least, most, d => d.OneOf(0, 1, -1));
            return new(law, scale, draws.OneOf(2, 1, scale == 1 ? 3 : 2), draws.Flip(), attributes, draws.Choose(attributes.Count));
        },
        Print = c => $"{c.Law} noise of scale 1/{c.InverseScale}, β = {(c.Negative ? "-" : string.Empty)}log {c.Base}, z = {c.Attributes}, i = {c.Chosen + 1}",
        Classes =
        [
            new("β = 0", c => c.Base == 1, Rational.Ratio(1, 20)),
            new("β < 0", c => c.Negative && c.Base > 1, Rational.Ratio(1, 20)),
        ],
    };
}
