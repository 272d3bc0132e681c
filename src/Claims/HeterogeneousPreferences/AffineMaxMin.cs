using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Two responses, each with one reward per type, and a shift of the types.</summary>
/// <param name="First">r(y1).</param>
/// <param name="Second">r(y2).</param>
/// <param name="Shift">c(u).</param>
public sealed record ShiftedRewards(ValueList<Rational> First, ValueList<Rational> Second, ValueList<Rational> Shift)
{
    /// <summary>Two to five types, rewards and shifts from simple fractions up.</summary>
    public static Domain<ShiftedRewards> Domain { get; } = new()
    {
        Name = "two responses and a shift for 2 to 5 types, rewards within ±20",
        Draw = draws =>
        {
            var types = draws.Integer(2, 5);
            return new(draws.List(types, Reward), draws.List(types, Reward), draws.List(types, Reward));
        },
        Print = c => $"|U| = {c.First.Count}, r(y1) = {c.First}, r(y2) = {c.Second}, c = {c.Shift}",
    };

    /// <summary>The least reward of a response.</summary>
    public static T Least<T>(ValueList<Rational> rewards)
        where T : struct, IReal<T>
    {
        var least = T.Of(rewards[0]);
        foreach (var r in rewards)
        {
            least = T.Min(least, T.Of(r));
        }

        return least;
    }

    /// <summary>The rewards of a response after the shift.</summary>
    public ValueList<Rational> Moved(ValueList<Rational> rewards)
    {
        var shift = Shift;
        return ValueList.Generate(rewards.Count, u => rewards[u] + shift[u]);
    }

    private static Rational Reward(Draws draws) => draws.OneOf<Rational>(0, 1, -1, 2, -2, 3, -3, 5, -5, 10, -10, 20, -20);
}

/// <summary>The pointwise minimum over types does not order the responses the same way for every consistent reward.</summary>
/// <remarks>
/// A witness for two types serves every larger |U| (repeat a coordinate). For |U| = 1 the minimum is the identity, which is affine, so
/// it is heterogeneity that rules it out. Refuting invariance does not need the proposition, whose printed form fails.
/// </remarks>
public sealed class AffineMaxMin : IStatement<ShiftedRewards>
{
    /// <summary>The claim.</summary>
    public static Claim<ShiftedRewards> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/affine.maxmin",
        Kind = ClaimKind.WorkedExample,
        Source = HeterogeneousPreferencesDocument.At("Sec. 3, after the proposition", line: 107),
        Statement = "f = min_u is ruled out: there are r(y1), r(y2) and a shift c with min r(y1) < min r(y2) and min (r(y1) + c) > min (r(y2) + c).",
        Reading = "Max-Min as an aggregation of the rewards of one response, as the proposition needs; |U| ≥ 2, since for one type the minimum is affine. A strict reversal is asked for, more than a changed tie.",
        Expected = VerdictKind.Proved,
        Quantifier = Quantifier.Exists,
        Domain = ShiftedRewards.Domain,
        Hypotheses = [new("at least two types", c => c.First.Count >= 2)],
        Conclusion = new AffineMaxMin(),
        Controls =
        [
            new("min r(y1) < min r(y2) implies min (r(y1) + c) ≤ min (r(y2) + c) for every c", new Kept()),
            new("min (r + c) = min r + min c", new Additive()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ShiftedRewards c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Less(ShiftedRewards.Least<T>(c.First), ShiftedRewards.Least<T>(c.Second)).Named("y2 above y1"),
            Gap.Less(ShiftedRewards.Least<T>(c.Moved(c.Second)), ShiftedRewards.Least<T>(c.Moved(c.First))).Named("y1 above y2 after the shift"));

    private sealed class Kept : IStatement<ShiftedRewards>
    {
        public Gap<T> Evaluate<T>(ShiftedRewards c)
            where T : struct, IReal<T>
        {
            // A premise that fails is said so at once: as a tie of the two minima it would look like the edge of the statement.
            var premise = Reals.IsLess(ShiftedRewards.Least<T>(c.First), ShiftedRewards.Least<T>(c.Second));
            return premise
                ? Gap.AtMost(ShiftedRewards.Least<T>(c.Moved(c.First)), ShiftedRewards.Least<T>(c.Moved(c.Second)))
                : Gap.Holds<T>("y1 is not below y2");
        }
    }

    private sealed class Additive : IStatement<ShiftedRewards>
    {
        public Gap<T> Evaluate<T>(ShiftedRewards c)
            where T : struct, IReal<T> => Gap.Equal(
                ShiftedRewards.Least<T>(c.Moved(c.First)),
                ShiftedRewards.Least<T>(c.First) + ShiftedRewards.Least<T>(c.Shift));
    }
}
