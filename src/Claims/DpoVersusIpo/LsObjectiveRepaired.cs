using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Squared loss for (11) under a μ that can draw every response.</summary>
public sealed class LsObjectiveRepaired : IStatement<PolicyUnderLaw>
{
    /// <summary>The claim.</summary>
    public static Claim<PolicyUnderLaw> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/ls.objective.repaired",
        Kind = ClaimKind.Repair,
        Source = DpoVersusIpoDocument.At("Sec. 4.1, display before (12)", line: 174),
        Statement = "If μ(y) > 0 for all y then q minimises E_{y1,y2~μ}[(q(y1)-q(y2) - E_y[v(y1,y)-v(y2,y)])^2] exactly when q(y1)-q(y2) = "
            + "E_y[v(y1,y)-v(y2,y)] for all y1, y2.",
        Repairs = "dpo-versus-ipo/ls.objective",
        Domain = PolicyUnderLaw.NearScoreFull,
        Hypotheses =
        [
            new("(9a), (9b), (9c)", c => c.Law.MeetsNine()),
            new("μ(y) > 0 for all y", c => c.Law.IsFull()),
        ],
        Conclusion = new LsObjectiveRepaired(),
        Controls =
        [
            new("every q satisfies (11) for y1, y2", new Always()),
            new("no q has loss 0", new Positive()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PolicyUnderLaw c)
        where T : struct, IReal<T> => LsObjective.Enforces<T>(c);

    private sealed class Always : IStatement<PolicyUnderLaw>
    {
        public Gap<T> Evaluate<T>(PolicyUnderLaw c)
            where T : struct, IReal<T> => Gap.All(c.Law.Table((y, o) => Gap.Equal(T.Of(c.Q[y] - c.Q[o]), c.Law.Scores<T>()[y] - c.Law.Scores<T>()[o])).SelectMany(row => row));
    }

    private sealed class Positive : IStatement<PolicyUnderLaw>
    {
        public Gap<T> Evaluate<T>(PolicyUnderLaw c)
            where T : struct, IReal<T> => Gap.Less(T.Zero, PairwiseSquares.Value(c.Law.Mu.Lift<T>(), c.Q.Lift<T>(), c.Law.Table((y, o) => c.Law.Scores<T>()[y] - c.Law.Scores<T>()[o])));
    }
}
