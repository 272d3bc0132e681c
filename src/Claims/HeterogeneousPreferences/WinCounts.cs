using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The Bradley-Terry likelihood of comparisons as a function of how often each alternative is preferred.</summary>
/// <remarks>
/// The likelihood is Π w_winner over Π (w_a + w_b), and the denominator knows which pairs were compared. {y1 ≻ y2} and {y1 ≻ y3} have the
/// same numbers of wins and the likelihoods w1 / (w1 + w2) and w1 / (w1 + w3). Among outcomes of the same comparisons the denominator is
/// common and the print is right; the cycle and its reverse, its example, are such outcomes.
/// </remarks>
public sealed class WinCounts : IStatement<OutcomeSets>
{
    private static readonly Hypothesis<OutcomeSets> OneModel = new("one Bradley-Terry model", c => c.OneModel());

    /// <summary>The claim as printed.</summary>
    public static Claim<OutcomeSets> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/appc.mix.wins",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Appendix C, after the first proposition's example", line: 763),
        Statement = "Under Bradley-Terry two sets of comparisons in which every alternative is preferred equally often have equal likelihoods.",
        Reading = "The last clause, on all sets of comparisons, as printed. That the pairs compared are the same is not said, and is the repair; proportionality to Π_i e^(r_i · wins of i) presupposes it too.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/appc.mix.wins.repaired",
        Domain = OutcomeSets.SameWins,
        Hypotheses = [OneModel, new("equal numbers of wins", c => c.HasSameWins())],
        Conclusion = new WinCounts(),
        Controls = [new("the likelihood is 2^(−number of comparisons)", new Coins())],
    };

    /// <summary>The claim for outcomes of the same comparisons.</summary>
    public static Claim<OutcomeSets> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/appc.mix.wins.repaired",
        Kind = ClaimKind.Repair,
        Source = HeterogeneousPreferencesDocument.At("Appendix C, after the first proposition's example", line: 763),
        Statement = "Under Bradley-Terry the likelihoods of any two outcomes of the same comparisons are to each other as Π_i e^(r_i · wins of i); under a mixture they need not be.",
        Repairs = "heterogeneous-preferences/appc.mix.wins",
        Domain = OutcomeSets.SamePairs,
        Hypotheses = [OneModel, new("the same pairs are compared", c => c.ComparesSamePairs())],
        Conclusion = new InProportion(),
        Controls = [new("sets of as many comparisons are equally likely", new ByNumber())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(OutcomeSets c)
        where T : struct, IReal<T> => Gap.Equal(c.Likelihood<T>(c.First), c.Likelihood<T>(c.Second));

    private sealed class InProportion : IStatement<OutcomeSets>
    {
        public Gap<T> Evaluate<T>(OutcomeSets c)
            where T : struct, IReal<T> => Gap.Equal(
                c.Likelihood<T>(c.First) * c.WinProduct<T>(c.Second), c.Likelihood<T>(c.Second) * c.WinProduct<T>(c.First));
    }

    private sealed class Coins : IStatement<OutcomeSets>
    {
        public Gap<T> Evaluate<T>(OutcomeSets c)
            where T : struct, IReal<T> => Gap.Equal(c.Likelihood<T>(c.First), T.One / T.Pow(T.Of(2), c.First.Count));
    }

    private sealed class ByNumber : IStatement<OutcomeSets>
    {
        public Gap<T> Evaluate<T>(OutcomeSets c)
            where T : struct, IReal<T> => c.First.Count == c.Second.Count
                ? Gap.Equal(c.Likelihood<T>(c.First), c.Likelihood<T>(c.Second))
                : Gap.Holds<T>("not as many comparisons");
    }
}
