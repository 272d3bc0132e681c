using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>An affine aggregation, the rewards of all types, shifts and a reference policy.</summary>
/// <param name="Coefficients">a_u, one per type.</param>
/// <param name="Constant">b.</param>
/// <param name="Rewards">r(y; u), one list of integers per response.</param>
/// <param name="Shift">c(u).</param>
/// <param name="Reference">π_ref up to a factor, one integer of at least 0 per response.</param>
/// <param name="Weight">e^(1/β): positive.</param>
public sealed record AffineProblem(
    ValueList<int> Coefficients, int Constant, ValueList<ValueList<int>> Rewards, ValueList<int> Shift, ValueList<int> Reference, Rational Weight)
{
    /// <summary>One to six types, one to four responses.</summary>
    public static Domain<AffineProblem> Domain { get; } = new()
    {
        Name = "1 to 6 types, 1 to 4 responses, integer rewards, shifts and coefficients of either sign, e^(1/β) from 11/10 to 10^6",
        Draw = draws =>
        {
            var (types, responses) = (draws.Integer(1, 6), draws.Integer(1, 4));
            var reference = draws.List(responses, d => d.OneOf(1, 2, 0, 5));
            return new(
                draws.List(types, d => d.OneOf(1, 0, -1, 2, 3)),
                draws.OneOf(0, 1, -2),
                draws.List(responses, d => d.List(types, Reward)),
                draws.List(types, Reward),
                reference.All(k => k == 0) ? reference.With(0, 1) : reference,
                draws.OneOf<Rational>(2, 3, Rational.Ratio(11, 10), 1_000_000));
        },
        Print = c => $"f(r) = {c.Coefficients}·r + {c.Constant}, r(y) = {c.Rewards}, c = {c.Shift}, π_ref ∝ {c.Reference}, e^(1/β) = {c.Weight}",
        Classes = [new("constant f", c => c.Coefficients.All(a => a == 0), Rational.Ratio(1, 100))],
    };

    /// <summary>f(r) of rewards of one response.</summary>
    public int Value(ValueList<int> r)
    {
        var a = Coefficients;
        return Constant + r.Select((x, u) => a[u] * x).Sum();
    }

    /// <summary>The rewards of a response after the shift.</summary>
    public ValueList<int> Moved(ValueList<int> r)
    {
        var c = Shift;
        return ValueList.Generate(r.Count, u => r[u] + c[u]);
    }

    /// <summary>π ∝ π_ref e^(f/β) for the given values of f.</summary>
    public T[] Policy<T>(int[] values)
        where T : struct, IReal<T>
    {
        var (least, reference, weight) = (values.Min(), Reference, T.Of(Weight));
        T[] weights = [.. values.Select((f, y) => T.Of(reference[y]) * T.Pow(weight, f - least))];
        var z = Reals.Sum<T>(weights);
        return [.. weights.Select(w => w / z)];
    }

    private static int Reward(Draws draws) => draws.OneOf(0, 1, -1, 2, 3, -3);
}

/// <summary>The converse of the proposition: an affine aggregation is ordered the same way, and has the same optimal policy, for every consistent reward.</summary>
/// <remarks>f(r + c) = f(r) + a·c: one constant for all responses, which cancels from π and from every comparison.</remarks>
public sealed class AffineWellDefined : IStatement<AffineProblem>
{
    /// <summary>The claim.</summary>
    public static Claim<AffineProblem> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/affine.converse",
        Kind = ClaimKind.Theorem,
        Source = HeterogeneousPreferencesDocument.At("Sec. 3, before the proposition", line: 93),
        Statement = "For every affine f(r) = a·r + b, all rewards, shifts c in R^U, β > 0 and π_ref: f(r(y) + c) orders the responses as f(r(y)) does, and π ∝ π_ref e^(f(r(y) + c)/β) is the same policy.",
        Reading = "Signs and sums of the a_u are free, a = 0 included.",
        Domain = AffineProblem.Domain,
        Conclusion = new AffineWellDefined(),
        Controls =
        [
            new("the same for f(r) = (a·r + b)²", new OtherAggregation(f => f * f)),
            new("the same for f(r) = |a·r + b|", new OtherAggregation(Math.Abs)),
            new("f(r + c) = f(r)", new SameValues()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(AffineProblem c)
        where T : struct, IReal<T> => Invariant<T>(c, f => f);

    private static Gap<T> Invariant<T>(AffineProblem c, Func<int, int> then)
        where T : struct, IReal<T>
    {
        int[] before = [.. c.Rewards.Select(r => then(c.Value(r)))], after = [.. c.Rewards.Select(r => then(c.Value(c.Moved(r))))];
        T[] policy = c.Policy<T>(before), moved = c.Policy<T>(after);
        var ordered = before.Select((f, i) => before.Select((g, j) => Math.Sign(f - g) == Math.Sign(after[i] - after[j])).All(b => b)).All(b => b);
        return Gap.All([Gap.Fact<T>(ordered, "the ordering survives the shift"), .. policy.Select((p, y) => Gap.Equal(moved[y], p).Named($"π(y{y + 1})"))]);
    }

    private sealed class OtherAggregation(Func<int, int> then) : IStatement<AffineProblem>
    {
        public Gap<T> Evaluate<T>(AffineProblem c)
            where T : struct, IReal<T> => Invariant<T>(c, then);
    }

    private sealed class SameValues : IStatement<AffineProblem>
    {
        public Gap<T> Evaluate<T>(AffineProblem c)
            where T : struct, IReal<T> => Gap.All(c.Rewards.Select(r => Gap.Equal(T.Of(c.Value(c.Moved(r))), T.Of(c.Value(r)))));
    }
}
