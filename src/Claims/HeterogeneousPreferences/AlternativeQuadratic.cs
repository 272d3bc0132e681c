using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Calculus;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The first-order condition of the second loss factors in w = ((1 - s)/s)^n.</summary>
public sealed class AlternativeQuadratic : IStatement<AgreedPair>
{
    /// <summary>The claim.</summary>
    public static Claim<AgreedPair> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/appc.alt.quadratic",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/appc.alt.prop",
        Source = HeterogeneousPreferencesDocument.At("Appendix C, second proposition, quadratic in w", line: 787),
        Statement = "With w = ((1 - s)/s)^n and P = Π_u (1/z_u - 1), the condition divided by Πz is 1 + w - P(1 + 1/w) = (1 + 1/w)(w - P).",
        Domain = AgreedPair.Domain,
        Hypotheses = [AgreedPair.BradleyTerry],
        Uses = ["heterogeneous-preferences/appc.alt.foc"],
        Conclusion = new AlternativeQuadratic(),
        Controls = [new("it is (1 + w)(w - P)", new OtherFactor())],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(AgreedPair c)
        where T : struct, IReal<T>
    {
        var (condition, w, p) = Parts<T>(c);
        var spread = T.One + w - (p * (T.One + (T.One / w)));
        return Gap.All(
            Gap.Equal(condition, spread).Named("condition / Πz"),
            Gap.Equal(spread, (T.One + (T.One / w)) * (w - p)).Named("factors"));
    }

    private static (T Condition, T W, T P) Parts<T>(AgreedPair c)
        where T : struct, IReal<T>
    {
        var (second, first) = c.Agreement<T>();
        var s = T.Of(c.Probability);
        var p = T.One;
        foreach (var z in c.Preferences<T>())
        {
            p *= (T.One / z) - T.One;
        }

        var condition = AlternativeLoss.Condition(Dual<T>.Variable(s), second, first, c.Bases.Count).Value / second;
        return (condition, T.Pow((T.One - s) / s, c.Bases.Count), p);
    }

    private sealed class OtherFactor : IStatement<AgreedPair>
    {
        public Gap<T> Evaluate<T>(AgreedPair c)
            where T : struct, IReal<T>
        {
            var (condition, w, p) = Parts<T>(c);
            return Gap.Equal(condition, (T.One + w) * (w - p));
        }
    }
}
