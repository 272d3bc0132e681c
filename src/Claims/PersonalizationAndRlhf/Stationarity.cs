using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Derivation of π*: the partial derivative of the Lagrangian in π(a|s).</summary>
/// <remarks>
/// The left side is derived by dual numbers from the objective, by the sum, product, quotient and chain rules; the right side is the
/// print. π(a|s) = 0 is outside, since the logarithm has no value there and the derivative grows without bound towards it.
/// </remarks>
public sealed class Stationarity : IStatement<WeightedPolicy>
{
    /// <summary>The claim.</summary>
    public static Claim<WeightedPolicy> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/stationarity",
        Kind = ClaimKind.Equation,
        Source = PersonalizationAndRlhfDocument.At("Sec. 3, derivation, second display", line: 25),
        Statement = "For all positive π, π_ref and β > 0, any r, λ and every a: ∂/∂π(a) [J(π) - λ(Σπ - 1)] = r(a) - β log(π(a)/π_ref(a)) - β - λ, "
            + "so the condition printed is that all partial derivatives vanish.",
        Reading = "The Lagrangian is J - λ(Σπ - 1), as the sign of λ in the print requires; with + λ only the name of the multiplier changes.",
        Domain = WeightedPolicy.Domain,
        Hypotheses =
        [
            new("π(a) > 0", c => c.Policy.All(p => p.Sign > 0)),
            new("π_ref(a) > 0", c => c.Reference.All(p => p.Sign > 0)),
            new("β > 0", c => c.Beta.Sign > 0),
        ],
        Conclusion = new Stationarity(),
        Controls =
        [
            new("without the term -β", new Printed(beta: 0, multiplier: -1)),
            new("with +λ", new Printed(beta: -1, multiplier: 1)),
            new("with +β", new Printed(beta: 1, multiplier: -1)),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(WeightedPolicy c)
        where T : struct, IReal<T> => Derivative<T>(c, -1, -1);

    private static Gap<T> Derivative<T>(WeightedPolicy c, int betaSign, int multiplierSign)
        where T : struct, IReal<T>
    {
        T[] policy = c.Policy.Lift<T>(), reference = c.Reference.Lift<T>(), reward = c.Reward.Lift<T>();
        T beta = T.Of(c.Beta), multiplier = T.Of(c.Multiplier);
        return Gap.All(Enumerable.Range(0, policy.Length).Select(a => Gap.Equal(
            KlRegularisedReward.Partial(policy, reference, reward, beta, multiplier, a),
            reward[a] - (beta * T.Log(policy[a] / reference[a])) + (T.Of(betaSign) * beta) + (T.Of(multiplierSign) * multiplier))
            .Named($"derivative in π({a + 1})")));
    }

    private sealed class Printed(int beta, int multiplier) : IStatement<WeightedPolicy>
    {
        public Gap<T> Evaluate<T>(WeightedPolicy c)
            where T : struct, IReal<T> => Derivative<T>(c, beta, multiplier);
    }
}
