using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Calculus;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The integral of the second loss is a function on (0, 1] with the derivative used later.</summary>
public sealed class AlternativeIntegral : IStatement<AgreedPair>
{
    /// <summary>The claim.</summary>
    public static Claim<AgreedPair> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/appc.alt.i",
        Kind = ClaimKind.Definition,
        Source = HeterogeneousPreferencesDocument.At("Appendix C, second proposition, definition of I", line: 779),
        Statement = "I(θ) = ∫_1^θ (1/t - 1)^n dt is finite for 0 < θ ≤ 1, with I(1) = 0, dI/dθ = (1/θ - 1)^n and I(θ) < 0 for θ < 1.",
        Reading = "I is compared in closed form, from the binomial theorem, with its integrand.",
        Domain = AgreedPair.Domain,
        Conclusion = new AlternativeIntegral(),
        Controls =
        [
            new("dI/dθ = (1/θ - 1)^(n+1)", new OtherPower()),
            new("I(θ) > 0 for θ < 1", new Positive()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(AgreedPair c)
        where T : struct, IReal<T>
    {
        var n = c.Bases.Count;
        var at = AlternativeLoss.Integral(Dual<T>.Variable(T.Of(c.Probability)), n);
        return Gap.All(
            Gap.Equal(AlternativeLoss.Integral(Dual<T>.Variable(T.One), n).Value, T.Zero).Named("I(1)"),
            Gap.Equal(at.Slope, T.Of(Rational.Pow((1 / c.Probability) - 1, n))).Named("dI/dθ"),
            Gap.Less(at.Value, T.Zero).Named("I(θ)"));
    }

    private sealed class OtherPower : IStatement<AgreedPair>
    {
        public Gap<T> Evaluate<T>(AgreedPair c)
            where T : struct, IReal<T> => Gap.Equal(
                AlternativeLoss.Integral(Dual<T>.Variable(T.Of(c.Probability)), c.Bases.Count).Slope,
                T.Of(Rational.Pow((1 / c.Probability) - 1, c.Bases.Count + 1)));
    }

    private sealed class Positive : IStatement<AgreedPair>
    {
        public Gap<T> Evaluate<T>(AgreedPair c)
            where T : struct, IReal<T> => Gap.Greater(AlternativeLoss.Integral(Dual<T>.Variable(T.Of(c.Probability)), c.Bases.Count).Value, T.Zero);
    }
}
