using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Theorem 2, choices from sets: with standard Gumbel noise they are softmax.</summary>
/// <remarks>
/// The left side integrates densities; no softmax enters there.
/// </remarks>
public sealed class Theorem2Softmax : IStatement<UtilityMenu>
{
    /// <summary>The claim.</summary>
    public static Claim<UtilityMenu> Claim { get; } = new()
    {
        Id = "foundations/thm2.softmax",
        Kind = ClaimKind.Theorem,
        Source = FoundationsDocument.At("Theorem 2, choices from sets", line: 95),
        Statement = "For ε_j i.i.d. standard Gumbel: P(H_j > H_k for all other k in S) = e^(V_j) / Σ_{k in S} e^(V_k).",
        Domain = UtilityMenu.Domain with
        {
            Name = "menus S of 1 to 4 alternatives, independent standard Gumbel noise, e^V integer",
            Draw = draws => UtilityMenu.Domain.Draw(draws) with { InverseScale = 1 },
            Edges = [new(NoiseLaw.Gumbel, 1, false, [1, 1], [0], 0, 0, 1)],
            Classes = [new("one alternative", c => c.Menu.Count == 1, Rational.Ratio(1, 20))],
        },
        Hypotheses =
        [
            new("ε_j Gumbel", c => c.Law == NoiseLaw.Gumbel) { Without = UtilityMenu.AnyNoise },
            new("ε_j independent", c => !c.Shared) { Without = UtilityMenu.AnyNoise },
            new("scale 1", c => c.InverseScale == 1) { Without = UtilityMenu.Domain },
        ],
        Conclusion = new Theorem2Softmax(),
        Controls =
        [
            new("the sum leaves j out", new Others()),
            new("p(j|S) = 1/|S|", new Even()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(UtilityMenu c)
        where T : struct, IReal<T> => Gap.Equal(c.Choice<T>(c.J, c.Menu.Span), Luce.Probability<T>(c.Weights.Map(w => (Rational)w).Lift<T>(), c.J, c.Menu.Span));

    private sealed class Others : IStatement<UtilityMenu>
    {
        public Gap<T> Evaluate<T>(UtilityMenu c)
            where T : struct, IReal<T> => c.Menu.Count == 1 ? Gap.Holds<T>("no others") : Gap.Equal(c.Choice<T>(c.J, c.Menu.Span), T.Of(c.Weights[c.J]) / Reals.Sum(c.Menu.Count, i => c.Menu[i] == c.J ? T.Zero : T.Of(c.Weights[c.Menu[i]])));
    }

    private sealed class Even : IStatement<UtilityMenu>
    {
        public Gap<T> Evaluate<T>(UtilityMenu c)
            where T : struct, IReal<T> => Gap.Equal(c.Choice<T>(c.J, c.Menu.Span), T.One / T.Of(c.Menu.Count));
    }
}
