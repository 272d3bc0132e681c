using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>From labels that say nothing, no algorithm names every ranking better than by chance.</summary>
/// <remarks>
/// The |Y|! events exclude each other, so the least likely has probability at most 1/|Y|!, and ε in eq. (15) is at most 0. Rewards with
/// one ranking give one event; eq. (15) is used once per ranking. The sizes n_r̄ differ between rewards, and a data set as large as the
/// greatest of the |Y|! chosen ones serves all.
/// </remarks>
public sealed class RankingPigeonhole : IStatement<RankingGuess>
{
    /// <summary>The claim.</summary>
    public static Claim<RankingGuess> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.strategy1.pigeonhole",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/learn.prop",
        Source = HeterogeneousPreferencesDocument.At("Proof Strategy 1, eq. (15)", line: 223),
        Statement = "If Pr(A = R) ≥ 1/|Y|! + ε for every ranking R, then ε ≤ 0, so ε = 0 if it was at least 0.",
        Reading = "'For different choices of r' is read as for rewards with different rankings. The greatest ε that the premise allows is min_R Pr(A = R) − 1/|Y|!.",
        Domain = RankingGuess.Domain,
        Hypotheses =
        [
            new("at least two alternatives", c => c.Alternatives >= 2),
            new("answers exclude each other", c => c.IsLaw()),
        ],
        Conclusion = new RankingPigeonhole(),
        Controls =
        [
            new("ε < 0", new Negative()),
            new("the most likely ranking has probability at most 1/|Y|!", new MostLikely()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RankingGuess c)
        where T : struct, IReal<T> => Gap.AtMost(T.Of(Least(c)), T.Of(Rational.Ratio(1, c.Answers.Count)));

    private static Rational Least(RankingGuess c) => c.Answers.Aggregate(Rational.Min);

    private sealed class Negative : IStatement<RankingGuess>
    {
        public Gap<T> Evaluate<T>(RankingGuess c)
            where T : struct, IReal<T> => Gap.Less(T.Of(Least(c)), T.Of(Rational.Ratio(1, c.Answers.Count)));
    }

    private sealed class MostLikely : IStatement<RankingGuess>
    {
        public Gap<T> Evaluate<T>(RankingGuess c)
            where T : struct, IReal<T> => Gap.AtMost(T.Of(c.Answers.Aggregate(Rational.Max)), T.Of(Rational.Ratio(1, c.Answers.Count)));
    }
}
