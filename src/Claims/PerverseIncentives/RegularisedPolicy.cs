using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A policy, a baseline and rewards over finitely many messages, for the policy loss (8).</summary>
/// <param name="Policy">P_π, a probability vector; entries may be 0.</param>
/// <param name="Baseline">P_π̄, likewise.</param>
/// <param name="Tilt">e^(r(x) |D| / β), positive, one per message; so the optimum (9) is rational.</param>
/// <param name="Beta">β.</param>
/// <param name="Count">N = |D|, at least 1.</param>
public sealed record RegularisedPolicy(ValueList<Rational> Policy, ValueList<Rational> Baseline, ValueList<Rational> Tilt, Rational Beta, int Count)
{
    /// <summary>β &gt; 0; policies at the optimum, off it, and off the support of the baseline.</summary>
    public static Domain<RegularisedPolicy> Domain { get; } = new()
    {
        Name = "1 to 4 messages, any policy, baseline and rewards, β > 0, |D| from 1 to 10; zero masses included",
        Draw = draws => Drawn(draws, draws.Weight()),
        Print = Printed,
        Edges =
        [
            new([1], [1], [2], 1, 1),
            new([1, 0], [1, 0], [1, 5], 1, 1),
            new([Rational.Ratio(1, 3), Rational.Ratio(2, 3)], [Rational.Ratio(1, 2), Rational.Ratio(1, 2)], [1, 2], 1, 1),
        ],
        Classes =
        [
            new("P_π the optimum", c => c.Policy == c.Optimum(), Rational.Ratio(1, 20)),
            new("a message of zero baseline", c => c.Baseline.Any(p => p.IsZero), Rational.Ratio(1, 20)),
            new("P_π has mass where the baseline has none", c => !c.IsContinuous(), Rational.Ratio(1, 50)),
            new("P_π without some message of the baseline", c => c.Policy.Zip(c.Baseline).Any(p => p.First.IsZero && !p.Second.IsZero), Rational.Ratio(1, 50)),
        ],
        Wider = new()
        {
            Name = "the same with β of any sign",
            Draw = draws => Drawn(draws, draws.Utility()),
            Print = Printed,
        },
    };

    /// <summary>The law (9): P_π̄ tilted and normalised.</summary>
    internal ValueList<Rational> Optimum()
    {
        var tilt = Tilt;
        var baseline = Baseline;
        var weights = ValueList.Generate(Baseline.Count, x => baseline[x] * tilt[x]);
        var total = Reals.Sum(weights.Span);
        return weights.Map(w => w / total);
    }

    /// <summary>Whether P_π̄(x) = 0 implies P_π(x) = 0, so that the divergence is finite.</summary>
    internal bool IsContinuous() => !Policy.Zip(Baseline).Any(p => !p.First.IsZero && p.Second.IsZero);

    /// <summary>r(x) = (β / N) ln of the tilt.</summary>
    internal T Reward<T>(int x)
        where T : struct, IReal<T> => T.Of(Beta / Count) * T.Log(T.Of(Tilt[x]));

    /// <summary>E_P[r], over the messages of positive mass.</summary>
    internal T ExpectedReward<T>(ValueList<Rational> policy)
        where T : struct, IReal<T>
    {
        var sum = T.Zero;
        for (var x = 0; x < policy.Count; x++)
        {
            sum += policy[x].IsZero ? T.Zero : T.Of(policy[x]) * Reward<T>(x);
        }

        return sum;
    }

    /// <summary>KL(P || Q) for P absolutely continuous with respect to Q.</summary>
    internal static T Divergence<T>(ValueList<Rational> p, ValueList<Rational> q)
        where T : struct, IReal<T>
    {
        var sum = T.Zero;
        for (var x = 0; x < p.Count; x++)
        {
            sum += p[x].IsZero ? T.Zero : T.Of(p[x]) * T.Log(T.Of(p[x] / q[x]));
        }

        return sum;
    }

    /// <summary>L_policy(P | r), eq. (8) as printed.</summary>
    internal T Loss<T>(ValueList<Rational> policy)
        where T : struct, IReal<T> => -(T.Of(Count) * ExpectedReward<T>(policy)) + (T.Of(Beta) * Divergence<T>(policy, Baseline));

    private static RegularisedPolicy Drawn(Draws draws, Rational beta)
    {
        var messages = draws.Integer(1, 4);
        var baseline = draws.Distribution(messages);
        var c = new RegularisedPolicy(baseline, baseline, draws.List(messages, d => d.Weight()), beta, draws.Integer(1, 10));
        return draws.Weighted(4, 1) == 0 ? c with { Policy = draws.Distribution(messages) } : c with { Policy = c.Optimum() };
    }

    private static string Printed(RegularisedPolicy c) =>
        $"P_π = {c.Policy}, P_π̄ = {c.Baseline}, e^(r|D|/β) = {c.Tilt}, β = {c.Beta}, |D| = {c.Count}";
}
