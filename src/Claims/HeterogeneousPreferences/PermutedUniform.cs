using TheoremCheck.Engine;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Moved about by all permutations, the labels are those of indifferent users.</summary>
/// <remarks>
/// For a pair y, y' a permutation moves y0 to y in one case of |Y|, to y' in one, elsewhere in the others; for each of them types A and B
/// together prefer the place of y0 with probability 2/3 whatever τ is. So Pr(y ≻ y') = (2/3 + 1/3 + (|Y| − 2)/2) / |Y| = 1/2.
/// </remarks>
public sealed class PermutedUniform : IStatement<PermutedSample>
{
    /// <summary>The claim.</summary>
    public static Claim<PermutedSample> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.strategy3.unif",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/learn.prop",
        Source = HeterogeneousPreferencesDocument.At("Proof Strategy 3", line: 261),
        Statement = "In the permuted sampling every label is even: Pr(y ≻ y') = 1/2 for all y and y', whatever τ1 and τ2.",
        Uses = ["heterogeneous-preferences/learn.strategy3.p"],
        Domain = PermutedSample.Domain,
        Hypotheses = PermutedSample.Hypotheses,
        Conclusion = new PermutedUniform(),
        Cases = 3_000,
        Controls =
        [
            new("Pr(y ≻ y') = 1/2 + τ2 − τ1 for the first two responses", new Shifted()),
            new("Pr(y0 ≻ y') = 2/3, as without permutations", new TwoThirdsLeft()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PermutedSample c)
        where T : struct, IReal<T>
    {
        var half = T.Of(Rational.Ratio(1, 2));
        List<Gap<T>> parts = [];
        for (var y = 0; y < c.Responses; y++)
        {
            for (var other = 0; other < c.Responses; other++)
            {
                parts.Add(Gap.Equal(Preference<T>(c, y, other), half));
            }
        }

        return Gap.All(parts);
    }

    private static T Preference<T>(PermutedSample c, int y, int other)
        where T : struct, IReal<T> => PermutedTypes.Preference(c.Responses, T.Of(c.Tau1), T.Of(c.Tau2), y, other);

    private sealed class Shifted : IStatement<PermutedSample>
    {
        public Gap<T> Evaluate<T>(PermutedSample c)
            where T : struct, IReal<T> => Gap.Equal(Preference<T>(c, 0, 1), T.Of(Rational.Ratio(1, 2) + c.Tau2 - c.Tau1));
    }

    private sealed class TwoThirdsLeft : IStatement<PermutedSample>
    {
        public Gap<T> Evaluate<T>(PermutedSample c)
            where T : struct, IReal<T> => Gap.Equal(Preference<T>(c, 0, 1), T.Of(Rational.Ratio(2, 3)));
    }
}
