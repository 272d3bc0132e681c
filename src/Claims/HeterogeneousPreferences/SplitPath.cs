using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Calculus;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>A path of populations on which the types of S^1 come to prefer y2 for certain and those of S^0 y1, as ε falls to 0.</summary>
/// <remarks>
/// Types are numbered S^1 first, then S^0, then the free ones. On S^1 1 - z_u ~ c_u ε^p, on S^0 z_u ~ d_u ε^q; all but the last z of S^0
/// are equal to that, the last solves the condition of the path exactly, and its leading term follows from the condition.
/// </remarks>
/// <param name="Ones">c_u &gt; 0, at least one.</param>
/// <param name="OnesOrder">p ≥ 1.</param>
/// <param name="Zeros">d_u &gt; 0, at least one.</param>
/// <param name="ZerosOrder">q ≥ 1.</param>
/// <param name="Free">z of the one or two types that stay where they are, in (0, 1).</param>
/// <param name="Growth">g(1; α) = -α^(Growth) and g(0; α) = α^(Growth - 1), g = 0 elsewhere: slopes of a loss that is least at θ*.</param>
public sealed record SplitPath(ValueList<Rational> Ones, int OnesOrder, ValueList<Rational> Zeros, int ZerosOrder, ValueList<Rational> Free, int Growth)
{
    /// <summary>|U|.</summary>
    public int Types => Ones.Count + Zeros.Count + Free.Count;

    /// <summary>The pattern o with 1 on S^1, 0 on S^0 and the given labels of the free types.</summary>
    public int Pattern(int free) => ((1 << Ones.Count) - 1) | (free << (Ones.Count + Zeros.Count));

    /// <summary>Paths with Π_{S^1} z_u = Π_{S^0} (1 - z_u), eq. (23): to first order Σ c_u = Σ d_u.</summary>
    /// <param name="free">How many types stay.</param>
    public static Domain<SplitPath> Printed(int free) => new()
    {
        Name = $"1 to 3 types in each of S^1 and S^0, {free} more, z by eq. (23), 1 - z and z of order ε",
        Draw = draws =>
        {
            var ones = draws.List(1, 3, d => (Rational)d.Integer(1, 4));
            var zeros = draws.List(1, 3, d => (Rational)d.Integer(1, 4));
            var scale = Reals.Sum(ones.Span) / Reals.Sum(zeros.Span);
            return new(ones, 1, zeros.Map(d => d * scale), 1, draws.List(free, d => d.InnerProportion()), draws.Integer(0, 3));
        },
        Print = Shown,
        Classes = [new("as many types in S^1 as in S^0", c => c.Ones.Count == c.Zeros.Count, Rational.Ratio(1, 10))],
    };

    /// <summary>Paths with Π_{S^1} (1 - z_u)/z_u = Π_{S^0} z_u/(1 - z_u): Π c_u = Π d_u and equal orders.</summary>
    /// <param name="free">How many types stay.</param>
    public static Domain<SplitPath> Balanced(int free) => new()
    {
        Name = $"1 to 3 types in each of S^1 and S^0, {free} more, z with Π_(S^1) (1 - z)/z = Π_(S^0) z/(1 - z)",
        Draw = draws =>
        {
            var ones = draws.List(1, 3, d => (Rational)d.Integer(1, 4));
            var zeros = draws.List(1, 3, d => (Rational)d.Integer(1, 4));
            zeros = zeros.With(zeros.Count - 1, zeros[zeros.Count - 1] * Product(ones) / Product(zeros));
            return new(ones, zeros.Count, zeros, ones.Count, draws.List(free, d => d.InnerProportion()), draws.Integer(0, 3));
        },
        Print = Shown,
        Classes = [new("different numbers of types in S^1 and S^0", c => c.Ones.Count != c.Zeros.Count, Rational.Ratio(1, 10))],
        Wider = Printed(free),
    };

    /// <summary>Whether the leading terms satisfy eq. (23).</summary>
    public bool MeetsPrinted() => OnesOrder == ZerosOrder && Reals.Sum(Ones.Span) == Reals.Sum(Zeros.Span);

    /// <summary>Whether they satisfy the balance of odds.</summary>
    public bool IsBalanced() => OnesOrder * Ones.Count == ZerosOrder * Zeros.Count && Product(Ones) == Product(Zeros);

    /// <summary>The leading term of χ_o.</summary>
    /// <param name="pattern">o.</param>
    public LeadingTerm<T> Probability<T>(int pattern)
        where T : struct, IReal<T>
    {
        var product = LeadingTerm<T>.One;
        for (var u = 0; u < Types; u++)
        {
            product *= Factor<T>(u, (pattern >> u & 1) == 1);
        }

        return product;
    }

    /// <summary>The leading term of α = χ_0/χ_1.</summary>
    public LeadingTerm<T> Ratio<T>()
        where T : struct, IReal<T> => Probability<T>(0) / Probability<T>((1 << Types) - 1);

    private LeadingTerm<T> Factor<T>(int u, bool label)
        where T : struct, IReal<T>
    {
        if (u < Ones.Count)
        {
            return label ? LeadingTerm<T>.One : new(T.Of(Ones[u]), OnesOrder);
        }

        if (u < Ones.Count + Zeros.Count)
        {
            return label ? new(T.Of(Zeros[u - Ones.Count]), ZerosOrder) : LeadingTerm<T>.One;
        }

        var z = Free[u - Ones.Count - Zeros.Count];
        return LeadingTerm<T>.Constant(T.Of(label ? z : 1 - z));
    }

    private static Rational Product(ValueList<Rational> values) => values.Aggregate(Rational.One, (product, x) => product * x);

    private static string Shown(SplitPath c) =>
        $"|U| = {c.Types}, 1 - z ~ {c.Ones} ε^{c.OnesOrder} on S^1, z ~ {c.Zeros} ε^{c.ZerosOrder} on S^0, other z = {c.Free}, g(1; α) = -α^{c.Growth}";
}
