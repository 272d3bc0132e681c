using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Two policies and rewards on finitely many messages.</summary>
/// <param name="First">P, a probability vector.</param>
/// <param name="Second">P', likewise.</param>
/// <param name="Rewards">r, one per message.</param>
/// <param name="Count">|D|.</param>
public sealed record TwoPolicies(ValueList<Rational> First, ValueList<Rational> Second, ValueList<Rational> Rewards, int Count);

/// <summary>Section 4.1: the first term of the policy loss (8) expresses expected reward.</summary>
public sealed class Equation8FirstTerm : IStatement<TwoPolicies>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoPolicies> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq8.first-term",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 4.1, after eq. (8)", line: 184),
        Statement = "For |D| ≥ 1 the first term of (8) depends on π through E_π[r] alone and is lower exactly when E_π[r] is higher: it is -|D| E_π[r].",
        Reading = "'Expresses' as a quantity to be minimised does: a strictly decreasing function of expected reward. It is not expected reward itself, in sign or scale; see the controls.",
        Domain = new()
        {
            Name = "1 to 4 messages, any two policies, rewards of any sign, |D| from 1 to 20",
            Draw = draws => Drawn(draws, 1),
            Print = Printed,
            Classes = [new("equal expected rewards", c => Expected<Rational>(c.First, c).Equals(Expected<Rational>(c.Second, c)), Rational.Ratio(1, 50))],
            Wider = new() { Name = "|D| from 0", Draw = draws => Drawn(draws, 0), Print = Printed },
        },
        Hypotheses = [new("|D| ≥ 1", c => c.Count >= 1)],
        Conclusion = new Equation8FirstTerm(),
        Controls =
        [
            new("the first term is E_π[r]", new Itself()),
            new("the first term is -E_π[r]", new Unscaled()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoPolicies c)
        where T : struct, IReal<T> => Gap.All(
        Gap.Iff(Gap.Less(Term<T>(c.First, c), Term<T>(c.Second, c)), Gap.Less(Expected<T>(c.Second, c), Expected<T>(c.First, c))),
        Gap.Iff(Gap.Less(Term<T>(c.Second, c), Term<T>(c.First, c)), Gap.Less(Expected<T>(c.First, c), Expected<T>(c.Second, c))));

    // The first term of (8) as printed; the mean of the other side is taken of rewards above the first message.
    private static T Term<T>(ValueList<Rational> policy, TwoPolicies c)
        where T : struct, IReal<T>
    {
        var sum = T.Zero;
        for (var x = 0; x < policy.Count; x++)
        {
            sum += T.Of(policy[x]) * T.Of(c.Rewards[x]);
        }

        return -(T.Of(c.Count) * sum);
    }

    private static T Expected<T>(ValueList<Rational> policy, TwoPolicies c)
        where T : struct, IReal<T>
    {
        var least = T.Of(c.Rewards[0]);
        return least + Reals.Sum(policy.Count, x => T.Of(policy[x]) * (T.Of(c.Rewards[x]) - least));
    }

    private static TwoPolicies Drawn(Draws draws, int least)
    {
        var messages = draws.Integer(1, 4);
        return new(draws.Distribution(messages), draws.Distribution(messages), draws.List(messages, d => d.Utility()), draws.Integer(least, 20));
    }

    private static string Printed(TwoPolicies c) => $"P = {c.First}, P' = {c.Second}, r = {c.Rewards}, |D| = {c.Count}";

    private sealed class Itself : IStatement<TwoPolicies>
    {
        public Gap<T> Evaluate<T>(TwoPolicies c)
            where T : struct, IReal<T> => Gap.Equal(Term<T>(c.First, c), Expected<T>(c.First, c));
    }

    private sealed class Unscaled : IStatement<TwoPolicies>
    {
        public Gap<T> Evaluate<T>(TwoPolicies c)
            where T : struct, IReal<T> => Gap.Equal(Term<T>(c.First, c), -Expected<T>(c.First, c));
    }
}
