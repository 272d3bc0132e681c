using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 1: solved for the probability, the log-odds give the logistic function, and nothing else.</summary>
/// <remarks>Uniqueness: another Q lies on the same side of P as its log-odds lie of s_i - s_j.</remarks>
public sealed class LogisticForm : IStatement<ScorePair>
{
    /// <summary>The claim.</summary>
    public static Claim<ScorePair> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/solve",
        Kind = ClaimKind.Equation,
        Source = PersonalizationAndRlhfDocument.At("Sec. 1, first display", line: 5),
        Statement = "With d = s_i - s_j and P = 1/(1 + e^-d): log(P/(1-P)) = d and P = σ(d), and for every Q in (0,1): Q < P iff log(Q/(1-Q)) < d, Q > P iff log(Q/(1-Q)) > d.",
        Reading = "To solve for P is to find every P with the given log-odds; σ is the logistic function.",
        Uses = ["personalization-and-rlhf/logodds"],
        Domain = ScorePair.Domain,
        Hypotheses = [new("0 < Q < 1", c => c.Probability.Sign > 0 && c.Probability < 1)],
        Conclusion = new LogisticForm(),
        Controls =
        [
            new("P = 1/(1 + e^d)", new Reversed()),
            new("Q < P iff log Q < d", new WithoutOdds()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ScorePair c)
        where T : struct, IReal<T>
    {
        T d = c.Difference<T>(), p = Printed(d), q = T.Of(c.Probability);
        var odds = T.Log(T.Of(c.Probability / (1 - c.Probability)));
        return Gap.All(
            Gap.Equal(-T.Log((T.One / p) - T.One), d).Named("log(P/(1-P))"),
            Gap.Equal(p, Reals.Logistic(d)).Named("σ(d)"),
            Gap.Iff(Gap.Less(q, p), Gap.Less(odds, d)).Named("Q below"),
            Gap.Iff(Gap.Less(p, q), Gap.Less(d, odds)).Named("Q above"));
    }

    private static T Printed<T>(T d)
        where T : struct, IReal<T> => T.One / (T.One + T.Exp(-d));

    private sealed class Reversed : IStatement<ScorePair>
    {
        public Gap<T> Evaluate<T>(ScorePair c)
            where T : struct, IReal<T> => Gap.Equal(Reals.Logistic(c.Difference<T>()), Printed(-c.Difference<T>()));
    }

    private sealed class WithoutOdds : IStatement<ScorePair>
    {
        public Gap<T> Evaluate<T>(ScorePair c)
            where T : struct, IReal<T> => Gap.Iff(
                Gap.Less(T.Of(c.Probability), Printed(c.Difference<T>())),
                Gap.Less(T.Log(T.Of(c.Probability)), c.Difference<T>()));
    }
}
