using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Squared loss for (11): its minimisers satisfy (11) for all y1, y2. Only for those that μ can draw.</summary>
public sealed class LsObjective : IStatement<PolicyUnderLaw>
{
    /// <summary>The claim.</summary>
    public static Claim<PolicyUnderLaw> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/ls.objective",
        Kind = ClaimKind.Equation,
        Source = DpoVersusIpoDocument.At("Sec. 4.1, display before (12)", line: 174),
        Statement = "For every μ and v within (9): q minimises E_{y1,y2~μ}[(q(y1)-q(y2) - E_y[v(y1,y)-v(y2,y)])^2] exactly when q(y1)-q(y2) = "
            + "E_y[v(y1,y)-v(y2,y)] for all y1, y2.",
        Reading = "Literal: for all y1, y2, and μ an arbitrary policy, as line 146 has it, so it may leave responses out. The loss reaches 0, at "
            + "q = s, so its minimisers are its zeros.",
        Uses = ["dpo-versus-ipo/eq11.difference"],
        Expected = VerdictKind.Refuted,
        Repair = "dpo-versus-ipo/ls.objective.repaired",
        Domain = PolicyUnderLaw.NearScore,
        Hypotheses =
        [
            new("(9a), (9b), (9c)", c => c.Law.MeetsNine()),
        ],
        Conclusion = new LsObjective(),
        Controls =
        [
            new("exactly when q is the score itself", new Score()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PolicyUnderLaw c)
        where T : struct, IReal<T> => Enforces<T>(c);

    /// <summary>The loss at q is 0 exactly when (11) holds for all y1, y2.</summary>
    internal static Gap<T> Enforces<T>(PolicyUnderLaw c)
        where T : struct, IReal<T>
    {
        T[] s = c.Law.Scores<T>(), q = c.Q.Lift<T>();
        var loss = PairwiseSquares.Value(c.Law.Mu.Lift<T>(), q, c.Law.Table((y, o) => s[y] - s[o]));
        var everywhere = Gap.All(c.Law.Table((y, o) => Gap.Equal(q[y] - q[o], s[y] - s[o])).SelectMany(row => row));
        return Gap.Iff(Gap.Equal(loss, T.Zero).Named("the loss is least, 0"), everywhere.Named("(11)"));
    }

    private sealed class Score : IStatement<PolicyUnderLaw>
    {
        public Gap<T> Evaluate<T>(PolicyUnderLaw c)
            where T : struct, IReal<T> => Gap.Iff(
                Gap.Equal(PairwiseSquares.Value(c.Law.Mu.Lift<T>(), c.Q.Lift<T>(), c.Law.Table((y, o) => c.Law.Scores<T>()[y] - c.Law.Scores<T>()[o])), T.Zero),
                Gap.All(c.Law.Scores<T>().Select((s, y) => Gap.Equal(s, T.Of(c.Q[y])))));
    }
}
