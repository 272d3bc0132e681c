using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>The unified view: RLHF's q and DPO's q give the same labels.</summary>
public sealed class S33Unified : IStatement<PolicyAtPrompt>
{
    /// <summary>The claim.</summary>
    public static Claim<PolicyAtPrompt> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/s33.unified",
        Kind = ClaimKind.Equation,
        Source = DpoVersusIpoDocument.At("Sec. 3.3", line: 113),
        Statement = "For q = s and for q = β log(π*/π_ref): σ(q(y1) - q(y2)) is the same number for all y1, y2, though q is not, by β log Z.",
        Uses = ["dpo-versus-ipo/eq6.dpo-model"],
        Cases = 3000,
        Domain = PolicyAtPrompt.Inner,
        Hypotheses =
        [
            PolicyAtPrompt.PositiveBeta,
            PolicyAtPrompt.PositiveReference,
        ],
        Conclusion = new S33Unified(),
        Controls =
        [
            new("the two q are the same", new SameQ()),
            new("labels of q and of 2q are the same", new Doubled()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PolicyAtPrompt c)
        where T : struct, IReal<T>
    {
        var q = c.OptimalGaps<T>();
        var difference = T.Of(c.Beta) * T.Log(Reals.Sum<T>(c.Tilted<T>()));
        return Gap.All(
            c.Pairs((y, o) => Gap.Equal(Reals.Logistic(q[y] - q[o]), Reals.Logistic(T.Of(c.Score[y] - c.Score[o])))),
            Gap.All(q.Select((x, y) => Gap.Equal(T.Of(c.Score[y]) - x, difference))));
    }

    private sealed class SameQ : IStatement<PolicyAtPrompt>
    {
        public Gap<T> Evaluate<T>(PolicyAtPrompt c)
            where T : struct, IReal<T> => Gap.All(c.OptimalGaps<T>().Select((g, y) => Gap.Equal(g, T.Of(c.Score[y]))));
    }

    private sealed class Doubled : IStatement<PolicyAtPrompt>
    {
        public Gap<T> Evaluate<T>(PolicyAtPrompt c)
            where T : struct, IReal<T> => c.Pairs((y, o) => Gap.Equal(Reals.Logistic(T.Of(2 * (c.Score[y] - c.Score[o]))), Reals.Logistic(T.Of(c.Score[y] - c.Score[o]))));
    }
}
