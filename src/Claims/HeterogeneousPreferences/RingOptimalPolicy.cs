using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The optimal policy on the ring is in proportion to the exponential of the average reward.</summary>
/// <remarks>
/// The average reward less the divergence from π_ref is strictly concave in π, so that a policy is optimal exactly when the partial
/// derivatives of the Lagrangian are equal. They are taken in dual numbers from the objective, not from eq. (10).
/// </remarks>
public sealed class RingOptimalPolicy : IStatement<RingRewards>
{
    /// <summary>The claim.</summary>
    public static Claim<RingRewards> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/syn.pi",
        Kind = ClaimKind.Equation,
        Source = HeterogeneousPreferencesDocument.At("Sec. 7.2, policies", line: 572),
        Statement = "For uniform π_ref and β = 1, π*(y|x) ∝ exp((1/3) Σ_u r([x, y]; u)) maximises E_u E_y r - β KL(π ‖ π_ref) on the ring.",
        Reading = "For all slopes, as none are printed. The prompt is x = 0: rewards at another one are the same, moved around the ring.",
        Domain = RingDomains.AnySlopes,
        Conclusion = new RingOptimalPolicy(),
        Controls =
        [
            new("π ∝ exp(Σ_u r), without 1/3", new Scaled(3)),
            new("π ∝ exp((1/3) r of the first type)", new OneType()),
        ],
        Cases = 10,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RingRewards c)
        where T : struct, IReal<T>
    {
        var population = c.Population();
        return Stationary(population, i => population.AverageReward(i), T.One);
    }

    // Partial derivatives of the objective of the average reward at the policy in proportion to e^exponent.
    private static Gap<T> Stationary<T>(Population population, Func<int, Rational> exponent, T beta)
        where T : struct, IReal<T>
    {
        var size = population.Responses;
        var tilts = Enumerable.Range(0, size).Select(i => T.Exp(T.Of(exponent(i)))).ToArray();
        var normaliser = Reals.Sum<T>(tilts);
        T[] policy = [.. tilts.Select(t => t / normaliser)];
        T[] reference = [.. Enumerable.Repeat(T.Of(Rational.Ratio(1, size)), size)];

        // The average reward from the types, one by one, as the objective has it.
        T[] reward = [.. Enumerable.Range(0, size).Select(i => Reals.Sum(population.Shares.Count, u => T.Of(population.Shares[u] * population.Rewards[u][i])))];

        // 10 keeps the derivatives away from 0, where digits cannot be compared.
        T At(int i) => KlRegularisedReward.Partial<T>(policy, reference, reward, beta, T.Of(-10), i);
        var first = At(0);
        return Gap.All(Enumerable.Range(1, size - 1).Select(i => Gap.Equal(At(i), first)));
    }

    private sealed class Scaled(int factor) : IStatement<RingRewards>
    {
        public Gap<T> Evaluate<T>(RingRewards c)
            where T : struct, IReal<T>
        {
            var population = c.Population();
            return Stationary(population, i => factor * population.AverageReward(i), T.One);
        }
    }

    private sealed class OneType : IStatement<RingRewards>
    {
        public Gap<T> Evaluate<T>(RingRewards c)
            where T : struct, IReal<T>
        {
            var population = c.Population();
            return Stationary(population, i => population.Rewards[0][i] / 3, T.One);
        }
    }
}
