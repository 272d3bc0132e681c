using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Types with rewards, a reference policy, another policy, and β.</summary>
/// <param name="Parts">The shares of the types up to a factor, positive integers.</param>
/// <param name="Rewards">r(y; u), one list per type.</param>
/// <param name="Reference">π_ref: a probability vector.</param>
/// <param name="Policy">π: a probability vector with zeros.</param>
/// <param name="Beta">β.</param>
public sealed record TypesAndPolicies(
    ValueList<int> Parts, ValueList<ValueList<Rational>> Rewards, ValueList<Rational> Reference, ValueList<Rational> Policy, Rational Beta)
{
    /// <summary>One to six types, one to four responses, π_ref positive.</summary>
    public static Domain<TypesAndPolicies> Domain { get; } = Of("π_ref > 0, β > 0", (d, n) => d.InnerDistribution(n), d => d.OneOf<Rational>(1, 2, Rational.Ratio(1, 2), Rational.Ratio(1, 10), 10)) with
    {
        Wider = Of("π_ref with zeros, any β", (d, n) => d.Distribution(n), d => d.OneOf<Rational>(1, 2, -1, Rational.Ratio(-1, 2))),
    };

    /// <summary>E_u[r(y; u)].</summary>
    public Rational Average(int y) => Reals.Sum(Parts.Count, u => Parts[u] * Rewards[u][y]) / Parts.Sum();

    private static Domain<TypesAndPolicies> Of(string name, Func<Draws, int, ValueList<Rational>> reference, Func<Draws, Rational> beta) => new()
    {
        Name = $"1 to 6 types, 1 to 4 responses, rewards within ±20, {name}",
        Draw = draws =>
        {
            var (types, responses) = (draws.Integer(1, 6), draws.Integer(1, 4));
            return new(
                draws.List(types, d => d.Integer(1, 5)),
                draws.List(types, d => d.List(responses, e => e.Utility())),
                reference(draws, responses),
                draws.Distribution(responses),
                beta(draws));
        },
        Print = c => $"shares ∝ {c.Parts}, r = {c.Rewards}, π_ref = {c.Reference}, π = {c.Policy}, β = {c.Beta}",
        Classes = [new("unequal shares", c => c.Parts.Distinct().Count() > 1, Rational.Ratio(1, 5))],
    };
}

/// <summary>Equations (9) to (11): the optimal policy of the average reward, and its ratios.</summary>
/// <remarks>The objective is evaluated type by type, E_u E_π[r(·; u)] less the penalty, and never forms the average reward; the policy does.</remarks>
public sealed class AverageRewardPolicy : IStatement<TypesAndPolicies>
{
    /// <summary>The claim.</summary>
    public static Claim<TypesAndPolicies> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/obj.eq10-11",
        Kind = ClaimKind.Equation,
        Source = HeterogeneousPreferencesDocument.At("Sec. 4.1, eq. (9), (10) and (11)", line: 125),
        Statement = "π* = π_ref e^(E_u[r]/β)/Z has E_u[Δr(y1, y2; u)] = β log(π*(y2)/π_ref(y2)) - β log(π*(y1)/π_ref(y1)), and J(π*) - J(π) = β KL(π; π*) > 0 for J of eq. (9) and every π ≠ π*.",
        Reading = "The ratios have a value where π_ref > 0, which is taken as understood, as in eq. (4).",
        Uses = ["heterogeneous-preferences/prelim.gibbs", "heterogeneous-preferences/prelim.eq4"],
        Domain = TypesAndPolicies.Domain,
        Hypotheses = [new("π_ref(y) > 0", c => c.Reference.All(p => p.Sign > 0)), new("β > 0", c => c.Beta.Sign > 0)],
        Conclusion = new AverageRewardPolicy(),
        Controls =
        [
            new("with e^(E_u[r]) for e^(E_u[r]/β)", new OtherPolicy(withBeta: false, evenly: false)),
            new("with the average over types, evenly", new OtherPolicy(withBeta: true, evenly: true)),
        ],
        Cases = 2_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TypesAndPolicies c)
        where T : struct, IReal<T>
    {
        var optimal = Optimal<T>(c, withBeta: true, evenly: false);
        var (beta, reference) = (T.Of(c.Beta), c.Reference.Select(p => T.Of(p)).ToArray());
        T[] h = [.. optimal.Select((p, y) => beta * T.Log(p / reference[y]))];
        var differences = Enumerable.Range(1, h.Length - 1).Select(y => Gap.Equal(
            Reals.Sum(c.Parts.Count, u => T.Of(Rational.Ratio(c.Parts[u], c.Parts.Sum())) * T.Of(c.Rewards[u][y] - c.Rewards[u][0])), h[y] - h[0]).Named("eq. (11)"));
        T[] policy = [.. c.Policy.Select(p => T.Of(p))];
        var excess = Reals.Sum(h.Length, y => c.Policy[y].IsZero ? T.Zero : policy[y] * T.Log(policy[y] / optimal[y]));
        return Gap.All(
        [
            .. differences,
            Gap.Equal(Objective(c, optimal, _ => true) - Objective(c, policy, y => c.Policy[y].Sign > 0), beta * excess).Named("J(π*) - J(π) = β KL(π; π*)"),
            IsOptimal(c) ? Gap.Holds<T>("π = π*") : Gap.Less(Objective(c, policy, y => c.Policy[y].Sign > 0), Objective(c, optimal, _ => true)).Named("J(π) < J(π*)"),
        ]);
    }

    // A rational policy is π* only for equal average rewards: otherwise π* has a ratio of odds e^q with rational q ≠ 0, which is irrational.
    private static bool IsOptimal(TypesAndPolicies c) =>
        c.Policy == c.Reference && Enumerable.Range(0, c.Reference.Count).Select(c.Average).Distinct().Count() == 1;

    private static T[] Optimal<T>(TypesAndPolicies c, bool withBeta, bool evenly)
        where T : struct, IReal<T>
    {
        var exponents = Enumerable.Range(0, c.Reference.Count).Select(y =>
            (evenly ? Reals.Sum(c.Parts.Count, u => c.Rewards[u][y]) / c.Parts.Count : c.Average(y)) / (withBeta ? c.Beta : 1));
        T[] weights = [.. exponents.Select((x, y) => T.Of(c.Reference[y]) * T.Exp(T.Of(x)))];
        var z = Reals.Sum<T>(weights);
        return [.. weights.Select(w => w / z)];
    }

    // Eq. (9), type by type.
    private static T Objective<T>(TypesAndPolicies c, T[] policy, Func<int, bool> positive)
        where T : struct, IReal<T>
    {
        var gain = Reals.Sum(c.Parts.Count, u => T.Of(Rational.Ratio(c.Parts[u], c.Parts.Sum())) * Reals.Sum(policy.Length, y => policy[y] * T.Of(c.Rewards[u][y])));
        var divergence = Reals.Sum(policy.Length, y => positive(y) ? policy[y] * T.Log(policy[y] / T.Of(c.Reference[y])) : T.Zero);
        return gain - (T.Of(c.Beta) * divergence);
    }

    private sealed class OtherPolicy(bool withBeta, bool evenly) : IStatement<TypesAndPolicies>
    {
        public Gap<T> Evaluate<T>(TypesAndPolicies c)
            where T : struct, IReal<T> => Gap.Equal(
                Objective(c, Optimal<T>(c, withBeta, evenly), _ => true),
                Objective(c, Optimal<T>(c, withBeta: true, evenly: false), _ => true));
    }
}
