using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 3: the reward recovered from the best policy, with β log Z as the constant of the prompt.</summary>
/// <remarks>π* comes as Luce's share of π_ref e^(r/β), Z as the sum. An action that π_ref never takes has no log-ratio, 0/0.</remarks>
public sealed class RewardFromPolicy : IStatement<WeightedPolicy>
{
    /// <summary>The claim.</summary>
    public static Claim<WeightedPolicy> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/inverse",
        Kind = ClaimKind.Equation,
        Source = PersonalizationAndRlhfDocument.At("Sec. 3, after the derivation", line: 29),
        Statement = "For every a: r(a) = β log(π*(a)/π_ref(a)) + β log Z, with π* = π_ref e^(r/β)/Z and Z = Σ π_ref e^(r/β).",
        Uses = ["personalization-and-rlhf/pi-star"],
        Domain = StationarityAttained.Claim.Domain,
        Hypotheses =
        [
            new("π_ref(a) > 0", c => c.Reference.All(p => p.Sign > 0)),
            new("β > 0", c => c.Beta.Sign > 0),
        ],
        Conclusion = new RewardFromPolicy(),
        Controls =
        [
            new("r = β log(π*/π_ref)", new Other(0)),
            new("r = β log(π*/π_ref) - β log Z", new Other(-1)),
            new("r = β log(π*/π_ref) + log Z", new Other(2)),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(WeightedPolicy c)
        where T : struct, IReal<T> => Gap.All(Enumerable.Range(0, c.Reward.Count).Select(a => Gap.Equal(T.Of(c.Reward[a]), Recovered<T>(c, a, 1)).Named($"r({a + 1})")));

    private static T Recovered<T>(WeightedPolicy c, int a, int sign)
        where T : struct, IReal<T>
    {
        var (reference, beta) = (c.Reference.Lift<T>(), T.Of(c.Beta));
        T[] weights = [.. reference.Select((p, b) => p * T.Exp(T.Of(c.Reward[b]) / beta))];
        var optimal = Luce.Probability<T>(weights, a, Enumerable.Range(0, weights.Length).ToArray());
        var logZ = T.Log(Reals.Sum<T>(weights));
        return (beta * T.Log(optimal / reference[a])) + (sign == 2 ? logZ : T.Of(sign) * beta * logZ);
    }

    private sealed class Other(int sign) : IStatement<WeightedPolicy>
    {
        public Gap<T> Evaluate<T>(WeightedPolicy c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(c.Reward[0]), Recovered<T>(c, 0, sign));
    }
}
