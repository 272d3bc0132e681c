using System.Text.Json.Serialization;
using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>A mixture of Gumbel laws F_i(x) = exp(-λ_i e^(-a_i x)).</summary>
/// <param name="Shares">The share of each; sums to 1.</param>
/// <param name="Rates">λ, positive.</param>
/// <param name="Powers">a, from 1.</param>
/// <param name="IsFinite">Else each location is mixed once more: λ times a positive variable S with E e^(-tS) = e^(-√t) (Lévy's law).</param>
public sealed record GumbelComponents(ValueList<Rational> Shares, ValueList<Rational> Rates, ValueList<int> Powers, bool IsFinite)
{
    private static readonly Rational[] Points = [Rational.Ratio(1, 4), Rational.Ratio(1, 2)];

    /// <summary>Any mixtures.</summary>
    public static Domain<GumbelComponents> Any { get; } = new()
    {
        Name = "mixtures of 1 to 3 Gumbel laws of scale 1, 1/2 or 1/3 and any location, equal laws and shares of 0 included, or of infinitely many",
        Draw = draws => Drawn(draws, draws.Choose(4) != 1),
        Print = Printed,
    };

    /// <summary>Finite mixtures of at least two different laws.</summary>
    public static Domain<GumbelComponents> Proper { get; } = new()
    {
        Name = "mixtures of 2 or 3 Gumbel laws of scale 1, 1/2 or 1/3 and any location, two of them different, shares positive",
        Draw = draws =>
        {
            var count = draws.Integer(2, 3);
            var (rates, powers) = (draws.List(count, Rate), draws.List(count, d => d.Integer(1, 3)));
            return new(draws.InnerDistribution(count), (rates[0], powers[0]) == (rates[1], powers[1]) ? rates.With(0, rates[1] + 1) : rates, powers, true);
        },
        Print = Printed,
        Classes =
        [
            new("equal scales", c => c.Powers.Distinct().Count() == 1, Rational.Ratio(1, 20)),
            new("equal locations", c => c.Rates.Distinct().Count() == 1, Rational.Ratio(1, 100)),
        ],
        Wider = Any,
    };

    /// <summary>Whether there is one law only.</summary>
    [JsonIgnore]
    public bool HasOneLaw => Enumerable.Range(0, Shares.Count).Where(i => Shares[i].Sign > 0).Select(i => (Rates[i], Powers[i])).Distinct().Count() == 1;

    /// <summary>That the mixture is not Gumbel.</summary>
    internal Gap<T> IsNotGumbel<T>()
        where T : struct, IReal<T> => HasOneLaw
            ? Gap.Fails<T>(IsFinite ? "all components are one Gumbel law, and so is the mixture" : "F(x) = exp(-√λ e^(-ax/2)), which is Gumbel")
            : Gap.Any(Points.Select(y => Gap.Differ(T.Pow(Exponent(T.Of(2 * y)), 2), Exponent(T.Of(y)) * Exponent(T.Of(4 * y))).Named($"G(2y)² and G(y) G(4y) at y = {y}")));

    private T Exponent<T>(T y)
        where T : struct, IReal<T>
    {
        var (shares, rates) = (Shares.Lift<T>(), Rates.Lift<T>());
        if (IsFinite)
        {
            return GumbelMixture.Exponent<T>(shares, rates, Powers.Span, y);
        }

        T[] roots = [.. rates.Select((r, i) => T.Sqrt(r * T.Pow(y, Powers[i])))];
        return GumbelMixture.Exponent<T>(shares, roots, Powers.Map(_ => 1).Span, T.One);
    }

    private static Rational Rate(Draws draws) => Rational.Ratio(draws.Integer(1, 9), draws.Integer(1, 9));

    private static GumbelComponents Drawn(Draws draws, bool finite)
    {
        var count = draws.Integer(1, 3);
        return new(draws.Distribution(count), draws.List(count, Rate), draws.List(count, d => d.Integer(1, 3)), finite);
    }

    private static string Printed(GumbelComponents c) =>
        $"α = {c.Shares}, F_i(x) = exp(-λ e^(-ax)) with λ = {c.Rates}, a = {c.Powers}{(c.IsFinite ? string.Empty : ", λ times Lévy's variable")}";
}
