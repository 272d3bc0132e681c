using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Rewards and a baseline on finitely many messages, and a message whose reward is recovered from the optimal policy.</summary>
/// <param name="Rewards">r, one per message.</param>
/// <param name="Baseline">P_π̄, a probability vector.</param>
/// <param name="Beta">β.</param>
/// <param name="Count">|D|, at least 1.</param>
/// <param name="Message">x.</param>
public sealed record RewardRecovery(ValueList<Rational> Rewards, ValueList<Rational> Baseline, Rational Beta, int Count, int Message)
{
    /// <summary>Baselines of full support.</summary>
    public static Domain<RewardRecovery> Domain { get; } = new()
    {
        Name = "1 to 4 messages, rewards within ±4, baseline of full support, 0 < β ≤ 5, |D| from 1 to 5",
        Draw = draws => Drawn(draws, everyMessage: false, anySign: false),
        Print = Printed,
        Wider = new() { Name = "the same with messages of zero baseline and β < 0", Draw = draws => Drawn(draws, everyMessage: true, anySign: true), Print = Printed },
    };

    /// <summary>Baselines that may leave messages out, and any message x.</summary>
    public static Domain<RewardRecovery> EveryMessage { get; } = new()
    {
        Name = "1 to 4 messages, rewards within ±4, any baseline, any message x, 0 < β ≤ 5, |D| from 1 to 5",
        Draw = draws => Drawn(draws, everyMessage: true, anySign: false),
        Print = Printed,
        Classes = [new("x of zero baseline", c => c.Baseline[c.Message].IsZero, Rational.Ratio(1, 20))],
    };

    /// <summary>Σ_x' P_π̄(x') e^(r(x') |D| / β).</summary>
    internal T Partition<T>()
        where T : struct, IReal<T> => Reals.Sum(Rewards.Count, Tilted<T>);

    /// <summary>P_π(x) by (9), in a form that never meets the partition sum: one over the sum of ratios to x.</summary>
    internal T Optimum<T>(int x)
        where T : struct, IReal<T>
    {
        if (Baseline[x].IsZero)
        {
            return T.Zero;
        }

        return T.One / Reals.Sum(Rewards.Count, k => T.Of(Baseline[k] / Baseline[x]) * T.Exp(T.Of((Rewards[k] - Rewards[x]) * Count / Beta)));
    }

    /// <summary>P_π̄(x) e^(r(x) |D| / β).</summary>
    internal T Tilted<T>(int x)
        where T : struct, IReal<T> => T.Of(Baseline[x]) * T.Exp(T.Of(Rewards[x] * Count / Beta));

    private static RewardRecovery Drawn(Draws draws, bool everyMessage, bool anySign)
    {
        var messages = draws.Integer(1, 4);
        return new(
            draws.List(messages, d => Rational.Ratio(d.Choose(17) is var k && k % 2 == 1 ? k + 1 : -k, 4)),
            everyMessage ? draws.Distribution(messages) : draws.InnerDistribution(messages),
            draws.OneOf<Rational>(1, 2, Rational.Ratio(1, 2), 5, Rational.Ratio(1, 4)) * (anySign && draws.Flip() ? -1 : 1), draws.Integer(1, 5), draws.Choose(messages));
    }

    private static string Printed(RewardRecovery c) =>
        $"r = {c.Rewards}, P_π̄ = {c.Baseline}, β = {c.Beta}, |D| = {c.Count}, x = {c.Message + 1}";
}
