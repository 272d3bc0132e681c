using TheoremCheck.Engine;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>As γ grows the labels become those of indifferent users.</summary>
/// <remarks>
/// All but 1/γ of the users are indifferent, so Pr(y2 ≻ y1) = 1/2 + (1/γ) Σ_u P(u) (σ(γ Δr) − 1/2) and the distance is at most 1/(2γ)
/// whatever σ does at large arguments. Continuity is not used: an indicator would serve too, with σ(0) for 1/2. For data sets of n
/// samples the total variation distance is at most n/(2γ), so it vanishes for the fixed n = n_r̄ of the proof.
/// </remarks>
public sealed class DilutedLimit : IStatement<DilutedPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<DilutedPopulation> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.strategy1.limit",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/learn.prop",
        Source = HeterogeneousPreferencesDocument.At("Proof Strategy 1", line: 219),
        Statement = "For every γ > 1, continuous σ and pair: |Pr(y2 ≻ y1 | r_γ) − σ(0)| ≤ 1/(2γ), which tends to 0; and σ(0) = 1/2.",
        Reading = "The limit is stated with its rate. A preference model has σ(z) + σ(−z) = 1, since one of the two is preferred.",
        Domain = DilutedPopulation.Domain,
        Hypotheses =
        [
            new("γ > 1", c => c.Gamma > 1),
            new("σ is continuous", c => LabelLinks.IsContinuous(c.Link)),
        ],
        Conclusion = new DilutedLimit(),
        Cases = 5_000,
        Controls =
        [
            new("the distance is at most 1/(3γ)", new ThirdOfRate()),
            new("the distance is at most 1/γ²", new Quadratic()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DilutedPopulation c)
        where T : struct, IReal<T> => Within(c, T.Of(1 / (2 * c.Gamma)));

    private static Gap<T> Within<T>(DilutedPopulation c, T bound)
        where T : struct, IReal<T>
    {
        var half = T.Of(Rational.Ratio(1, 2));
        List<Gap<T>> parts = [Gap.Equal(LabelLinks.Value<T>(c.Link, 0), half).Named("σ(0)")];
        for (var y = 0; y < c.Responses(); y++)
        {
            for (var other = 0; other < c.Responses(); other++)
            {
                parts.Add(Gap.AtMost(T.Abs(c.Preference<T>(y, other) - half), bound).Named("distance"));
            }
        }

        return Gap.All(parts);
    }

    private sealed class ThirdOfRate : IStatement<DilutedPopulation>
    {
        public Gap<T> Evaluate<T>(DilutedPopulation c)
            where T : struct, IReal<T> => Within(c, T.Of(1 / (3 * c.Gamma)));
    }

    private sealed class Quadratic : IStatement<DilutedPopulation>
    {
        public Gap<T> Evaluate<T>(DilutedPopulation c)
            where T : struct, IReal<T> => Within(c, T.Of(1 / (c.Gamma * c.Gamma)));
    }
}
