using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Theorem 2 with the scale in the formula.</summary>
public sealed class Theorem2AnyScaleRepaired : IStatement<UtilityMenu>
{
    /// <summary>The claim.</summary>
    public static Claim<UtilityMenu> Claim { get; } = new()
    {
        Id = "foundations/thm2.scale.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "foundations/thm2.scale",
        Source = FoundationsDocument.At("Theorem 2", line: 94),
        Statement = "For ε_j i.i.d. Gumbel of scale 1/a: p(j|S) = e^(a V_j) / Σ_{k in S} e^(a V_k), which is softmax of V for scale 1.",
        Domain = UtilityMenu.Domain,
        Hypotheses =
        [
            new("ε_j Gumbel", c => c.Law == NoiseLaw.Gumbel) { Without = UtilityMenu.AnyNoise },
            new("ε_j independent", c => !c.Shared) { Without = UtilityMenu.AnyNoise },
        ],
        Conclusion = new Theorem2AnyScaleRepaired(),
        Controls =
        [
            new("p(j|S) = e^(V_j) / Σ e^(V_k)", new Unscaled()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(UtilityMenu c)
        where T : struct, IReal<T> => Gap.Equal(c.Choice<T>(c.J, c.Menu.Span), Luce.Probability<T>(c.Weights.Map(w => Rational.Pow(w, c.InverseScale)).Lift<T>(), c.J, c.Menu.Span));

    private sealed class Unscaled : IStatement<UtilityMenu>
    {
        public Gap<T> Evaluate<T>(UtilityMenu c)
            where T : struct, IReal<T> => Gap.Equal(c.Choice<T>(c.J, c.Menu.Span), Luce.Probability<T>(c.Weights.Map(w => (Rational)w).Lift<T>(), c.J, c.Menu.Span));
    }
}
