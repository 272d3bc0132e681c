using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>The optimal policy and the score determine each other, given Z.</summary>
public sealed class S32Inverse : IStatement<PolicyAtPrompt>
{
    /// <summary>The claim.</summary>
    public static Claim<PolicyAtPrompt> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/s32.inverse",
        Kind = ClaimKind.Equation,
        Source = DpoVersusIpoDocument.At("Sec. 3.2, second display", line: 90),
        Statement = "For positive π_ref and β > 0: (⇒) π* = π_ref e^{s/β}/Z gives s = β log(π*/π_ref) + β log Z; (⇐) for any positive π and number "
            + "z the score β log(π/π_ref) + βz has normaliser e^z and optimum π.",
        Reading = "(⇐) is checked at z = s(y1), a number without relation to the rest.",
        Uses = ["dpo-versus-ipo/s32.step3"],
        Cases = 3000,
        Domain = PolicyAtPrompt.Inner,
        Hypotheses =
        [
            PolicyAtPrompt.PositiveBeta,
            PolicyAtPrompt.PositiveReference,
            new("π(y) > 0 for all y", c => c.Policy.All(p => p.Sign > 0)),
        ],
        Conclusion = new S32Inverse(),
        Controls =
        [
            new("s = β log(π*/π_ref), without Z", new WithoutZ()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PolicyAtPrompt c)
        where T : struct, IReal<T>
    {
        var (beta, z) = (T.Of(c.Beta), T.Of(c.Score[0]));
        var gaps = c.OptimalGaps<T>();
        var normaliser = beta * T.Log(Reals.Sum<T>(c.Tilted<T>()));
        T[] policy = c.Policy.Lift<T>(), reference = c.Reference.Lift<T>();
        var scores = policy.Select((p, y) => (beta * T.Log(p / reference[y])) + (beta * z)).ToArray();
        var tilted = scores.Select((s, y) => reference[y] * T.Exp(s / beta)).ToArray();
        var sum = Reals.Sum<T>(tilted);
        return Gap.All(
        [
            .. gaps.Select((g, y) => Gap.Equal(g + normaliser, T.Of(c.Score[y])).Named("forth")),
            Gap.Equal(sum, T.Exp(z)).Named("normaliser"),
            .. tilted.Select((t, y) => Gap.Equal(t / sum, policy[y]).Named("back")),
        ]);
    }

    private sealed class WithoutZ : IStatement<PolicyAtPrompt>
    {
        public Gap<T> Evaluate<T>(PolicyAtPrompt c)
            where T : struct, IReal<T> => Gap.All(c.OptimalGaps<T>().Select((g, y) => Gap.Equal(g, T.Of(c.Score[y]))));
    }
}
