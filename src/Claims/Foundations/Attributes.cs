using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Attributes of J alternatives as person n sees them, and attributes without a person.</summary>
/// <param name="Personal">e^(β z_nj), positive integers.</param>
/// <param name="Common">e^(β z_m), positive integers.</param>
public sealed record Attributes(ValueList<int> Personal, ValueList<int> Common)
{
    /// <summary>Attributes z_m and z_nj on their own.</summary>
    public static Domain<Attributes> Apart { get; } = Of("J = 1 to 4 alternatives, e^(β z_nj) and e^(β z_m) integers from 1 to 5, on their own", same: false);

    /// <summary>z_m = z_nm.</summary>
    public static Domain<Attributes> Alike { get; } = Of("J = 1 to 4 alternatives, e^(β z_nj) integers from 1 to 5, z_m = z_nm", same: true) with { Wider = Apart };

    /// <summary>P(U_n1 > U_n2 > ... > U_nJ) for U_nj = β z_nj + Gumbel, by integration.</summary>
    internal T Probability<T>()
        where T : struct, IReal<T> => AdditiveUtility.Ranking<T>(NoiseLaw.Gumbel, Personal.Span, 1, [.. Enumerable.Range(0, Personal.Count)]);

    /// <summary>The printed product, numerators from z_m and denominators from z_nj.</summary>
    internal T Printed<T>()
        where T : struct, IReal<T>
    {
        var product = T.One;
        for (var m = 0; m < Personal.Count - 1; m++)
        {
            product *= T.Of(Common[m]) / T.Of(Personal.Skip(m).Sum());
        }

        return product;
    }

    private static Domain<Attributes> Of(string name, bool same) => new()
    {
        Name = name,
        Draw = draws =>
        {
            var personal = draws.List(1, 4, d => d.Integer(1, 5));
            return new(personal, same ? personal : draws.List(personal.Count, d => d.Integer(1, 5)));
        },
        Print = c => $"e^(β z_nj) = {c.Personal}, e^(β z_m) = {c.Common}",
        Classes = [new("one alternative", c => c.Personal.Count == 1, Rational.Ratio(1, 20)), new("β = 0", c => c.Personal.Count > 1 && c.Personal.All(w => w == 1), Rational.Ratio(1, 500))],
    };
}
