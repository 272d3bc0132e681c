using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 1: the difference of two scores is the log-odds of the preference.</summary>
/// <remarks>P is Luce's share e^(s_i) / (e^(s_i) + e^(s_j)), a route that never forms the difference. No finite scores give P = 0 or 1.</remarks>
public sealed class LogOdds : IStatement<ScorePair>
{
    /// <summary>The claim.</summary>
    public static Claim<ScorePair> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/logodds",
        Kind = ClaimKind.Definition,
        Source = PersonalizationAndRlhfDocument.At("Sec. 1", line: 4),
        Statement = "For all scores: log(P/(1-P)) = s_i - s_j and log((1-P)/P) = s_j - s_i, where P = e^(s_i)/(e^(s_i) + e^(s_j)), so 0 < P < 1.",
        Domain = ScorePair.Domain,
        Conclusion = new LogOdds(),
        Controls =
        [
            new("log P = s_i - s_j", new Other(odds: false, sign: 1)),
            new("log(P/(1-P)) = s_j - s_i", new Other(odds: true, sign: -1)),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ScorePair c)
        where T : struct, IReal<T>
    {
        var (wins, loses) = (Share<T>(c, 0), Share<T>(c, 1));
        return Gap.All(
            Gap.Less(T.Zero, wins).Named("0 < P"),
            Gap.Less(T.Zero, loses).Named("0 < 1 - P"),
            Gap.Equal(T.Log(wins / loses), c.Difference<T>()).Named("log(P/(1-P))"),
            Gap.Equal(T.Log(loses / wins), -c.Difference<T>()).Named("log((1-P)/P)"));
    }

    private static T Share<T>(ScorePair c, int item)
        where T : struct, IReal<T> => Luce.Softmax<T>([T.Of(c.First), T.Of(c.Second)], item, [0, 1]);

    private sealed class Other(bool odds, int sign) : IStatement<ScorePair>
    {
        public Gap<T> Evaluate<T>(ScorePair c)
            where T : struct, IReal<T> => Gap.Equal(
                T.Log(odds ? Share<T>(c, 0) / Share<T>(c, 1) : Share<T>(c, 0)), T.Of(sign) * c.Difference<T>());
    }
}
