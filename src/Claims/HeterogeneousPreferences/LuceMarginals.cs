using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Two alternatives of a Plackett-Luce ranking compare as under Bradley-Terry.</summary>
/// <remarks>The probabilities of all rankings with i before j are added up. A mixture of such laws has a mixture of Bradley-Terry models for marginals.</remarks>
public sealed class LuceMarginals : IStatement<WeightedPair>
{
    /// <summary>The claim.</summary>
    public static Claim<WeightedPair> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.strategy2.pl",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/learn.prop",
        Source = HeterogeneousPreferencesDocument.At("Proof Strategy 2", line: 229),
        Statement = "For Plackett-Luce with weights e^r: the rankings with y_i before y_j have probability e^(r_i) / (e^(r_i) + e^(r_j)) together.",
        Domain = WeightedPair.Domain,
        Conclusion = new LuceMarginals(),
        Cases = 2_000,
        Controls =
        [
            new("the same for the rankings that begin with y_i", new RankedFirst()),
            new("the same for the rankings that end with y_j", new RankedLast()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(WeightedPair c)
        where T : struct, IReal<T> => Over<T>(c, r => Array.IndexOf(r, c.I) < Array.IndexOf(r, c.J));

    private static Gap<T> Over<T>(WeightedPair c, Func<int[], bool> counted)
        where T : struct, IReal<T>
    {
        var w = c.Weights.Lift<T>();
        var total = T.Zero;
        foreach (var ranking in Rankings.All(w.Length))
        {
            total += counted(ranking) ? PlackettLuce.Probability<T>(w, ranking) : T.Zero;
        }

        return Gap.Equal(total, w[c.I] / (w[c.I] + w[c.J]));
    }

    private sealed class RankedFirst : IStatement<WeightedPair>
    {
        public Gap<T> Evaluate<T>(WeightedPair c)
            where T : struct, IReal<T> => Over<T>(c, r => r[0] == c.I);
    }

    private sealed class RankedLast : IStatement<WeightedPair>
    {
        public Gap<T> Evaluate<T>(WeightedPair c)
            where T : struct, IReal<T> => Over<T>(c, r => r[^1] == c.J);
    }
}
