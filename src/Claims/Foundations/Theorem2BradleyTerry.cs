using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Theorem 2, binary comparisons: with standard Gumbel noise they are Bradley-Terry.</summary>
public sealed class Theorem2BradleyTerry : IStatement<UtilityMenu>
{
    /// <summary>The claim.</summary>
    public static Claim<UtilityMenu> Claim { get; } = new()
    {
        Id = "foundations/thm2.bt",
        Kind = ClaimKind.Theorem,
        Source = FoundationsDocument.At("Theorem 2, binary comparisons", line: 96),
        Statement = "For ε_j i.i.d. standard Gumbel and j ≠ j': P(H_j > H_j') = σ(V_j - V_j') = 1 / (1 + e^(-(V_j - V_j'))).",
        Uses = ["foundations/thm2.softmax"],
        Domain = new()
        {
            Name = "two alternatives, independent standard Gumbel noise, e^V integers from 1 to 12",
            Draw = draws => new(NoiseLaw.Gumbel, 1, false, draws.List(2, d => d.Integer(1, 12)), [0, 1], 0, 1, 2),
            Print = UtilityMenu.Domain.Print,
            Classes = [new("tied utilities", c => c.Weights[0] == c.Weights[1], Rational.Ratio(1, 50))],
            Wider = new()
            {
                Name = "any noise of scale 1, 1/2 or 1/3, ε_1 = ε_2 allowed",
                Draw = draws => new((NoiseLaw)draws.Choose(3), draws.Integer(1, 3), draws.Flip(), draws.List(2, d => d.Integer(1, 3)), [0, 1], 0, 1, 2),
                Print = UtilityMenu.Domain.Print,
            },
        },
        Hypotheses =
        [
            new("ε_j Gumbel", c => c.Law == NoiseLaw.Gumbel),
            new("ε_j independent", c => !c.Shared),
            new("scale 1", c => c.InverseScale == 1),
        ],
        Conclusion = new Theorem2BradleyTerry(),
        Controls =
        [
            new("σ(V_j' - V_j)", new Reversed()),
            new("σ(V_j)", new Alone()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(UtilityMenu c)
        where T : struct, IReal<T>
    {
        var (difference, p) = (T.Log(T.Of(c.Weights[c.J])) - T.Log(T.Of(c.Weights[c.K])), c.Choice<T>(c.J, c.Menu.Span));
        return Gap.All(Gap.Equal(p, Reals.Logistic(difference)).Named("σ"), Gap.Equal(p, T.One / (T.One + T.Exp(-difference))).Named("1/(1 + e^-)"));
    }

    private sealed class Reversed : IStatement<UtilityMenu>
    {
        public Gap<T> Evaluate<T>(UtilityMenu c)
            where T : struct, IReal<T> => Gap.Equal(c.Choice<T>(c.J, c.Menu.Span), Reals.Logistic(T.Log(T.Of(c.Weights[c.K])) - T.Log(T.Of(c.Weights[c.J]))));
    }

    private sealed class Alone : IStatement<UtilityMenu>
    {
        public Gap<T> Evaluate<T>(UtilityMenu c)
            where T : struct, IReal<T> => Gap.Equal(c.Choice<T>(c.J, c.Menu.Span), Reals.Logistic(T.Log(T.Of(c.Weights[c.J]))));
    }
}
