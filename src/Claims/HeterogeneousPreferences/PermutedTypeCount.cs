using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>How many user types the sampling of Proof Strategy 3 is made of.</summary>
/// <remarks>
/// A permutation of the responses other than y0 changes nothing in a reward function that tells only y0 from the rest. So the 2 |Y|!
/// types (u, ρ) have 2 |Y| + 2 reward functions between them from three responses on: 8 for 12 types at |Y| = 3. At |Y| = 2, the least
/// case, both counts are 4.
/// </remarks>
public sealed class PermutedTypeCount : IStatement<PermutedSample>
{
    private const string Place = "Proof Strategy 3";

    /// <summary>The claim, types being pairs of a user and a permutation.</summary>
    public static Claim<PermutedSample> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.strategy3.four-types",
        Kind = ClaimKind.Qualitative,
        StepOf = "heterogeneous-preferences/learn.prop",
        Source = HeterogeneousPreferencesDocument.At(Place, line: 261),
        Statement = "The permuted sampling is one from 2 |Y|! equally likely types, at least 4 of them, with equality for two alternatives.",
        Reading = "A type is a pair (u, ρ), as an element of a set of types; whether their rewards differ is the claim beside this one.",
        Domain = PermutedSample.Domain,
        Hypotheses = PermutedSample.Hypotheses,
        Conclusion = new PermutedTypeCount(),
        Cases = 1_000,
        Controls = [new("the sampling is one from 2 |Y| types", new Linear())],
    };

    /// <summary>The claim, types being reward functions.</summary>
    public static Claim<PermutedSample> AsRewards { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.strategy3.four-types.different",
        Kind = ClaimKind.Qualitative,
        StepOf = "heterogeneous-preferences/learn.prop",
        Source = HeterogeneousPreferencesDocument.At(Place, line: 261),
        Statement = "The permuted sampling is one from 2 |Y|! types with different rewards, at least 4 of them.",
        Reading = "'Different user types' read as types whose rewards differ.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/learn.strategy3.four-types.different.repaired",
        Domain = PermutedSample.Domain,
        Hypotheses = PermutedSample.Hypotheses,
        Conclusion = new Different(),
        Cases = 1_000,
        Controls = [new("the sampling is one from 2 |Y| different rewards", new DifferentLinear())],
    };

    /// <summary>The number of different rewards.</summary>
    public static Claim<PermutedSample> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.strategy3.four-types.different.repaired",
        Kind = ClaimKind.Repair,
        Source = HeterogeneousPreferencesDocument.At(Place, line: 261),
        Statement = "The permuted sampling has 4 different reward functions at |Y| = 2 and 2 |Y| + 2 from |Y| = 3 on: at least 4.",
        Repairs = "heterogeneous-preferences/learn.strategy3.four-types.different",
        Domain = PermutedSample.Domain,
        Hypotheses = PermutedSample.Hypotheses,
        Conclusion = new DifferentCounted(),
        Cases = 1_000,
        Controls = [new("the sampling is one from 2 |Y| different rewards", new DifferentLinear())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PermutedSample c)
        where T : struct, IReal<T> => Counts<T>(PermutedTypes.Count(c.Responses, c.Tau1, c.Tau2).Types, 2 * Factorial(c.Responses));

    private static int Factorial(int n) => Enumerable.Range(1, n).Aggregate(1, (product, k) => product * k);

    private static Gap<T> Counts<T>(int found, int printed)
        where T : struct, IReal<T> => Gap.All(
            Gap.Equal(T.Of(found), T.Of(printed)).Named("number of types"),
            Gap.AtLeast(T.Of(found), T.Of(4)).Named("at least four"));

    private sealed class Linear : IStatement<PermutedSample>
    {
        public Gap<T> Evaluate<T>(PermutedSample c)
            where T : struct, IReal<T> => Counts<T>(PermutedTypes.Count(c.Responses, c.Tau1, c.Tau2).Types, 2 * c.Responses);
    }

    private sealed class Different : IStatement<PermutedSample>
    {
        public Gap<T> Evaluate<T>(PermutedSample c)
            where T : struct, IReal<T> => Counts<T>(PermutedTypes.Count(c.Responses, c.Tau1, c.Tau2).RewardFunctions, 2 * Factorial(c.Responses));
    }

    private sealed class DifferentLinear : IStatement<PermutedSample>
    {
        public Gap<T> Evaluate<T>(PermutedSample c)
            where T : struct, IReal<T> => Counts<T>(PermutedTypes.Count(c.Responses, c.Tau1, c.Tau2).RewardFunctions, 2 * c.Responses);
    }

    private sealed class DifferentCounted : IStatement<PermutedSample>
    {
        public Gap<T> Evaluate<T>(PermutedSample c)
            where T : struct, IReal<T> =>
            Counts<T>(PermutedTypes.Count(c.Responses, c.Tau1, c.Tau2).RewardFunctions, c.Responses == 2 ? 4 : (2 * c.Responses) + 2);
    }
}
