using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Objective (1): the divergence, printed inside the mean over responses, may stand inside or outside it.</summary>
public sealed class Eq1Objective : IStatement<PolicyAtPrompt>
{
    /// <summary>The claim.</summary>
    public static Claim<PolicyAtPrompt> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq1.objective",
        Kind = ClaimKind.Definition,
        Source = DpoVersusIpoDocument.At("eq. (1)", line: 32),
        Statement = "For every π, positive π_ref, s and β: E_{y~π}[s(y) - β KL(π‖π_ref)] = E_{y~π}[s(y)] - β E_{y~π}[log(π(y)/π_ref(y))], finite; "
            + "at π = π_ref it is the mean score.",
        Cases = 5000,
        Domain = PolicyAtPrompt.Domain,
        Hypotheses =
        [
            PolicyAtPrompt.PositiveBeta,
            PolicyAtPrompt.PositiveReference,
        ],
        Conclusion = new Eq1Objective(),
        Controls =
        [
            new("the divergence counted once for each response", new CountedOften()),
            new("with +β", new Plus()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PolicyAtPrompt c)
        where T : struct, IReal<T> => Gap.All(Gap.Equal(c.Objective<T>(), Pointwise<T>(c, -1)), Gap.Equal((c with { Policy = c.Reference }).Objective<T>(), Reals.Sum(c.Score.Count, y => T.Of(c.Reference[y]) * T.Of(c.Score[y]))));

    private static T Pointwise<T>(PolicyAtPrompt c, int sign)
        where T : struct, IReal<T> => Reals.Sum(c.Score.Count, y => c.Policy[y].IsZero ? T.Zero
            : T.Of(c.Policy[y]) * (T.Of(c.Score[y]) + (T.Of(sign * c.Beta) * T.Log(T.Of(c.Policy[y] / c.Reference[y])))));

    private sealed class CountedOften : IStatement<PolicyAtPrompt>
    {
        public Gap<T> Evaluate<T>(PolicyAtPrompt c)
            where T : struct, IReal<T> => Gap.Equal(c.Objective<T>(), Pointwise<T>(c, -c.Score.Count));
    }

    private sealed class Plus : IStatement<PolicyAtPrompt>
    {
        public Gap<T> Evaluate<T>(PolicyAtPrompt c)
            where T : struct, IReal<T> => Gap.Equal(c.Objective<T>(), Pointwise<T>(c, 1));
    }
}
