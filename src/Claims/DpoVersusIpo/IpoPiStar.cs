using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>IPO's optimal policy has DPO's form with the score (8).</summary>
public sealed class IpoPiStar : IStatement<IpoPrompt>
{
    /// <summary>The claim.</summary>
    public static Claim<IpoPrompt> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/ipo.pi-star",
        Kind = ClaimKind.Equation,
        Source = DpoVersusIpoDocument.At("Sec. 4.1, before (11)", line: 166),
        Statement = "With s(y) = E_{y'~μ}[v(y,y')], π* = π_ref e^{s/β}/Z and any π: J(π*) - J(π) = β KL(π‖π*), so π* maximises (1), and alone.",
        Uses = ["dpo-versus-ipo/s32.step3", "dpo-versus-ipo/eq8.score"],
        Cases = 3000,
        Domain = IpoPrompt.Domain,
        Hypotheses =
        [
            IpoPrompt.Nine,
            IpoPrompt.PositiveBeta,
        ],
        Conclusion = new IpoPiStar(),
        Controls =
        [
            new("J(π*) - J(π) = KL(π‖π*), without β", new WithoutBeta()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(IpoPrompt c)
        where T : struct, IReal<T> => Excess<T>(c, T.Of(c.Beta));

    private static Gap<T> Excess<T>(IpoPrompt c, T factor)
        where T : struct, IReal<T>
    {
        var problem = c.Problem();
        T[] optimum = problem.Optimum<T>(), reference = c.Reference.Lift<T>(), s = problem.Score.Lift<T>();
        var best = Reals.Sum(s.Length, y => optimum[y] * s[y]) - (T.Of(c.Beta) * PolicyAtPrompt.Divergence<T>(optimum, reference, c.Reference));
        return Gap.Equal(best - problem.Objective<T>(), factor * PolicyAtPrompt.Divergence<T>(c.Policy.Lift<T>(), optimum, c.Policy));
    }

    private sealed class WithoutBeta : IStatement<IpoPrompt>
    {
        public Gap<T> Evaluate<T>(IpoPrompt c)
            where T : struct, IReal<T> => Excess<T>(c, T.One);
    }
}
