using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Two policies over responses of two tokens, each token 0 or 1.</summary>
/// <param name="Policy">π's probability of token 1: first; then second after 0, and second after 1.</param>
/// <param name="Reference">The same of π_ref, strictly between 0 and 1.</param>
public sealed record TwoTokens(ValueList<Rational> Policy, ValueList<Rational> Reference);

/// <summary>Section 3: taken over whole responses, the terms of the timesteps make one term.</summary>
/// <remarks>The sum over tokens of expected divergences given the tokens before is compared with the divergence over whole responses.</remarks>
public sealed class OneTerm : IStatement<TwoTokens>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoTokens> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/one-term",
        Kind = ClaimKind.Qualitative,
        Source = PersonalizationAndRlhfDocument.At("Sec. 3", line: 19),
        Statement = "KL(π(a_1) ‖ π_ref(a_1)) + Σ π(a_1) KL(π(a_2|a_1) ‖ π_ref(a_2|a_1)) = Σ π(a) log(π(a)/π_ref(a)) over whole responses a = (a_1, a_2).",
        Reading = "The sum over timesteps is in a post that is not part of the document. Under the bandit assumption a response is one action; what can be checked is that "
            + "the penalties of the timesteps add up to the one term on whole responses. The reward is one number per response by assumption.",
        Domain = new()
        {
            Name = "responses of two tokens of two values, π any probabilities, 0 and 1 included, π_ref inner ones",
            Draw = draws => new(draws.List(3, d => d.Proportion()), draws.List(3, d => d.InnerProportion())),
            Print = c => $"π(1), π(1|0), π(1|1) = {c.Policy}, π_ref = {c.Reference}",
            Classes = [new("a response that π never gives", c => c.Policy.Any(p => p.IsZero || p == 1), Rational.Ratio(1, 20))],
        },
        Conclusion = new OneTerm(),
        Controls = [new("with the second token weighted by π_ref(a_1)", new WeightedByReference())],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoTokens c)
        where T : struct, IReal<T> => Gap.Equal(Tokens<T>(c, c.Policy[0]), Whole<T>(c)).Named("sum over timesteps and one term");

    private static T Tokens<T>(TwoTokens c, Rational second)
        where T : struct, IReal<T> => Divergence<T>(c.Policy[0], c.Reference[0])
            + (T.Of(1 - second) * Divergence<T>(c.Policy[1], c.Reference[1]))
            + (T.Of(second) * Divergence<T>(c.Policy[2], c.Reference[2]));

    private static T Divergence<T>(Rational p, Rational q)
        where T : struct, IReal<T> => Term<T>(p, q) + Term<T>(1 - p, 1 - q);

    private static T Term<T>(Rational p, Rational q)
        where T : struct, IReal<T> => p.IsZero ? T.Zero : T.Of(p) * T.Log(T.Of(p / q));

    private static T Whole<T>(TwoTokens c)
        where T : struct, IReal<T> => Reals.Sum(4, response => Term<T>(Chance(c.Policy, response), Chance(c.Reference, response)));

    private static Rational Chance(ValueList<Rational> tokens, int response)
    {
        var (first, second) = (response >> 1, response & 1);
        var then = tokens[1 + first];
        return (first == 1 ? tokens[0] : 1 - tokens[0]) * (second == 1 ? then : 1 - then);
    }

    private sealed class WeightedByReference : IStatement<TwoTokens>
    {
        public Gap<T> Evaluate<T>(TwoTokens c)
            where T : struct, IReal<T> => Gap.Equal(Tokens<T>(c, c.Reference[0]), Whole<T>(c));
    }
}
