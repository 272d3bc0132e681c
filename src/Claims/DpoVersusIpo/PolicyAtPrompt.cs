using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>The fine-tuning problem (1) at one prompt: a policy, the reference policy, the scores and β.</summary>
/// <param name="Policy">π: one probability per response.</param>
/// <param name="Reference">π_ref: one probability per response.</param>
/// <param name="Score">s: one number per response.</param>
/// <param name="Beta">β.</param>
public sealed record PolicyAtPrompt(ValueList<Rational> Policy, ValueList<Rational> Reference, ValueList<Rational> Score, Rational Beta)
{
    /// <summary>Any policy, zeros included, positive reference policy.</summary>
    public static Domain<PolicyAtPrompt> Domain { get; } = Of("π any policy, zeros included", (draws, m) => draws.Flip() ? draws.Distribution(m) : draws.InnerDistribution(m), Positive) with
    {
        Wider = Of("any β other than 0", (draws, m) => draws.Distribution(m), draws => (draws.Flip() ? -1 : 1) * Positive(draws)),
    };

    /// <summary>Positive policies.</summary>
    public static Domain<PolicyAtPrompt> Inner { get; } = Of("π positive", (draws, m) => draws.InnerDistribution(m), Positive) with { Wider = Domain.Wider };

    /// <summary>π_ref(y) > 0 for all y, without which log(π/π_ref) has no value.</summary>
    internal static Hypothesis<PolicyAtPrompt> PositiveReference { get; } = new("π_ref(y) > 0 for all y", c => c.Reference.All(p => p.Sign > 0));

    /// <summary>β > 0.</summary>
    internal static Hypothesis<PolicyAtPrompt> PositiveBeta { get; } = new("β > 0", c => c.Beta.Sign > 0);

    /// <summary>The sum over y of π(y) log(π(y) / p(y)), 0 log 0 = 0.</summary>
    internal static T Divergence<T>(ReadOnlySpan<T> policy, ReadOnlySpan<T> other, ValueList<Rational> support)
        where T : struct, IReal<T>
    {
        var sum = T.Zero;
        for (var y = 0; y < policy.Length; y++)
        {
            sum += support[y].IsZero ? T.Zero : policy[y] * T.Log(policy[y] / other[y]);
        }

        return sum;
    }

    /// <summary>The value of (1) at π as printed: the divergence inside the mean over y.</summary>
    internal T Objective<T>()
        where T : struct, IReal<T>
    {
        var divergence = Divergence<T>(Policy.Lift<T>(), Reference.Lift<T>(), Policy);
        return Reals.Sum(Policy.Count, y => T.Of(Policy[y]) * (T.Of(Score[y]) - (T.Of(Beta) * divergence)));
    }

    /// <summary>π_ref(y) e^(s(y)/β), before it is normalised.</summary>
    internal T[] Tilted<T>()
        where T : struct, IReal<T> => [.. Score.Select((s, y) => T.Of(Reference[y]) * T.Exp(T.Of(s / Beta)))];

    /// <summary>π*(y) = π_ref(y) e^(s(y)/β) / Z.</summary>
    internal T[] Optimum<T>()
        where T : struct, IReal<T>
    {
        var tilted = Tilted<T>();
        var z = Reals.Sum<T>(tilted);
        return [.. tilted.Select(p => p / z)];
    }

    /// <summary>β log(π*(y) / π_ref(y)).</summary>
    internal T[] OptimalGaps<T>()
        where T : struct, IReal<T> => [.. Optimum<T>().Select((p, y) => T.Of(Beta) * T.Log(p / T.Of(Reference[y])))];

    /// <summary>A statement for each pair of responses, equal ones included.</summary>
    internal Gap<T> Pairs<T>(Func<int, int, Gap<T>> f)
        where T : struct, IReal<T> => Gap.All(Enumerable.Range(0, Score.Count * Score.Count).Select(at => f(at / Score.Count, at % Score.Count)));

    private static Rational Positive(Draws draws) => draws.Flip() ? Rational.Ratio(1 + draws.Choose(40), 10) : draws.Integer(1, 10);

    private static Domain<PolicyAtPrompt> Of(string name, Func<Draws, int, ValueList<Rational>> policy, Func<Draws, Rational> beta) => new()
    {
        Name = $"1 to 4 responses, {name}, π_ref positive, scores within ±20, β from 1/10 to 10 in size",
        Draw = draws =>
        {
            var m = draws.Integer(1, 4);
            return new(policy(draws, m), draws.InnerDistribution(m), ValueList.Generate(m, y => y + draws.Utility()), beta(draws));
        },
        Print = c => $"π = {c.Policy}, π_ref = {c.Reference}, s = {c.Score}, β = {c.Beta}",
        Classes =
        [
            new("one response", c => c.Score.Count == 1, Rational.Ratio(1, 20)),
            new("equal scores", c => c.Score.Count > 1 && c.Score.All(s => s == c.Score[0]), Rational.Ratio(1, 1000)),
            new("β below 1", c => c.Beta < 1, Rational.Ratio(1, 50)),
        ],
    };
}
