using TheoremCheck.Engine;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>In the sampling of Proof Strategy 3 y0 has the highest average reward and the others are equal.</summary>
/// <remarks>
/// With the averages as they are, r̄(y0) − r̄(y) = (r̄_τ2(y0) − r̄_τ1(y0)) / |Y|! > 0: the step survives the wrong display for r̄. The lead
/// shrinks with |Y|!, and with it the samples that n_r̄ allows grow, which the proof does not mind.
/// </remarks>
public sealed class PermutedTop : IStatement<PermutedSample>
{
    /// <summary>The claim.</summary>
    public static Claim<PermutedSample> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.strategy3.top",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/learn.prop",
        Source = HeterogeneousPreferencesDocument.At("Proof Strategy 3", line: 261),
        Statement = "In the permuted sampling r̄(y0) > r̄(y) for every y ≠ y0, and r̄(y) = r̄(y') for all y, y' ≠ y0.",
        Reading = "'Similar' is read as equal.",
        Uses = ["heterogeneous-preferences/learn.strategy3.rbar.repaired", "heterogeneous-preferences/learn.strategy3.increasing"],
        Domain = PermutedSample.Domain,
        Hypotheses = PermutedSample.Hypotheses,
        Conclusion = new PermutedTop(),
        Cases = 1_000,
        Controls =
        [
            new("r̄(y0) > 2 r̄(y) for y ≠ y0", new TwiceAsMuch()),
            new("the lead of y0 is (r̄_τ2(y0) − r̄_τ1(y0)) / |Y|", new GreaterLead()),
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

        List<Gap<T>> parts = [];
        for (var y = 1; y < c.Responses; y++)
        {
            parts.Add(Gap.Greater(PermutedMean.Average<T>(c, 0), PermutedMean.Average<T>(c, y)).Named("y0 above y"));
            var same = PermutedTypes.AverageParts(c.Responses, y) == PermutedTypes.AverageParts(c.Responses, 1);
            parts.Add(Gap.Fact<T>(same, "y and y' are averages of the same parts"));
        }

        return Gap.All(parts);
    }

    private sealed class TwiceAsMuch : IStatement<PermutedSample>
    {
        public Gap<T> Evaluate<T>(PermutedSample c)
            where T : struct, IReal<T> => Gap.Greater(PermutedMean.Average<T>(c, 0), T.Of(2) * PermutedMean.Average<T>(c, 1));
    }

    private sealed class GreaterLead : IStatement<PermutedSample>
    {
        public Gap<T> Evaluate<T>(PermutedSample c)
            where T : struct, IReal<T>
        {
            var lead = (PermutedTypes.AverageAtTop<T>(c.Tau2) - PermutedTypes.AverageAtTop<T>(c.Tau1)) / T.Of(c.Responses);
            return Gap.AtLeast(PermutedMean.Average<T>(c, 0) - PermutedMean.Average<T>(c, 1), lead);
        }
    }
}
