using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Equation (2): Bradley-Terry by exponentials and by σ.</summary>
public sealed class Eq2Bt : IStatement<PolicyAtPrompt>
{
    /// <summary>The claim.</summary>
    public static Claim<PolicyAtPrompt> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq2.bt",
        Kind = ClaimKind.Equation,
        Source = DpoVersusIpoDocument.At("eq. (2)", line: 44),
        Statement = "For all scores: e^{s1}/(e^{s1}+e^{s2}) = σ(s1 - s2).",
        Cases = 3000,
        Domain = PolicyAtPrompt.Inner,
        Conclusion = new Eq2Bt(),
        Controls =
        [
            new("= σ(s2 - s1)", new Reversed()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PolicyAtPrompt c)
        where T : struct, IReal<T> => c.Pairs((y, o) => Gap.Equal(Ratio<T>(c, y, o), Reals.Logistic(T.Of(c.Score[y] - c.Score[o]))));

    private static T Ratio<T>(PolicyAtPrompt c, int y, int o)
        where T : struct, IReal<T>
    {
        var (forth, back) = (T.Exp(T.Of(c.Score[y])), T.Exp(T.Of(c.Score[o])));
        return forth / (forth + back);
    }

    private sealed class Reversed : IStatement<PolicyAtPrompt>
    {
        public Gap<T> Evaluate<T>(PolicyAtPrompt c)
            where T : struct, IReal<T> => c.Pairs((y, o) => Gap.Equal(Ratio<T>(c, y, o), Reals.Logistic(T.Of(c.Score[o] - c.Score[y]))));
    }
}
