using TheoremCheck.Engine;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The average reward of y0 is positive and grows with the split τ.</summary>
/// <remarks>
/// (4/9 − x) / (1/9 − x) = 1 + (1/3) / (1/9 − x) is at least 4 and increasing on 0 ≤ x &lt; 1/9. Both the average itself and the printed
/// logarithm, which is twice the average, are checked.
/// </remarks>
public sealed class SplitMonotone : IStatement<PermutedSample>
{
    /// <summary>The claim.</summary>
    public static Claim<PermutedSample> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.strategy3.increasing",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/learn.prop",
        Source = HeterogeneousPreferencesDocument.At("Proof Strategy 3, after eq. (16)", line: 259),
        Statement = "For all 0 < τ1 < τ2 < 1/3: 0 < r̄_τ1(y0) < r̄_τ2(y0).",
        Reading = "For the average over the two types and for the printed logarithm, which differ by a factor 2.",
        Uses = ["heterogeneous-preferences/learn.strategy3.mean.repaired"],
        Domain = PermutedSample.Domain,
        Hypotheses = [.. PermutedSample.Hypotheses.Skip(1)],
        Conclusion = new SplitMonotone(),
        Cases = 3_000,
        Controls =
        [
            new("r̄_τ1(y0) > log 2 / τ2, growth without bound at once", new TooFast()),
            new("r̄_τ2(y0) < log 3", new Bounded()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PermutedSample c)
        where T : struct, IReal<T>
    {
        if (!c.HasRewards())
        {
            return Gap.Fails<T>("a reward is infinite or does not exist");
        }

        T small = PermutedTypes.AverageAtTop<T>(c.Tau1), large = PermutedTypes.AverageAtTop<T>(c.Tau2);
        return Gap.All(
            Gap.Greater(small, T.Zero).Named("positive"),
            Gap.Less(small, large).Named("increasing"),
            Gap.Less(T.Of(Odds(c.Tau1)), T.Of(Odds(c.Tau2))).Named("the printed odds increase"),
            Gap.Greater(T.Of(Odds(c.Tau1)), T.One).Named("the printed logarithm is positive"));
    }

    private static Rational Odds(Rational tau) => (Rational.Ratio(4, 9) - (tau * tau)) / (Rational.Ratio(1, 9) - (tau * tau));

    private sealed class TooFast : IStatement<PermutedSample>
    {
        public Gap<T> Evaluate<T>(PermutedSample c)
            where T : struct, IReal<T> => Gap.Greater(PermutedTypes.AverageAtTop<T>(c.Tau1), T.Log(T.Of(2)) / T.Of(c.Tau2));
    }

    private sealed class Bounded : IStatement<PermutedSample>
    {
        public Gap<T> Evaluate<T>(PermutedSample c)
            where T : struct, IReal<T> => Gap.Less(PermutedTypes.AverageAtTop<T>(c.Tau2), T.Log(T.Of(3)));
    }
}
