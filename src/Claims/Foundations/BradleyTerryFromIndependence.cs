using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Why Bradley-Terry: IIA over three responses or more gives rewards r with σ(r - r') for every pair, and Gumbel noise gives r = V.</summary>
public sealed class BradleyTerryFromIndependence : IStatement<UtilityModel>
{
    /// <summary>The claim.</summary>
    public static Claim<UtilityModel> Claim { get; } = new()
    {
        Id = "foundations/justified",
        Kind = ClaimKind.Qualitative,
        Source = FoundationsDocument.At("DPO and Bradley-Terry", line: 108),
        Statement = "For every random utility model of M ≥ 3 responses with IIA on all menus there is r with p(y ≻ y') = e^(r(y)) / (e^(r(y)) + e^(r(y'))) for all pairs; with i.i.d. standard Gumbel noise IIA holds and r = V.",
        Reading = "IIA of choices from all menus. Of pairs alone IIA says nothing: then any probabilities would do. Noise of scale b gives r = V/b.",
        Uses = ["foundations/thm1.as-meant", "foundations/thm2.bt"],
        Domain = UtilityModel.AtLeastThree,
        Hypotheses =
        [
            new("M ≥ 3", c => c.Alternatives >= 3),
        ],
        Conclusion = new BradleyTerryFromIndependence(),
        Controls =
        [
            new("every random utility model has such an r", new Always()),
            new("with IIA all pairs are even", new Even()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(UtilityModel c)
        where T : struct, IReal<T>
    {
        var independent = c.SatisfiesIndependence<T>();
        var full = Menus.All(c.Alternatives)[^1];
        var shares = Array.ConvertAll(full, j => c.Choice<T>(j, full));
        var implied = Gap.Implies(independent, Pairs(c, shares));
        return c.Form == UtilityForm.GumbelNoise
            ? Gap.All(implied, independent, Pairs(c, c.Weights.Lift<T>()).Named("r = V"))
            : implied;
    }

    private sealed class Always : IStatement<UtilityModel>
    {
        public Gap<T> Evaluate<T>(UtilityModel c)
            where T : struct, IReal<T>
        {
            var full = Menus.All(c.Alternatives)[^1];
            return Pairs(c, Array.ConvertAll(full, j => c.Choice<T>(j, full)));
        }
    }

    private sealed class Even : IStatement<UtilityModel>
    {
        public Gap<T> Evaluate<T>(UtilityModel c)
            where T : struct, IReal<T> => Gap.Implies(c.SatisfiesIndependence<T>(), Gap.Equal(c.Choice<T>(0, [0, 1]), T.Of(Rational.Ratio(1, 2))));
    }

    private static Gap<T> Pairs<T>(UtilityModel c, T[] weights)
        where T : struct, IReal<T> => Gap.All(
            from k in Enumerable.Range(0, c.Alternatives)
            from j in Enumerable.Range(0, k)
            select Gap.All(
                Gap.Less(T.Zero, weights[j]),
                Gap.Less(T.Zero, weights[k]),
                Gap.Equal(c.Choice<T>(j, [j, k]) * (weights[j] + weights[k]), weights[j])));
}
