using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Rewards γ times as large for users γ times as rare leave every average reward where it was.</summary>
/// <remarks>For γ below 1 the averages stay too and P_γ is not a distribution; at γ = 1 nothing changes.</remarks>
public sealed class DilutedMean : IStatement<DilutedPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<DilutedPopulation> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.strategy1.mean",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/learn.prop",
        Source = HeterogeneousPreferencesDocument.At("Proof Strategy 1", line: 215),
        Statement = "For every γ > 1, P_γ is a distribution and the average of r_γ under P_γ is r̄(y) for every y.",
        Domain = DilutedPopulation.Domain,
        Hypotheses = [new("γ > 1", c => c.Gamma > 1)],
        Conclusion = new DilutedMean(),
        Cases = 5_000,
        Controls =
        [
            new("the average of r_γ under P_γ is γ r̄", new Scaled()),
            new("the average of r_γ under P is r̄", new Undiluted()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DilutedPopulation c)
        where T : struct, IReal<T>
    {
        var shares = c.DilutedShares();
        List<Gap<T>> parts = [Gap.Equal(T.Of(Reals.Sum<Rational>(shares)), T.One).Named("P_γ sums to 1")];
        parts.AddRange(shares.Select(p => Gap.AtLeast(T.Of(p), T.Zero).Named("P_γ is not negative")));
        for (var y = 0; y < c.Responses(); y++)
        {
            parts.Add(Gap.Equal(Average<T>(c, shares, y), T.Of(c.Average(y))).Named("average"));
        }

        return Gap.All(parts);
    }

    private static T Average<T>(DilutedPopulation c, Rational[] shares, int response)
        where T : struct, IReal<T>
    {
        var rewards = c.DilutedRewards();
        return Reals.Sum(shares.Length, u => T.Of(shares[u]) * T.Of(rewards[u][response]));
    }

    private sealed class Scaled : IStatement<DilutedPopulation>
    {
        public Gap<T> Evaluate<T>(DilutedPopulation c)
            where T : struct, IReal<T> => Gap.Equal(Average<T>(c, c.DilutedShares(), 0), T.Of(c.Gamma * c.Average(0)));
    }

    private sealed class Undiluted : IStatement<DilutedPopulation>
    {
        public Gap<T> Evaluate<T>(DilutedPopulation c)
            where T : struct, IReal<T> => Gap.Equal(Average<T>(c, [0, .. c.Shares], 0), T.Of(c.Average(0)));
    }
}
