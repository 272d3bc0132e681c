using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Theorem 2 as printed: Gumbel noise of whatever scale, and e^V without one.</summary>
public sealed class Theorem2AnyScale : IStatement<UtilityMenu>
{
    /// <summary>The claim.</summary>
    public static Claim<UtilityMenu> Claim { get; } = new()
    {
        Id = "foundations/thm2.scale",
        Kind = ClaimKind.Assumption,
        Source = FoundationsDocument.At("Theorem 2", line: 94),
        Statement = "For H_j = V_j + ε_j with ε_j i.i.d. Gumbel (of any location and scale): p(j|S) = e^(V_j) / Σ_{k in S} e^(V_k).",
        Reading = "Literal: 'Gumbel distributed' names the family, and no scale is printed. At scale 1/2 the odds are e^(2(V_j - V_k)).",
        Expected = VerdictKind.Refuted,
        Repair = "foundations/thm2.scale.repaired",
        Domain = UtilityMenu.Domain,
        Hypotheses =
        [
            new("ε_j Gumbel", c => c.Law == NoiseLaw.Gumbel) { Without = UtilityMenu.AnyNoise },
            new("ε_j independent", c => !c.Shared) { Without = UtilityMenu.AnyNoise },
        ],
        Conclusion = new Theorem2AnyScale(),
        Controls =
        [
            new("p(j|S) = 1/|S|", new Even()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(UtilityMenu c)
        where T : struct, IReal<T> => Gap.Equal(c.Choice<T>(c.J, c.Menu.Span), Luce.Probability<T>(c.Weights.Map(w => (Rational)w).Lift<T>(), c.J, c.Menu.Span));

    private sealed class Even : IStatement<UtilityMenu>
    {
        public Gap<T> Evaluate<T>(UtilityMenu c)
            where T : struct, IReal<T> => Gap.Equal(c.Choice<T>(c.J, c.Menu.Span), T.One / T.Of(c.Menu.Count));
    }
}
