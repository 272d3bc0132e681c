using System.Text.Json.Serialization;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>One prompt x: the reference policy, the rewards and two policies on its responses.</summary>
/// <param name="Reference">π_ref(·|x): a probability vector.</param>
/// <param name="Tilt">e^(r(x,y)/β): positive, so r = β log of it.</param>
/// <param name="Policy">π(·|x): a probability vector.</param>
/// <param name="Rival">Another policy.</param>
public sealed record PromptedPolicy(ValueList<Rational> Reference, ValueList<Rational> Tilt, ValueList<Rational> Policy, ValueList<Rational> Rival)
{
    /// <summary>Z(x).</summary>
    public Rational Normaliser() => GibbsPolicy.Normaliser(Reference.Span, Tilt.Span);

    /// <summary>π*(·|x).</summary>
    public ValueList<Rational> Optimal() => GibbsPolicy.Of(Reference, Tilt);

    /// <summary>Whether a policy gives probability to a response that the reference never gives, so that its divergence is infinite.</summary>
    public bool LeavesSupport(ValueList<Rational> policy) => Enumerable.Range(0, policy.Count).Any(y => policy[y].Sign > 0 && Reference[y].IsZero);

    /// <summary>Σ_y π(y) (log(π(y)/π_ref(y)) - log of the tilt), the mean of log(π/π_ref) - r/β under π.</summary>
    internal T Excess<T>(ValueList<Rational> policy)
        where T : struct, IReal<T> => GibbsPolicy.Divergence<T>(policy, Reference) - GibbsPolicy.Reward<T>(policy, Tilt);
}

/// <summary>A law on prompts and, at each, a reference policy, rewards and policies.</summary>
/// <param name="Law">The probability with which the data draws each prompt.</param>
/// <param name="At">The prompts.</param>
/// <param name="Beta">β.</param>
public sealed record PolicyOnPrompts(ValueList<Rational> Law, ValueList<PromptedPolicy> At, Rational Beta)
{
    /// <summary>Any law on prompts, any β, any policies.</summary>
    public static Domain<PolicyOnPrompts> Widest { get; } = new()
    {
        Name = "1 or 2 prompts of any probability with 1 to 3 responses each, any policies, any β",
        Draw = draws => Drawn(draws, (d, n) => d.Distribution(n), (d, n) => d.Distribution(n), d => d.Utility()),
        Print = Printed,
    };

    /// <summary>Reference policies that may leave responses out.</summary>
    public static Domain<PolicyOnPrompts> AnySupport { get; } = new()
    {
        Name = "1 or 2 prompts of positive probability with 1 to 3 responses each, π_ref and π any policies, zeros and π* included, e^(r/β) and β any positive numbers",
        Draw = draws => Drawn(draws, (d, n) => d.Distribution(n), (d, n) => d.InnerDistribution(n), d => d.Weight()),
        Print = Printed,
        Classes =
        [
            new("two prompts", c => c.At.Count == 2, Rational.Ratio(1, 5)),
            new("π = π* at a prompt", c => c.At.Any(x => x.Policy == x.Optimal()), Rational.Ratio(1, 50)),
            new("π_ref with a zero", c => !c.HasFullSupport, Rational.Ratio(1, 50)),
        ],
        Wider = Widest,
    };

    /// <summary>Positive policies.</summary>
    public static Domain<PolicyOnPrompts> FullSupport { get; } = new()
    {
        Name = "1 or 2 prompts of positive probability with 1 to 3 responses each, π_ref and π positive, π* included, e^(r/β) and β any positive numbers",
        Draw = draws => Drawn(draws, (d, n) => d.InnerDistribution(n), (d, n) => d.InnerDistribution(n), d => d.Weight()),
        Print = Printed,
        Classes =
        [
            new("two prompts", c => c.At.Count == 2, Rational.Ratio(1, 5)),
            new("π = π* at a prompt", c => c.At.Any(x => x.Policy == x.Optimal()), Rational.Ratio(1, 50)),
            new("one response", c => c.At.Any(x => x.Tilt.Count == 1), Rational.Ratio(1, 50)),
        ],
        Wider = Widest,
    };

    /// <summary>Whether every prompt has positive probability.</summary>
    [JsonIgnore]
    public bool DrawsEveryPrompt => Law.All(p => p.Sign > 0);

    /// <summary>Whether π and its rival stay where π_ref is positive, at every prompt.</summary>
    [JsonIgnore]
    public bool StaysInSupport => At.All(x => !x.LeavesSupport(x.Policy) && !x.LeavesSupport(x.Rival));

    /// <summary>Whether every response has positive probability under π_ref.</summary>
    [JsonIgnore]
    public bool HasFullSupport => At.All(x => x.Reference.All(p => p.Sign > 0));

    /// <summary>E_x of a function of the prompt.</summary>
    internal T Mean<T>(Func<PromptedPolicy, T> f)
        where T : struct, IReal<T> => Reals.Sum(Law.Count, x => Law[x].IsZero ? T.Zero : T.Of(Law[x]) * f(At[x]));

    /// <summary>E_x [E_y r - β KL(π ‖ π_ref)], for policies within the support.</summary>
    internal T Objective<T>(Func<PromptedPolicy, ValueList<Rational>> policy)
        where T : struct, IReal<T> => Mean(x =>
            (T.Of(Beta) * GibbsPolicy.Reward<T>(policy(x), x.Tilt)) - (T.Of(Beta) * GibbsPolicy.Divergence<T>(policy(x), x.Reference)));

    /// <summary>E_x E_y [log(π/π_ref) - r/β].</summary>
    internal T Excess<T>(Func<PromptedPolicy, ValueList<Rational>> policy)
        where T : struct, IReal<T> => Mean(x => x.Excess<T>(policy(x)));

    private static PolicyOnPrompts Drawn(Draws draws, Func<Draws, int, ValueList<Rational>> policy, Func<Draws, int, ValueList<Rational>> law, Func<Draws, Rational> beta)
    {
        var prompts = draws.Integer(1, 2);
        var at = draws.List(prompts, d => Prompt(d, policy));
        return new(law(draws, prompts), at, beta(draws));
    }

    private static PromptedPolicy Prompt(Draws draws, Func<Draws, int, ValueList<Rational>> policy)
    {
        var responses = draws.Integer(1, 3);
        var reference = policy(draws, responses);
        var tilt = draws.List(responses, d => d.Weight());
        ValueList<Rational> Any() => draws.Choose(4) switch { 1 => reference, 2 => GibbsPolicy.Of(reference, tilt), _ => policy(draws, responses) };
        return new(reference, tilt, Any(), Any());
    }

    private static string Printed(PolicyOnPrompts c) => $"β = {c.Beta}; " + string.Join("; ", c.At.Select((x, i) =>
        $"x{i + 1} with probability {c.Law[i]}: π_ref = {x.Reference}, e^(r/β) = {x.Tilt}, π = {x.Policy}, π' = {x.Rival}"));
}
