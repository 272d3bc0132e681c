using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Derivation of π*: the stationarity condition is met by the Gibbs policy, with λ = β log Z - β, and by no other policy.</summary>
/// <remarks>
/// Met: every partial derivative, by dual numbers, is 0 there. By no other: for a policy π that sums to 1 the derivatives are all equal
/// only if log(π/π*) is the same at every action, which forces π = π*; so some two of them differ as soon as π differs from π*.
/// </remarks>
public sealed class StationarityAttained : IStatement<WeightedPolicy>
{
    /// <summary>The claim.</summary>
    public static Claim<WeightedPolicy> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/stationarity.attained",
        Kind = ClaimKind.Equation,
        Source = PersonalizationAndRlhfDocument.At("Sec. 3, derivation, second display", line: 25),
        Statement = "With Z = Σ π_ref e^(r/β): at π* = π_ref e^(r/β)/Z and λ = β log Z - β every partial derivative of J - λ(Σπ - 1) is 0 and Σπ* = 1; "
            + "and at any policy the derivative less the one at π* is -β log(π/π*), whatever λ.",
        Reading = "Not printed as a line: that the condition has a solution with Σπ = 1 and only one, without which setting it to 0 says nothing.",
        Uses = ["personalization-and-rlhf/stationarity"],
        Domain = WeightedPolicy.Domain with
        {
            Name = "1 to 4 actions, π any positive weights, π_ref positive, rewards within ±20, β from 1/4 to 4",
            Draw = draws => WeightedPolicy.Domain.Draw(draws) with { Beta = draws.OneOf<Rational>(1, 2, Rational.Ratio(1, 2), 3, 4, Rational.Ratio(1, 4)) },
            Classes = [.. WeightedPolicy.Domain.Classes.Where(k => !k.Name.StartsWith('β'))],
        },
        Hypotheses =
        [
            new("π(a) > 0", c => c.Policy.All(p => p.Sign > 0)),
            new("π_ref(a) > 0", c => c.Reference.All(p => p.Sign > 0)),
            new("β > 0", c => c.Beta.Sign > 0),
        ],
        Conclusion = new StationarityAttained(),
        Controls = [new("at π* with λ = β log Z", new OtherMultiplier())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(WeightedPolicy c)
        where T : struct, IReal<T>
    {
        T[] policy = c.Policy.Lift<T>(), reference = c.Reference.Lift<T>(), reward = c.Reward.Lift<T>();
        var beta = T.Of(c.Beta);
        var (gibbs, logZ) = Gibbs(reference, reward, beta);
        var multiplier = (beta * logZ) - beta;
        var actions = Enumerable.Range(0, policy.Length);
        return Gap.All(
        [
            Gap.Equal(Reals.Sum<T>(gibbs), T.One).Named("Σπ*"),
            .. actions.Select(a => Gap.Equal(KlRegularisedReward.Partial(gibbs, reference, reward, beta, multiplier, a), T.Zero).Named($"derivative in π*({a + 1})")),
            .. actions.Select(a => Gap.Equal(
                KlRegularisedReward.Partial(policy, reference, reward, beta, T.Of(c.Multiplier), a)
                    - KlRegularisedReward.Partial(gibbs, reference, reward, beta, T.Of(c.Multiplier), a),
                beta * T.Log(gibbs[a] / policy[a])).Named($"derivative in π({a + 1}) less that in π*({a + 1})")),
        ]);
    }

    private static (T[] Policy, T LogZ) Gibbs<T>(T[] reference, T[] reward, T beta)
        where T : struct, IReal<T>
    {
        var z = Reals.Sum(reference.Length, a => reference[a] * T.Exp(reward[a] / beta));
        return ([.. reference.Select((p, a) => p * T.Exp(reward[a] / beta) / z)], T.Log(z));
    }

    private sealed class OtherMultiplier : IStatement<WeightedPolicy>
    {
        public Gap<T> Evaluate<T>(WeightedPolicy c)
            where T : struct, IReal<T>
        {
            T[] reference = c.Reference.Lift<T>(), reward = c.Reward.Lift<T>();
            var beta = T.Of(c.Beta);
            var (gibbs, logZ) = Gibbs(reference, reward, beta);
            return Gap.Equal(KlRegularisedReward.Partial(gibbs, reference, reward, beta, beta * logZ, 0), T.Zero);
        }
    }
}
