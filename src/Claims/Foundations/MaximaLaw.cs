using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>A law whose maxima are compared with its translates.</summary>
/// <param name="Family">Its family.</param>
/// <param name="InverseScale">a, for Gumbel of scale 1/a.</param>
/// <param name="Parameter">λ for Gumbel (its location is log(λ)/a), h for the dyadic law.</param>
public sealed record MaximaLaw(MaximaFamily Family, int InverseScale, Rational Parameter)
{
    private static readonly Rational[] Points = [Rational.Ratio(1, 2), Rational.Ratio(1, 4), Rational.Ratio(1, 3), Rational.Ratio(2, 3), Rational.Ratio(3, 4)];

    /// <summary>Laws with atoms and without.</summary>
    public static Domain<MaximaLaw> WithAtoms { get; } = new() { Name = "the same and point masses", Draw = draws => Drawn(draws, 6), Print = Printed };

    /// <summary>Laws without atoms.</summary>
    public static Domain<MaximaLaw> Atomless { get; } = new()
    {
        Name = "Gumbel laws of scale 1, 1/2, 1/3 and any location, logistic, exponential, reflected Gumbel, and laws whose maximum of two is a translate",
        Draw = draws => Drawn(draws, 5),
        Print = Printed,
        Classes =
        [
            new("Gumbel", c => c.IsGumbel(), Rational.Ratio(1, 10)),
            new("maximum of two is a translate, not Gumbel", c => c.Family == MaximaFamily.Dyadic && !c.IsGumbel(), Rational.Ratio(1, 20)),
        ],
        Wider = WithAtoms,
    };

    /// <summary>Whether the law is Gumbel.</summary>
    public bool IsGumbel() => Family == MaximaFamily.Gumbel || (Family == MaximaFamily.Dyadic && Parameter == Rational.Ratio(3, 2));

    /// <summary>F(x)^n = F(x - c_n) at the points of a fixed list, for the n given.</summary>
    internal Gap<T> IsTranslate<T>(params ReadOnlySpan<int> copies)
        where T : struct, IReal<T>
    {
        List<Gap<T>> parts = [];
        foreach (var n in copies)
        {
            var first = MaximaTranslation.Factor<T>(Family, InverseScale, Parameter, n, Points[0]);
            parts.AddRange(Points.Skip(1).Select(y =>
                Gap.Equal(first, MaximaTranslation.Factor<T>(Family, InverseScale, Parameter, n, y)).Named($"e^(c_{n}) at e^(-x) = {y}")));
        }

        return Gap.All<T>(parts);
    }

    private static MaximaLaw Drawn(Draws draws, int families)
    {
        var family = (MaximaFamily)draws.Choose(families);
        return family switch
        {
            MaximaFamily.Gumbel => new(family, draws.Integer(1, 3), draws.Weight()),
            MaximaFamily.Dyadic => new(family, 1, 1 + draws.InnerProportion()),
            _ => new(family, 1, 1),
        };
    }

    private static string Printed(MaximaLaw c) => c.Family switch
    {
        MaximaFamily.Gumbel => $"F(x) = exp(-{c.Parameter} e^(-{c.InverseScale}x))",
        MaximaFamily.Dyadic => $"F(x) = exp(-H(e^(-x))), H(2y) = 2H(y), H linear between H(1) = 1, H(3/2) = {c.Parameter}, H(2) = 2",
        _ => $"{c.Family}",
    };
}
