using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>IPO's loss of one sample: least, 0, where the odds of the winner are e^(1/(2β)) times those of π_ref.</summary>
public sealed class IpoEmpirical : IStatement<PolicyAtPrompt>
{
    /// <summary>The claim.</summary>
    public static Claim<PolicyAtPrompt> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/ipo.empirical",
        Kind = ClaimKind.Definition,
        Source = DpoVersusIpoDocument.At("Sec. 4, first display", line: 127),
        Statement = "For q = β log(π/π_ref): (q(w) - q(l) - 1/2)^2 = 0 when π(w)/π(l) = e^{1/(2β)} π_ref(w)/π_ref(l), and it is 1/4 at π = π_ref.",
        Cases = 3000,
        Domain = PolicyAtPrompt.Inner,
        Hypotheses =
        [
            PolicyAtPrompt.PositiveBeta,
            PolicyAtPrompt.PositiveReference,
        ],
        Conclusion = new IpoEmpirical(),
        Controls =
        [
            new("0 when π(w)/π(l) = e^{β/2} π_ref(w)/π_ref(l)", new Inverted()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PolicyAtPrompt c)
        where T : struct, IReal<T> => c.Pairs((w, l) => Gap.All(Gap.Equal(Gap1(c, w, l, T.Exp(T.Of(1 / (2 * c.Beta)))), T.One / T.Of(2)), Gap.Equal(T.Pow(Gap1(c, w, l, T.One) - (T.One / T.Of(2)), 2), T.One / T.Of(4))));

    /// <summary>q(w) - q(l) for the policy whose odds are a factor times those of π_ref.</summary>
    private static T Gap1<T>(PolicyAtPrompt c, int w, int l, T factor)
        where T : struct, IReal<T>
    {
        T winner = T.Of(c.Reference[w]) * factor, loser = T.Of(c.Reference[l]);
        return T.Of(c.Beta) * (T.Log(winner / (winner + loser) / T.Of(c.Reference[w])) - T.Log(loser / (winner + loser) / T.Of(c.Reference[l])));
    }

    private sealed class Inverted : IStatement<PolicyAtPrompt>
    {
        public Gap<T> Evaluate<T>(PolicyAtPrompt c)
            where T : struct, IReal<T> => c.Pairs((w, l) => Gap.Equal(Gap1(c, w, l, T.Exp(T.Of(c.Beta / 2))), T.One / T.Of(2)));
    }
}
