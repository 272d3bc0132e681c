using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 11: γ = 1 - s² lies in (0, 1) and turns the exponent into one in γ.</summary>
/// <remarks>s (1 - s)² - s² (1 - s²)² / 4 = s (1 - s)³ (s² + 3s + 4) / 4, which is positive for 0 &lt; s &lt; 1 and 0 at both ends.</remarks>
public sealed class Lemma11Gamma : IStatement<MixedQuery>
{
    /// <summary>The claim.</summary>
    public static Claim<MixedQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma11.gamma-ineq",
        Kind = ClaimKind.ProofStep,
        StepOf = "perverse-incentives/lemma11",
        Source = PerverseIncentivesDocument.At("Lemma 11, proof, choice of γ", line: 462),
        Statement = "For s = 1 - ζ^|Y| - (1 - ζ)^|Y| with 0 < ζ < 1 and |Y| ≥ 2, γ = 1 - s² ∈ (0, 1) and s (1 - s)² > (1 - γ) γ² / 4.",
        Domain = MixedQuery.Within(1),
        Hypotheses =
        [
            new("0 < ζ < 1", c => c.Mass.Sign > 0 && c.Mass < 1),
            new("|Y| ≥ 2", c => c.Size >= 2),
        ],
        Conclusion = new Lemma11Gamma(),
        Scalar = true,
        Controls =
        [
            new("s (1 - s)² > (1 - γ) γ² / 2", new HalfTheRoom()),
            new("s (1 - s)² > (1 - γ)² / 4, for the exponent that the lemma states", new ExponentOfLemma()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(MixedQuery c)
        where T : struct, IReal<T>
    {
        T s = c.MixedProbability<T>(), gamma = T.One - (s * s);
        T left = s * (T.One - s) * (T.One - s), right = (T.One - gamma) * gamma * gamma / T.Of(4);
        var factored = s * T.Pow(T.One - s, 3) * ((s * s) + (T.Of(3) * s) + T.Of(4)) / T.Of(4);
        return Gap.All(
            Gap.Less(T.Zero, gamma).Named("γ > 0"),
            Gap.Less(gamma, T.One).Named("γ < 1"),
            Gap.Greater(left, right),
            Gap.Equal(left - right, factored).Named("the difference, factored"));
    }

    private sealed class HalfTheRoom : IStatement<MixedQuery>
    {
        public Gap<T> Evaluate<T>(MixedQuery c)
            where T : struct, IReal<T>
        {
            var s = c.MixedProbability<T>();
            return Gap.Greater(s * T.Pow(T.One - s, 2), s * s * T.Pow(T.One - (s * s), 2) / T.Of(2));
        }
    }

    private sealed class ExponentOfLemma : IStatement<MixedQuery>
    {
        public Gap<T> Evaluate<T>(MixedQuery c)
            where T : struct, IReal<T>
        {
            var s = c.MixedProbability<T>();
            return Gap.Greater(s * T.Pow(T.One - s, 2), T.Pow(s, 4) / T.Of(4));
        }
    }
}
