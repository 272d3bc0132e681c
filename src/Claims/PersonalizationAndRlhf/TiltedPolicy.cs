using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>A reference policy at one prompt, rewards as weights x = e^(r/β), two policies to compare, β, and a positive number.</summary>
/// <param name="Reference">π_ref: a probability vector.</param>
/// <param name="Tilt">e^(r/β): positive, so r = β log x.</param>
/// <param name="Policy">π: a probability vector, with zeros.</param>
/// <param name="Rival">Another policy.</param>
/// <param name="Beta">β.</param>
/// <param name="Factor">e^(-1 - λ/β): positive, so λ = -β (1 + log of it).</param>
public sealed record TiltedPolicy(
    ValueList<Rational> Reference, ValueList<Rational> Tilt, ValueList<Rational> Policy, ValueList<Rational> Rival, Rational Beta, Rational Factor)
{
    /// <summary>Reference policies that give each action a positive probability.</summary>
    public static Domain<TiltedPolicy> FullSupport { get; } = Of(
        "1 to 4 actions, π_ref positive, e^(r/β) and β any positive numbers, π any policy, zeros, π_ref and π* included", (d, n) => d.InnerDistribution(n), d => d.Weight()) with
    {
        Wider = Of("π_ref with zeros, any β", (d, n) => d.Distribution(n), d => d.Utility()),
    };

    /// <summary>Reference policies that may give an action no probability.</summary>
    public static Domain<TiltedPolicy> AnySupport { get; } = Of(
        "1 to 4 actions, π_ref any policy, zeros included, e^(r/β) and β any positive numbers, π any policy", (d, n) => d.Distribution(n), d => d.Weight()) with
    {
        Wider = Of("any β", (d, n) => d.Distribution(n), d => d.Utility()),
    };

    /// <summary>π*.</summary>
    public ValueList<Rational> Optimal() => GibbsPolicy.Of(Reference, Tilt);

    /// <summary>Z.</summary>
    public Rational Normaliser() => GibbsPolicy.Normaliser(Reference.Span, Tilt.Span);

    /// <summary>Whether a policy gives probability to an action that the reference never takes, so that KL is infinite.</summary>
    public bool LeavesSupport(ValueList<Rational> policy) => Enumerable.Range(0, policy.Count).Any(a => policy[a].Sign > 0 && Reference[a].IsZero);

    /// <summary>Whether the rewards of all actions that the reference takes are the same.</summary>
    public bool IsFlat() => Enumerable.Range(0, Tilt.Count).Where(a => Reference[a].Sign > 0).Select(a => Tilt[a]).Distinct().Count() == 1;

    /// <summary>J(π) = E r - β KL(π ‖ π_ref), for a policy within the support.</summary>
    public T Objective<T>(ValueList<Rational> policy)
        where T : struct, IReal<T> =>
        T.Of(Beta) * (GibbsPolicy.Reward<T>(policy, Tilt) - GibbsPolicy.Divergence<T>(policy, Reference));

    /// <summary>The case in the document's symbols.</summary>
    public static string Printed(TiltedPolicy c) => $"π_ref = {c.Reference}, e^(r/β) = {c.Tilt}, π = {c.Policy}, π' = {c.Rival}, β = {c.Beta}, e^(-1-λ/β) = {c.Factor}";

    private static Domain<TiltedPolicy> Of(string name, Func<Draws, int, ValueList<Rational>> reference, Func<Draws, Rational> beta) => new()
    {
        Name = name,
        Draw = draws =>
        {
            var actions = draws.Integer(1, 4);
            var of = reference(draws, actions);
            var tilt = draws.List(actions, d => d.Weight());
            var policy = draws.Choose(5) switch { 0 => of, 1 => GibbsPolicy.Of(of, tilt), _ => draws.Distribution(actions) };
            var rival = draws.Choose(5) == 0 ? policy : draws.Distribution(actions);
            var factor = draws.Choose(4) == 0 ? 1 / GibbsPolicy.Normaliser(of.Span, tilt.Span) : draws.Weight();
            return new(of, tilt, policy, rival, beta(draws), factor);
        },
        Print = Printed,
        Edges =
        [
            new([1], [1], [1], [1], 1, 1),
            new([Rational.Ratio(1, 2), Rational.Ratio(1, 2)], [1, 2], [1, 0], [0, 1], 1, 1),
        ],
        Classes =
        [
            new("one action", c => c.Policy.Count == 1, Rational.Ratio(1, 50)),
            new("π = π*", c => c.Policy == c.Optimal(), Rational.Ratio(1, 50)),
            new("π with a zero", c => c.Policy.Any(p => p.IsZero), Rational.Ratio(1, 50)),
            new("β below 1/100", c => c.Beta < Rational.Ratio(1, 100), Rational.Ratio(1, 50)),
            new("e^(-1-λ/β) = 1/Z", c => c.Factor * c.Normaliser() == 1, Rational.Ratio(1, 50)),
        ],
    };
}
