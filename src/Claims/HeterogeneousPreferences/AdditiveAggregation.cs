using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>An additive function ψ of the rewards of all types, given where every reward is a number p + q√2.</summary>
/// <param name="OfOne">ψ_u(1), one number per type.</param>
/// <param name="OfRoot">ψ_u(√2), one number per type.</param>
/// <remarks>
/// ψ(r) = Σ_u (p_u ψ_u(1) + q_u ψ_u(√2)) for r_u = p_u + q_u √2: additive whatever the two lists are, and extended to all reals by a Hamel basis
/// that contains 1 and √2. It is linear exactly when ψ_u(√2) = √2 ψ_u(1) for every u.
/// </remarks>
public sealed record AdditiveAggregation(ValueList<RootTwoNumber> OfOne, ValueList<RootTwoNumber> OfRoot)
{
    private const int MostPowers = 400;

    /// <summary>One to three types; a type is linear in every other case.</summary>
    public static Domain<AdditiveAggregation> Domain { get; } = new()
    {
        Name = "additive ψ of 1 to 3 types with ψ(1) and ψ(√2) any numbers p + q√2, linear or not",
        Draw = draws =>
        {
            var one = draws.List(draws.Integer(1, 3), Number);
            return new(one, ValueList.Generate(one.Count, u => draws.Flip() ? Number(draws) : Root * one[u]));
        },
        Print = c => $"ψ(1) = {c.OfOne}, ψ(√2) = {c.OfRoot}",
        Edges = [new([new(0, 0)], [new(0, 0)]), new([new(1, 0)], [new(0, 0)]), new([new(0, 0)], [new(1, 0)])],
        Classes =
        [
            new("linear", c => c.IsLinear(), Rational.Ratio(1, 10)),
            new("not linear", c => !c.IsLinear(), Rational.Ratio(1, 10)),
        ],
    };

    private static RootTwoNumber Root { get; } = new(0, 1);

    /// <summary>Whether ψ_u is linear for one type.</summary>
    public bool IsLinear(int u) => (OfRoot[u] - (Root * OfOne[u])).Sign == 0;

    /// <summary>Whether ψ is linear.</summary>
    public bool IsLinear()
    {
        var self = this;
        return Enumerable.Range(0, OfOne.Count).All(u => self.IsLinear(u));
    }

    /// <summary>ψ_u(x).</summary>
    public RootTwoNumber At(int u, RootTwoNumber x) => (x.One * OfOne[u]) + (x.Root * OfRoot[u]);

    /// <summary>
    /// Two positive rewards x, x' below 1/1000 for one type with ψ_u(x) ≥ 1 and ψ_u(x') ≤ -1, found among the powers of √2 - 1: ψ_u is then not
    /// monotone, as ψ_u(0) = 0, and unbounded near 0 (ψ_u(n x) = n ψ_u(x)), so not continuous. Null when there are none among them.
    /// </summary>
    /// <param name="u">The type.</param>
    public (RootTwoNumber Up, RootTwoNumber Down)? Jump(int u)
    {
        RootTwoNumber? up = null, down = null;
        var x = RootTwoNumber.Small(9);
        for (var n = 0; n < MostPowers && (up is null || down is null); n++)
        {
            var value = At(u, x);
            up ??= (value - new RootTwoNumber(1, 0)).Sign >= 0 ? x : null;
            down ??= (value + new RootTwoNumber(1, 0)).Sign <= 0 ? x : null;
            x *= RootTwoNumber.Small(1);
        }

        return up is { } a && down is { } b ? (a, b) : null;
    }

    private static RootTwoNumber Number(Draws draws) => new(draws.OneOf<Rational>(1, 0, -1, 2, Rational.Ratio(1, 3)), draws.OneOf<Rational>(0, 1, -1, Rational.Ratio(1, 2)));
}
