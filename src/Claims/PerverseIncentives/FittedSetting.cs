using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Data over single messages with a minimiser of L_reward known exactly, a baseline, β, another policy and other rewards.</summary>
/// <param name="Weights">w = e^r̂, positive integers, one per message.</param>
/// <param name="Queries">The queries, each a set of messages; in each, message y was chosen w_y times, so that r̂ minimises L_reward.</param>
/// <param name="Baseline">P_π̄.</param>
/// <param name="Power">|D|/β, a positive integer.</param>
/// <param name="Rival">v: the other policy π' has masses proportional to P_π̄ v^(|D|/β).</param>
/// <param name="Other">e^r of other rewards.</param>
public sealed record FittedSetting(
    ValueList<int> Weights, ValueList<ValueList<int>> Queries, ValueList<Rational> Baseline, int Power, ValueList<Rational> Rival, ValueList<Rational> Other)
{
    /// <summary>Policies of full support.</summary>
    public static Domain<FittedSetting> FullSupport { get; } = From(anyPolicy: false, optimal: false) with { Wider = From(anyPolicy: true, optimal: false) };

    /// <summary>Policies that may leave out messages which no query offers.</summary>
    public static Domain<FittedSetting> AnyPolicy { get; } = From(anyPolicy: true, optimal: false);

    /// <summary>Policies of full support that minimise L_DPO.</summary>
    public static Domain<FittedSetting> Optimal { get; } = From(anyPolicy: false, optimal: true) with { Wider = From(anyPolicy: true, optimal: false) };

    /// <summary>Policies that minimise L_DPO and may leave out messages which no query offers.</summary>
    public static Domain<FittedSetting> OptimalAnyPolicy { get; } = From(anyPolicy: true, optimal: true);

    /// <summary>Policies of full support beside a baseline that may leave messages out.</summary>
    public static Domain<FittedSetting> AnyBaseline { get; } = FullSupport with
    {
        Name = $"{FullSupport.Name}, but for the baseline, which may have zeros",
        Draw = draws =>
        {
            var c = FullSupport.Draw(draws);
            return c with { Baseline = draws.Distribution(c.Weights.Count) };
        },
    };

    /// <summary>Whether rewards have the differences of r̂ within each query: exactly then they minimise L_reward.</summary>
    internal bool Agrees(ValueList<Rational> weights) =>
        Queries.All(q => q.All(y => weights[y] * Weights[q[0]] == weights[q[0]] * Weights[y]));

    /// <summary>Whether π' has mass on every message.</summary>
    internal bool HasFullSupport() => Rival.All(v => v.Sign > 0);

    /// <summary>Whether the queries tie all messages together, so that r̂ is unique up to a constant.</summary>
    internal bool IsConnected() => Components(Weights.Count, Queries).All(c => c == 0);

    /// <summary>w in the arithmetic at hand.</summary>
    internal T[] Fitted<T>()
        where T : struct, IReal<T> => [.. Weights.Select(w => T.Of(w))];

    /// <summary>The masses of the policy that minimises L_policy for the rewards given by weights.</summary>
    internal T[] Policy<T>(T[] weights)
        where T : struct, IReal<T> => DirectPreference.Policy<T>([.. Baseline.Select(T.Of)], weights, Power);

    /// <summary>The weights e^r with r = (β/|D|) ln(P_π/P_π̄), which are those that L_DPO sees.</summary>
    internal T[] Implied<T>(T[] policy)
        where T : struct, IReal<T> => DirectPreference.ImpliedWeights<T>(policy, [.. Baseline.Select(T.Of)], Power);

    /// <summary>e^(L(from) - L(to)) for the choice probabilities of two lists of weights.</summary>
    internal T Gain<T>(T[] from, T[] to)
        where T : struct, IReal<T>
    {
        var gain = T.One;
        foreach (var query in Queries)
        {
            foreach (var y in query)
            {
                var choice = new RecordedChoice(query, y);
                gain *= T.Pow(DirectPreference.Probability<T>(to, choice) / DirectPreference.Probability<T>(from, choice), Weights[y]);
            }
        }

        return gain;
    }

    private static Domain<FittedSetting> From(bool anyPolicy, bool optimal) => new()
    {
        Name = $"1 to 4 messages, 1 to 3 queries fitted exactly by rewards with weights 1 to 3, baseline of full support, |D|/β from 1 to 3, "
            + $"π' {(optimal ? "optimal for DPO" : "optimal or not")}{(anyPolicy ? ", without mass on some messages or with" : " and of full support")}",
        Draw = draws => Drawn(draws, anyPolicy, optimal),
        Print = c => $"M = {c.Weights.Count} messages, e^r̂ = {c.Weights}, queries {string.Join(" ", c.Queries.Select(q => $"{{{string.Join(", ", q.Select(y => y + 1))}}}"))} "
            + $"each chosen from in proportion to e^r̂, P_π̄ = {c.Baseline}, |D|/β = {c.Power}, P_π' ∝ P_π̄ · {c.Rival}^{c.Power}, e^r = {c.Other}",
    };

    private static FittedSetting Drawn(Draws draws, bool anyPolicy, bool optimal)
    {
        var count = draws.Integer(1, 4);
        var weights = draws.List(count, d => d.Integer(1, 3));
        var queries = draws.List(1, 3, d =>
        {
            var members = 1 + d.Choose((1 << count) - 1);
            return ValueList.From(Enumerable.Range(0, count).Where(x => (members & (1 << x)) != 0));
        });
        var baseline = draws.InnerDistribution(count);
        var power = draws.Integer(1, 3);
        var components = Components(count, queries);
        var factors = draws.List(count, d => d.Weight());
        var rival = ValueList.Generate(count, x =>
        {
            var free = !queries.Any(q => q.Contains(x));
            return anyPolicy && free && draws.Flip() ? 0 : weights[x] * factors[components[x]];
        });
        if (!optimal && draws.Flip())
        {
            var moved = draws.Choose(count);
            rival = rival.With(moved, rival[moved] * draws.Weight());
        }

        return new(weights, queries, baseline, power, rival, draws.Flip() ? weights.Map(w => (Rational)w) : draws.List(count, d => d.Weight()));
    }

    /// <summary>For each message the least one that a chain of queries ties it to.</summary>
    private static int[] Components(int count, ValueList<ValueList<int>> queries)
    {
        int[] least = [.. Enumerable.Range(0, count)];
        for (var round = 0; round < count; round++)
        {
            foreach (var query in queries)
            {
                var low = query.Min(y => least[y]);
                foreach (var y in query)
                {
                    least[y] = low;
                }
            }
        }

        return least;
    }
}
