using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Learning a reward by maximum likelihood and then its optimal policy is DPO in other variables.</summary>
/// <remarks>
/// Every label has the same likelihood under the reward r and under its optimal policy π ∝ π_ref e^(r/β), so the two losses are one function
/// on corresponding points. Hence the minimisers correspond, the learned reward meets eq. (14), and its order is that of NBC.
/// </remarks>
public sealed class RewardModelLoss : IStatement<ComparedPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<ComparedPopulation> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/rlhf",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 4, roadmap", line: 119),
        Statement = "For every reward r and π = π_ref e^(r/β)/Z: σ(r(y) - r(y')) = σ(h(y) - h(y')) for all y, y' that D draws, h = β log(π/π_ref); so the losses of reward learning and DPO agree and RLHF's policy is π_DPO.",
        Reading = "RLHF is reward learning by maximum likelihood over all rewards, then the optimum of eq. (1) over all policies.",
        Uses = ["heterogeneous-preferences/prelim.eq4", "heterogeneous-preferences/nbc.dpo-order"],
        Domain = ComparedPopulation.AnySupport,
        Hypotheses =
        [
            new("π_ref(y) > 0 for every y that D draws", c => Enumerable.Range(0, c.ResponseCount()).All(y => c.Drawn[y] == 0 || c.Reference[y] > 0))
            {
                Without = ComparedPopulation.AnyReference,
            },
        ],
        Conclusion = new RewardModelLoss(),
        Controls =
        [
            new("with h = log(π/π_ref) for every β", new WithoutBeta()),
            new("with h = β log π", new WithoutReference()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ComparedPopulation c)
        where T : struct, IReal<T>
    {
        var drawn = Enumerable.Range(0, c.ResponseCount()).Where(y => c.Drawn[y] > 0).ToArray();
        return drawn.Any(y => c.Reference[y] == 0)
            ? Gap.Fails<T>("a drawn response without induced reward, 0/0")
            : Likelihoods(c, drawn, drawn.Select(c.Induced<T>).ToArray());
    }

    private static Gap<T> Likelihoods<T>(ComparedPopulation c, int[] drawn, T[] e)
        where T : struct, IReal<T> => Gap.All(
            from i in Enumerable.Range(0, drawn.Length)
            from j in Enumerable.Range(0, drawn.Length)
            where i < j
            select Gap.Equal(Reward<T>(c, drawn[i]) / (Reward<T>(c, drawn[i]) + Reward<T>(c, drawn[j])), e[i] / (e[i] + e[j])));

    // e^r for the reward of which the policy at hand is the optimum.
    private static T Reward<T>(ComparedPopulation c, int y)
        where T : struct, IReal<T> => T.Of(Rational.Pow(c.Tilt[y], c.Beta));

    private sealed class WithoutBeta : IStatement<ComparedPopulation>
    {
        public Gap<T> Evaluate<T>(ComparedPopulation c)
            where T : struct, IReal<T>
        {
            int[] all = [.. Enumerable.Range(0, c.ResponseCount())];
            return Likelihoods(c, all, [.. all.Select(y => c.Policy<T>(y) / T.Of(c.Reference[y]))]);
        }
    }

    private sealed class WithoutReference : IStatement<ComparedPopulation>
    {
        public Gap<T> Evaluate<T>(ComparedPopulation c)
            where T : struct, IReal<T>
        {
            int[] all = [.. Enumerable.Range(0, c.ResponseCount())];
            return Likelihoods(c, all, [.. all.Select(y => T.Pow(c.Policy<T>(y), c.Beta))]);
        }
    }
}
