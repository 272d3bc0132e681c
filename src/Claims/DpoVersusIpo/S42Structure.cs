using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>f = q(y1) - q(y2) has structure.</summary>
public sealed class S42Structure : IStatement<PolicyAtPrompt>
{
    /// <summary>The claim.</summary>
    public static Claim<PolicyAtPrompt> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/s42.structure",
        Kind = ClaimKind.Qualitative,
        Source = DpoVersusIpoDocument.At("Sec. 4.2, eighth item", line: 244),
        Statement = "For every q: f(y1,y2) = q(y1) - q(y2) is antisymmetric and additive, f(y1,y2) + f(y2,y3) = f(y1,y3).",
        Reading = "q = β log(π/π_ref) of the policy drawn.",
        Cases = 3000,
        Domain = PolicyAtPrompt.Inner,
        Conclusion = new S42Structure(),
        Controls =
        [
            new("f is symmetric", new Symmetric()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PolicyAtPrompt c)
        where T : struct, IReal<T>
    {
        var f = Difference<T>(c);
        return c.Pairs((y, o) => Gap.All(
            Gap.Equal(f(y, o), -f(o, y)),
            Gap.All(Enumerable.Range(0, c.Score.Count).Select(z => Gap.Equal(f(y, z) + f(z, o), f(y, o))))));
    }

    /// <summary>f as β log of the odds of π over those of π_ref.</summary>
    private static Func<int, int, T> Difference<T>(PolicyAtPrompt c)
        where T : struct, IReal<T> => (y, o) => T.Of(c.Beta) * T.Log(T.Of(c.Policy[y] * c.Reference[o] / (c.Policy[o] * c.Reference[y])));

    private sealed class Symmetric : IStatement<PolicyAtPrompt>
    {
        public Gap<T> Evaluate<T>(PolicyAtPrompt c)
            where T : struct, IReal<T> => c.Pairs((y, o) => Gap.Equal(Difference<T>(c)(y, o), Difference<T>(c)(o, y)));
    }
}
