using System.Text.Json.Serialization;
using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>A mixture of normal laws.</summary>
/// <param name="Shares">The share of each; sums to 1.</param>
/// <param name="Means">Its mean.</param>
/// <param name="Variances">Its variance, positive.</param>
/// <param name="Mixing">t: each mean is drawn once more, from a normal law of variance t around it; 0 for a finite mixture.</param>
public sealed record NormalComponents(ValueList<Rational> Shares, ValueList<Rational> Means, ValueList<Rational> Variances, Rational Mixing)
{
    private const int MostMoments = 12;

    /// <summary>Any mixtures.</summary>
    public static Domain<NormalComponents> Any { get; } = new()
    {
        Name = "mixtures of 1 to 3 normal laws, equal laws and shares of 0 included, means mixed again or not",
        Draw = draws =>
        {
            var count = draws.Integer(1, 3);
            return new(draws.Distribution(count), draws.List(count, Mean), draws.List(count, Variance), draws.Choose(3));
        },
        Print = Printed,
    };

    /// <summary>Finite mixtures of at least two different laws.</summary>
    public static Domain<NormalComponents> Proper { get; } = new()
    {
        Name = "mixtures of 2 or 3 normal laws, two of them different, shares positive",
        Draw = draws =>
        {
            var count = draws.Integer(2, 3);
            var (means, variances) = (draws.List(count, Mean), draws.List(count, Variance));
            return new(draws.InnerDistribution(count), (means[0], variances[0]) == (means[1], variances[1]) ? means.With(0, means[1] + 1) : means, variances, 0);
        },
        Print = Printed,
        Classes =
        [
            new("equal means", c => c.Means.Distinct().Count() == 1, Rational.Ratio(1, 50)),
            new("equal variances", c => c.Variances.Distinct().Count() == 1, Rational.Ratio(1, 50)),
        ],
        Wider = Any,
    };

    /// <summary>Whether there is one normal law only, before the means are mixed again.</summary>
    [JsonIgnore]
    public bool HasOneLaw => Enumerable.Range(0, Shares.Count).Where(i => Shares[i].Sign > 0).Select(i => (Means[i], Variances[i])).Distinct().Count() == 1;

    /// <summary>That some moment differs from that of the normal law of the same mean and variance.</summary>
    internal Gap<T> IsNotNormal<T>(int first = 3)
        where T : struct, IReal<T>
    {
        if (HasOneLaw)
        {
            return Gap.Fails<T>(Mixing.IsZero ? "all components are one normal law, and so is the mixture" : "the mixture is normal with the sum of the variances");
        }

        var (shares, means, variances) = (Shares.Lift<T>(), Means.Lift<T>(), Variances.Map(v => v + Mixing).Lift<T>());
        var mean = GaussianMixture.Moment<T>(shares, means, variances, 1);
        var variance = GaussianMixture.Moment<T>(shares, means, variances, 2) - (mean * mean);
        return Gap.Any(Enumerable.Range(first, MostMoments - 2).Select(n =>
            Gap.Differ(GaussianMixture.Moment<T>(shares, means, variances, n), GaussianMixture.NormalMoment(mean, variance, n)).Named($"moment {n}")));
    }

    private static Rational Mean(Draws draws) => draws.OneOf(0, 1, -1, 2, -2, Rational.Ratio(1, 2), 5);

    private static Rational Variance(Draws draws) => draws.OneOf(1, 2, Rational.Ratio(1, 2), 3, 4, Rational.Ratio(1, 4));

    private static string Printed(NormalComponents c) =>
        $"α = {c.Shares}, means {c.Means}, variances {c.Variances}{(c.Mixing.IsZero ? string.Empty : $", means normal around these with variance {c.Mixing}")}";
}
