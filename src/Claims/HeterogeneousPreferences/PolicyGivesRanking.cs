using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>A population with rewards in units of log 2, a reference policy and a regularisation strength.</summary>
/// <param name="Parts">The shares of the types up to a factor, positive integers.</param>
/// <param name="Rewards">r(y; u) / log 2: integers, one list per type.</param>
/// <param name="Reference">π_ref.</param>
/// <param name="Sharpness">1/β in units of the sum of the parts, a positive integer, so that e^(r̄/β) is rational.</param>
public sealed record RegularisedPopulation(ValueList<int> Parts, ValueList<ValueList<int>> Rewards, ValueList<Rational> Reference, int Sharpness)
{
    /// <summary>Reference policies that are positive everywhere.</summary>
    public static Domain<RegularisedPopulation> Domain { get; } = Built("1 to 3 types, 1 to 4 responses, π_ref > 0", (d, k) => d.InnerDistribution(k)) with
    {
        Wider = Built("the same with π_ref 0 for some responses", (d, k) => d.Distribution(k)),
    };

    /// <summary>r̄(y) times the sum of the parts, in units of log 2.</summary>
    internal int Average(int response)
    {
        var (parts, rewards) = (Parts, Rewards);
        return Enumerable.Range(0, parts.Count).Sum(u => parts[u] * rewards[u][response]);
    }

    /// <summary>π*, eq. (10).</summary>
    internal ValueList<Rational> Policy()
    {
        var c = this;
        return GibbsPolicy.Of(c.Reference, ValueList.Generate(c.Reference.Count, y => Rational.Pow(2, c.Sharpness * c.Average(y))));
    }

    private static Domain<RegularisedPopulation> Built(string name, Func<Draws, int, ValueList<Rational>> reference) => new()
    {
        Name = name,
        Draw = draws =>
        {
            int types = draws.Integer(1, 3), responses = draws.OneOf(2, 3, 4, 1);
            return new(
                draws.List(types, d => d.Integer(1, 3)),
                draws.List(types, d => d.List(responses, e => e.OneOf(0, 1, -1, 2, -2, 4))),
                reference(draws, responses),
                draws.Integer(1, 3));
        },
        Print = c => $"types in parts {c.Parts}, r / log 2 = {c.Rewards}, π_ref = {c.Reference}, 1/β = {c.Sharpness} · {c.Parts.Sum()}",
        Classes = [new("several responses", c => c.Reference.Count > 1, Rational.Ratio(1, 5))],
    };
}

/// <summary>Whoever learns the optimal policy learns the ranking by average reward.</summary>
/// <remarks>
/// β log(π*(y)/π_ref(y)) is r̄(y) up to a constant, so the ratios π*/π_ref are ordered as r̄ is and a learner of π* is one of the ranking: if
/// the ranking is not learnable, neither is π*. Where π_ref is 0 so is π*, and the ranking of the response is lost.
/// </remarks>
public sealed class PolicyGivesRanking : IStatement<RegularisedPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<RegularisedPopulation> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.pi",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/learn.prop",
        Source = HeterogeneousPreferencesDocument.At("Sec. 5, before the first proposition", line: 203),
        Statement = "π*(y)/π_ref(y) > π*(y')/π_ref(y') ⟺ r̄(y) > r̄(y'), so that an algorithm for π* is one for the ranking by r̄.",
        Reading = "The implication by way of the induced reward, which is defined where π_ref is positive.",
        Domain = RegularisedPopulation.Domain,
        Hypotheses = [new("π_ref > 0", c => c.Reference.All(p => p.Sign > 0))],
        Conclusion = new PolicyGivesRanking(),
        Cases = 3_000,
        Controls = [new("π*(y) > π*(y') ⟺ r̄(y) > r̄(y')", new WithoutReference())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RegularisedPopulation c)
        where T : struct, IReal<T> => c.Reference.Any(p => p.IsZero)
            ? Gap.Fails<T>("π*/π_ref is 0/0 for a response")
            : Ordered<T>(c, (policy, y) => policy[y] / c.Reference[y]);

    private static Gap<T> Ordered<T>(RegularisedPopulation c, Func<ValueList<Rational>, int, Rational> score)
        where T : struct, IReal<T>
    {
        var policy = c.Policy();
        List<Gap<T>> parts = [];
        for (var y = 0; y < policy.Count; y++)
        {
            for (var other = 0; other < policy.Count; other++)
            {
                parts.Add(Gap.Fact<T>(
                    score(policy, y) > score(policy, other) == c.Average(y) > c.Average(other), $"responses {y + 1} and {other + 1} are ordered alike"));
            }
        }

        return Gap.All(parts);
    }

    private sealed class WithoutReference : IStatement<RegularisedPopulation>
    {
        public Gap<T> Evaluate<T>(RegularisedPopulation c)
            where T : struct, IReal<T> => Ordered<T>(c, (policy, y) => policy[y]);
    }
}
