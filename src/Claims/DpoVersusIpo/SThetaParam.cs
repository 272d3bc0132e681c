using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>The score as β log(π_θ/π_ref): every score up to a constant, and of each class one member.</summary>
public sealed class SThetaParam : IStatement<PolicyAtPrompt>
{
    /// <summary>The claim.</summary>
    public static Claim<PolicyAtPrompt> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/stheta.param",
        Kind = ClaimKind.Equation,
        Source = DpoVersusIpoDocument.At("Sec. 3.2, after (6)", line: 100),
        Statement = "For every s there is π_θ, namely π*, with s_θ = β log(π_θ/π_ref) and s_θ(y) - s_θ(y') = s(y) - s(y') for all y, y'; and every "
            + "s_θ has Σ π_ref e^{s_θ/β} = 1.",
        Reading = "Equivalent to (3), and a parameterisation of the score: all that labels of pairs see of s. A score itself is reached only if "
            + "its Z is 1.",
        Uses = ["dpo-versus-ipo/s32.inverse"],
        Cases = 3000,
        Domain = PolicyAtPrompt.Inner,
        Hypotheses =
        [
            PolicyAtPrompt.PositiveBeta,
            PolicyAtPrompt.PositiveReference,
        ],
        Conclusion = new SThetaParam(),
        Controls =
        [
            new("s_θ = s itself", new Itself()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PolicyAtPrompt c)
        where T : struct, IReal<T>
    {
        var q = c.OptimalGaps<T>();
        return Gap.All(
            c.Pairs((y, o) => Gap.Equal(q[y] - q[o], T.Of(c.Score[y] - c.Score[o]))),
            Gap.Equal(Reals.Sum(q.Length, y => T.Of(c.Reference[y]) * T.Exp(q[y] / T.Of(c.Beta))), T.One).Named("the member of the class"));
    }

    private sealed class Itself : IStatement<PolicyAtPrompt>
    {
        public Gap<T> Evaluate<T>(PolicyAtPrompt c)
            where T : struct, IReal<T> => Gap.All(c.OptimalGaps<T>().Select((g, y) => Gap.Equal(g, T.Of(c.Score[y]))));
    }
}
