using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>A prompt, the pairs of its responses that are compared, and where their labels come from.</summary>
/// <param name="At">π_ref, e^(r/β) and a positive policy π.</param>
/// <param name="Beta">β: positive.</param>
/// <param name="Pairs">The pairs compared, equally often; which one wins is random.</param>
/// <param name="FromReward">Whether labels follow Bradley-Terry with r; else they are even.</param>
public sealed record ComparedPolicies(PromptedPolicy At, Rational Beta, ValueList<PairLabel> Pairs, bool FromReward)
{
    /// <summary>All pairs of one to four responses.</summary>
    public static Domain<ComparedPolicies> Domain { get; } = new()
    {
        Name = "1 to 4 responses, all pairs compared, Bradley-Terry labels on r, π_ref and π positive, π* included, β from 1/4 to 4",
        Draw = draws => Drawn(draws, true),
        Print = Printed,
        Classes =
        [
            new("π = π*", c => c.At.Policy == c.At.Optimal(), Rational.Ratio(1, 50)),
            new("one response", c => c.At.Tilt.Count == 1, Rational.Ratio(1, 20)),
        ],
        Wider = new() { Name = "any pairs, labels on r or even", Draw = draws => Drawn(draws, false), Print = Printed },
    };

    /// <summary>Whether every two responses are compared.</summary>
    internal bool ComparesAll() => Every(At.Tilt.Count).All(p => Pairs.Any(q => (q.First, q.Second) == (p.First, p.Second)));

    /// <summary>Whether π/π* is constant on each part that the pairs connect, so that no label can tell them apart.</summary>
    internal bool IsAsGood()
    {
        var (part, optimal) = (ComparisonGraph.Parts(At.Tilt.Count, Pairs.Span), At.Optimal());
        return Enumerable.Range(0, part.Length).All(y => At.Policy[y] * optimal[part[y]] == optimal[y] * At.Policy[part[y]]);
    }

    /// <summary>L(π) in the population, the sign of the margins given.</summary>
    internal T Loss<T>(ValueList<Rational> policy, int sign = 1)
        where T : struct, IReal<T>
    {
        T Margin(int w, int l) => T.Of(Beta * sign) * T.Log(T.Of(policy[w] * At.Reference[l] / (At.Reference[w] * policy[l])));
        var sum = T.Zero;
        foreach (var (w, l, _) in Pairs)
        {
            var p = FromReward ? Reals.Logistic(T.Of(Beta) * T.Log(T.Of(At.Tilt[w] / At.Tilt[l]))) : T.Of(Rational.Ratio(1, 2));
            sum -= (p * T.Log(Reals.Logistic(Margin(w, l)))) + ((T.One - p) * T.Log(Reals.Logistic(Margin(l, w))));
        }

        return Pairs.Count == 0 ? sum : sum / T.Of(Pairs.Count);
    }

    private static ValueList<PairLabel> Every(int count) =>
        ValueList.From(from l in Enumerable.Range(0, count) from w in Enumerable.Range(0, l) select new PairLabel(w, l, true));

    private static ComparedPolicies Drawn(Draws draws, bool all)
    {
        var count = draws.Integer(1, 4);
        var reference = draws.InnerDistribution(count);
        var tilt = draws.List(count, d => Rational.Ratio(1 + d.Choose(9), 1 + d.Choose(9)));
        var pairs = all ? Every(count) : ValueList.From(Every(count).Where(_ => draws.Flip()));
        var part = ComparisonGraph.Parts(count, pairs.Span);
        var policy = draws.Choose(4) == 1
            ? GibbsPolicy.Of(reference, ValueList.Generate(count, y => tilt[y] * (part[y] + 1)))
            : draws.InnerDistribution(count);
        var beta = draws.OneOf<Rational>(1, 2, Rational.Ratio(1, 2), 3, 4, Rational.Ratio(1, 4));
        return new(new(reference, tilt, policy, policy), beta, pairs, all || draws.Flip());
    }

    private static string Printed(ComparedPolicies c) =>
        $"π_ref = {c.At.Reference}, e^(r/β) = {c.At.Tilt}, π = {c.At.Policy}, β = {c.Beta}, pairs {string.Join(", ", c.Pairs.Select(p => $"{{{p.First + 1},{p.Second + 1}}}"))}, {(c.FromReward ? "labels on r" : "even labels")}";
}
