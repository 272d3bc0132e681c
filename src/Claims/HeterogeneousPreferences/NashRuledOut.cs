using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The product of the rewards over types does not order the responses the same way for every consistent reward.</summary>
/// <remarks>
/// All rewards are positive before and after the shift, so Nash welfare has its usual meaning on both sides; its logarithm Σ log r_u and the
/// geometric mean have the same order. For |U| = 1 the product is the identity, which is affine.
/// </remarks>
public sealed class NashRuledOut : IStatement<ShiftedRewards>
{
    /// <summary>The claim.</summary>
    public static Claim<ShiftedRewards> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/affine.nash",
        Kind = ClaimKind.WorkedExample,
        Source = HeterogeneousPreferencesDocument.At("Sec. 3, after the proposition", line: 107),
        Statement = "f = Π_u r_u is ruled out: there are positive r(y1), r(y2) and a shift c that keeps them positive with Π r(y1) < Π r(y2) and Π (r(y1) + c) > Π (r(y2) + c).",
        Reading = "Nash welfare of the rewards of one response, |U| ≥ 2; a strict reversal among positive rewards, more than is needed.",
        Expected = VerdictKind.Proved,
        Quantifier = Quantifier.Exists,
        Domain = new()
        {
            Name = "two responses and a shift for 2 to 6 types, rewards from 1 to 10 before and after",
            Draw = draws =>
            {
                var types = draws.Integer(2, 6);
                var (first, second) = (draws.List(types, Positive), draws.List(types, Positive));
                return new(first, second, ValueList.Generate(types, u => Positive(draws) - Rational.Min(first[u], second[u])));
            },
            Print = ShiftedRewards.Domain.Print,
        },
        Hypotheses =
        [
            new("at least two types", c => c.First.Count >= 2),
            new("positive rewards before and after", c => c.First.All(Positive) && c.Second.All(Positive) && c.Moved(c.First).All(Positive) && c.Moved(c.Second).All(Positive)),
        ],
        Conclusion = new NashRuledOut(),
        Controls =
        [
            new("for all: Π r(y1) < Π r(y2) implies Π (r(y1) + c) ≤ Π (r(y2) + c)", new Kept()),
            new("for all: Π (r + c) ≤ Π r · Π (1 + c)", new Submultiplicative()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ShiftedRewards c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Less(Product<T>(c.First), Product<T>(c.Second)).Named("y2 above y1"),
            Gap.Less(Product<T>(c.Moved(c.Second)), Product<T>(c.Moved(c.First))).Named("y1 above y2 after the shift"));

    private static Rational Positive(Draws draws) => draws.OneOf<Rational>(1, 2, 3, 5, 10);

    private static bool Positive(Rational r) => r.Sign > 0;

    private static T Product<T>(ValueList<Rational> rewards)
        where T : struct, IReal<T> => rewards.Aggregate(T.One, (product, r) => product * T.Of(r));

    private sealed class Kept : IStatement<ShiftedRewards>
    {
        public Gap<T> Evaluate<T>(ShiftedRewards c)
            where T : struct, IReal<T> => Reals.IsLess(Product<T>(c.First), Product<T>(c.Second))
                ? Gap.AtMost(Product<T>(c.Moved(c.First)), Product<T>(c.Moved(c.Second)))
                : Gap.Holds<T>("y1 is not below y2");
    }

    private sealed class Submultiplicative : IStatement<ShiftedRewards>
    {
        public Gap<T> Evaluate<T>(ShiftedRewards c)
            where T : struct, IReal<T> => Gap.AtMost(Product<T>(c.Moved(c.First)), Product<T>(c.First) * Product<T>(c.Shift.Map(x => x + 1)));
    }
}
