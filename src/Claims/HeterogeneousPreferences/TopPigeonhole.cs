using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>From labels that say nothing, no algorithm finds the best alternative with a probability above 1/|Y|.</summary>
/// <remarks>With one alternative the bound is 0 and not positive; there is nothing to rank then.</remarks>
public sealed class TopPigeonhole : IStatement<RankingGuess>
{
    /// <summary>The claim.</summary>
    public static Claim<RankingGuess> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.strategy3.bound",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/learn.prop",
        Source = HeterogeneousPreferencesDocument.At("Proof Strategy 3, last display", line: 271),
        Statement = "If Pr(A ranks y0 first) ≥ 1 − ε for every choice of y0, then ε ≥ 1 − 1/|Y| > 0.",
        Reading = "An output agrees with R_0, which ties the other alternatives, when it ranks y0 first. The least ε that the premise allows is 1 − min Pr(y0 first).",
        Uses = ["heterogeneous-preferences/learn.strategy3.unif", "heterogeneous-preferences/learn.strategy3.top"],
        Domain = RankingGuess.Domain,
        Hypotheses =
        [
            new("at least two alternatives", c => c.Alternatives >= 2),
            new("answers exclude each other", c => c.IsLaw()),
        ],
        Conclusion = new TopPigeonhole(),
        Controls =
        [
            new("ε ≥ 1 − 1/|Y|!", new Factorial()),
            new("ε > 1 − 1/|Y|", new Strict()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RankingGuess c)
        where T : struct, IReal<T>
    {
        var bound = T.Of(1 - Rational.Ratio(1, c.Alternatives));
        return Gap.All(Gap.AtLeast(T.Of(LeastError(c)), bound).Named("bound"), Gap.Greater(bound, T.Zero).Named("positive"));
    }

    private static Rational LeastError(RankingGuess c) =>
        1 - Enumerable.Range(0, c.Alternatives).Select(c.OnTop).Aggregate(Rational.Min);

    private sealed class Factorial : IStatement<RankingGuess>
    {
        public Gap<T> Evaluate<T>(RankingGuess c)
            where T : struct, IReal<T> => Gap.AtLeast(T.Of(LeastError(c)), T.Of(1 - Rational.Ratio(1, c.Answers.Count)));
    }

    private sealed class Strict : IStatement<RankingGuess>
    {
        public Gap<T> Evaluate<T>(RankingGuess c)
            where T : struct, IReal<T> => Gap.Greater(T.Of(LeastError(c)), T.Of(1 - Rational.Ratio(1, c.Alternatives)));
    }
}
