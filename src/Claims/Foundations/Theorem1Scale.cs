using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Gumbel noise of any common scale b: softmax of V/b on every menu, hence IIA.</summary>
public sealed class Theorem1Scale : IStatement<ScaledMenu>
{
    /// <summary>The claim.</summary>
    public static Claim<ScaledMenu> Claim { get; } = new()
    {
        Id = "foundations/thm1.scale",
        Kind = ClaimKind.Theorem,
        Source = FoundationsDocument.At("Theorems 1 and 2 with noise of scale b", line: 94),
        Statement = "For H_j = V_j + ε_j with ε_j i.i.d. Gumbel of scale b > 0: p(j|S) = e^(V_j/b) / Σ_{k in S} e^(V_k/b) for all S and j in S, and IIA holds.",
        Uses = ["foundations/thm1.if"],
        Domain = ScaledMenu.Domain,
        Hypotheses =
        [
            new("ε_j Gumbel", c => c.Law == NoiseLaw.Gumbel),
            new("ε_j independent", c => !c.Shared),
        ],
        Conclusion = new Theorem1Scale(),
        Controls =
        [
            new("p = softmax(V) at every scale", new Unscaled()),
            new("p = softmax(b V)", new Multiplied()),
        ],
        Cases = 400,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ScaledMenu c)
        where T : struct, IReal<T> => Gap.All(
            Gap.All(Menus.All(c.Roots.Count).SelectMany(menu => menu.Select(j => Gap.Equal(c.Choice<T>(j, menu), Softmax<T>(c, j, menu, c.Scale()))))),
            ConstantRatioRule.Everywhere(c.Roots.Count, c.Choice<T>));

    private sealed class Unscaled : IStatement<ScaledMenu>
    {
        public Gap<T> Evaluate<T>(ScaledMenu c)
            where T : struct, IReal<T> => Gap.All(Menus.All(c.Roots.Count).SelectMany(menu => menu.Select(j => Gap.Equal(c.Choice<T>(j, menu), Softmax<T>(c, j, menu, 1)))));
    }

    private sealed class Multiplied : IStatement<ScaledMenu>
    {
        public Gap<T> Evaluate<T>(ScaledMenu c)
            where T : struct, IReal<T> => Gap.All(Menus.All(c.Roots.Count).SelectMany(menu => menu.Select(j => Gap.Equal(c.Choice<T>(j, menu), Softmax<T>(c, j, menu, 1 / c.Scale())))));
    }

    private static T Softmax<T>(ScaledMenu c, int j, int[] menu, Rational scale)
        where T : struct, IReal<T> =>
        Luce.Softmax<T>([.. Enumerable.Range(0, c.Roots.Count).Select(k => c.Utility<T>(k) / T.Of(scale))], j, menu);
}
