using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>A policy's weights at one prompt, with reference policy, rewards, β and λ.</summary>
/// <param name="Policy">π(a | s), positive; not bound to sum to 1, since the derivative is taken in each weight by itself.</param>
/// <param name="Reference">π_ref(a | s), positive, sums to 1.</param>
/// <param name="Reward">r(s, a).</param>
/// <param name="Beta">β.</param>
/// <param name="Multiplier">λ.</param>
public sealed record WeightedPolicy(
    ValueList<Rational> Policy, ValueList<Rational> Reference, ValueList<Rational> Reward, Rational Beta, Rational Multiplier)
{
    /// <summary>One to four actions.</summary>
    public static Domain<WeightedPolicy> Domain { get; } = new()
    {
        Name = "1 to 4 actions, π any positive weights or a policy, π_ref positive, rewards within ±20, β from 10^-12 to 10^12, any λ",
        Draw = draws =>
        {
            var actions = draws.Integer(1, 4);
            var policy = draws.Flip() ? draws.InnerDistribution(actions) : draws.List(actions, d => d.Weight());
            return Filled(draws, policy, draws.InnerDistribution(actions), draws.Weight());
        },
        Print = Printed,
        Edges = [new([1], [1], [0], 1, 0), new([Rational.Ratio(1, 2), Rational.Ratio(1, 2)], [Rational.Ratio(1, 2), Rational.Ratio(1, 2)], [0, 1], 1, -1)],
        Classes =
        [
            new("one action", c => c.Policy.Count == 1, Rational.Ratio(1, 20)),
            new("π sums to 1", c => Reals.Sum(c.Policy.Span) == 1, Rational.Ratio(1, 5)),
            new("π = π_ref at an action", c => Enumerable.Range(0, c.Policy.Count).Any(a => c.Policy[a] == c.Reference[a]), Rational.Ratio(1, 50)),
            new("β below 1/100", c => c.Beta < Rational.Ratio(1, 100), Rational.Ratio(1, 50)),
        ],
        Wider = new()
        {
            Name = "π and π_ref with zeros, any β",
            Draw = draws =>
            {
                var actions = draws.Integer(1, 3);
                return Filled(draws, draws.List(actions, d => d.Proportion()), draws.Distribution(actions), draws.Utility());
            },
            Print = Printed,
        },
    };

    private static WeightedPolicy Filled(Draws draws, ValueList<Rational> policy, ValueList<Rational> reference, Rational beta) =>
        new(policy, reference, draws.List(policy.Count, d => d.Utility()), beta, draws.Utility());

    private static string Printed(WeightedPolicy c) => $"π = {c.Policy}, π_ref = {c.Reference}, r = {c.Reward}, β = {c.Beta}, λ = {c.Multiplier}";
}
