using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The social choice made of an algorithm, pair by pair: independent of irrelevant alternatives, and neutral?</summary>
/// <remarks>
/// <para>
/// Independence is by construction. Neutrality is not: it asks that renaming the alternatives rename the answer, and A is any
/// algorithm. One that always answers 'the lower index first' makes f constant; a majority that breaks ties by index is no
/// more neutral. Being right on most data sets does not make an algorithm treat names alike.
/// </para>
/// <para>
/// The proof can have it for free: rename at random, run A, rename back. The guarantee stays, with the greatest n_r̄ over renamings.
/// </para>
/// </remarks>
public sealed class NeutralByConstruction : IStatement<VoterRules>
{
    /// <summary>The claim as printed.</summary>
    public static Claim<VoterRules> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.strategy2.neutral",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/learn.prop",
        Source = HeterogeneousPreferencesDocument.At("Proof Strategy 2", line: 229),
        Statement = "For every algorithm A, the f that applies A to the labels of each pair has f(πP) = π f(P) for every renaming π, and its answer on a pair depends on that pair's labels alone.",
        Reading = "'By construction' says it of whatever A is. A is deterministic and answers one of the two orders of a pair.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/learn.strategy2.neutral.repaired",
        Domain = VoterRules.AnyAlgorithm,
        Conclusion = new NeutralByConstruction(),
        Cases = 1_000,
        Controls = [new("f is always rational", new AlwaysRational())],
    };

    /// <summary>The claim for algorithms that treat names alike.</summary>
    public static Claim<VoterRules> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.strategy2.neutral.repaired",
        Kind = ClaimKind.Repair,
        Source = HeterogeneousPreferencesDocument.At("Proof Strategy 2", line: 229),
        Statement = "For every A that answers renamed data sets with the renamed ranking, f is neutral and independent of irrelevant alternatives.",
        Reading = "On labels of a pair this says: one rule for all pairs, reversed labels reversing the answer.",
        Repairs = "heterogeneous-preferences/learn.strategy2.neutral",
        Domain = VoterRules.Neutral,
        Hypotheses = [new("A treats names alike", c => c.IsOddEverywhere())],
        Conclusion = new NeutralByConstruction(),
        Cases = 300,
        Controls = [new("f is always rational", new AlwaysRational())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(VoterRules c)
        where T : struct, IReal<T>
    {
        foreach (var profile in PairwiseVote.Profiles(c.Voters))
        {
            var relations = PairwiseVote.RelationsOf(profile);
            var outcome = c.Outcome(relations);
            foreach (var permutation in Rankings.All(3))
            {
                var renamed = Array.ConvertAll(relations, r => PairwiseVote.Renamed(r, permutation));
                if (c.Outcome(renamed) != PairwiseVote.Renamed(outcome, permutation))
                {
                    return Gap.Fails<T>($"renaming by ({string.Join(", ", permutation.Select(p => p + 1))}) changes the answer to profile ({string.Join(", ", profile)})");
                }
            }
        }

        return Independent(c)
            ? Gap.Holds<T>("every renaming renames the answer, and pairs are independent")
            : Gap.Fails<T>("an answer depends on another pair");
    }

    // For up to two voters every two profiles are compared; beyond, independence is that of the model, whose rules see one pair at a time.
    private static bool Independent(VoterRules c)
    {
        if (c.Voters > 2)
        {
            return true;
        }

        var profiles = PairwiseVote.Profiles(c.Voters).Select(p => PairwiseVote.RelationsOf(p)).ToList();
        return profiles.All(p => profiles.All(q => Enumerable.Range(0, 3).All(pair =>
            !SameOn(pair, p, q) || Bit(pair, c.Outcome(p)) == Bit(pair, c.Outcome(q)))));
    }

    private static int Bit(int pair, int relation) => (relation >> pair) & 1;

    private static bool SameOn(int pair, int[] first, int[] second) => first.Zip(second).All(r => Bit(pair, r.First) == Bit(pair, r.Second));

    private sealed class AlwaysRational : IStatement<VoterRules>
    {
        public Gap<T> Evaluate<T>(VoterRules c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(c.RationalShare()), T.One);
    }
}
