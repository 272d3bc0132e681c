using TheoremCheck.Numbers;

namespace TheoremCheck.Models.LinearPrograms;

/// <summary>How far must the sampling distribution move for a ranking to flip? The problem in exact rationals.</summary>
/// <remarks>
/// Minimise ½ Σ |q_k − p_k| over distributions q with q_k ≥ ε and g·q ≤ r. For the flip of i below j, g_k = P_ik − P_jk. The print
/// (Heterogeneous preferences, Appendix E) reads P_i q &lt; P_j q + δ, that is r = δ; its prose, a change by δ beyond the swap,
/// is r = −δ. The print's inequalities are strict: the infimum is then the same whenever some q has q &gt; ε and g·q &lt; r, but
/// it is attained only if the minimum found here keeps clear of the boundary.
/// </remarks>
public sealed record FlipProblem
{
    /// <summary>Checks and keeps the problem.</summary>
    /// <param name="gains">g, one number per alternative, at least one.</param>
    /// <param name="baseline">p, a distribution of the same length.</param>
    /// <param name="epsilon">ε, at least 0.</param>
    /// <param name="rightSide">r, of either sign.</param>
    /// <exception cref="ArgumentException">When one of these conditions fails.</exception>
    public FlipProblem(ValueList<Rational> gains, ValueList<Rational> baseline, Rational epsilon, Rational rightSide)
    {
        if (gains.Count == 0)
        {
            throw new ArgumentException("there are no alternatives: at least one is needed", nameof(gains));
        }

        if (baseline.Count != gains.Count)
        {
            throw new ArgumentException($"{baseline.Count} probabilities for {gains.Count} alternatives", nameof(baseline));
        }

        if (baseline.Any(p => p.Sign < 0) || Reals.Sum(baseline.Span) != Rational.One)
        {
            throw new ArgumentException($"{baseline} is not a distribution: probabilities are at least 0 and sum to 1", nameof(baseline));
        }

        if (epsilon.Sign < 0)
        {
            throw new ArgumentException($"epsilon is {epsilon}; it must be at least 0", nameof(epsilon));
        }

        Gains = gains;
        Baseline = baseline;
        Epsilon = epsilon;
        RightSide = rightSide;
    }

    /// <summary>g, the gain of the upper alternative over the lower one against each alternative.</summary>
    public ValueList<Rational> Gains { get; }

    /// <summary>p, the distribution to move away from.</summary>
    public ValueList<Rational> Baseline { get; }

    /// <summary>ε, the least probability of every alternative.</summary>
    public Rational Epsilon { get; }

    /// <summary>r, the right side of g·q ≤ r.</summary>
    public Rational RightSide { get; }

    /// <summary>The problem for the uniform distribution p_k = 1/N.</summary>
    /// <param name="gains">g, one number per alternative, at least one.</param>
    /// <param name="epsilon">ε, at least 0.</param>
    /// <param name="rightSide">r, of either sign.</param>
    /// <exception cref="ArgumentException">When one of these conditions fails.</exception>
    public static FlipProblem FromUniform(ValueList<Rational> gains, Rational epsilon, Rational rightSide) =>
        new(gains, ValueList.Generate(gains.Count, _ => Rational.Ratio(1, gains.Count)), epsilon, rightSide);

    /// <summary>The closed form, in any arithmetic.</summary>
    /// <typeparam name="T"><see cref="Rational"/> for the exact answer, <see cref="Float64"/> for a fast one.</typeparam>
    public FlipAnswer<T> Solve<T>()
        where T : struct, IReal<T> => TotalVariationFlip.Solve<T>(
            Gains.Map(T.Of).Span, Baseline.Map(T.Of).Span, T.Of(Epsilon), T.Of(RightSide));

    /// <summary>The problem as the linear program of the print, with strict inequalities closed.</summary>
    /// <remarks>
    /// The variables are q_1, ..., q_N and s_1, ..., s_N. Minimise ½ Σ s_k subject to s_k + q_k ≥ p_k, s_k − q_k ≥ −p_k,
    /// g·q ≤ r, Σ q_k = 1 and the bounds q_k ≥ ε; s has no bounds.
    /// </remarks>
    public LinearProgram ToLinearProgram()
    {
        var n = Gains.Count;
        var rows = new List<LinearRow>();
        for (var k = 0; k < n; k++)
        {
            rows.Add(new([new(n + k, 1), new(k, 1)], Relation.AtLeast, Baseline[k]));
            rows.Add(new([new(n + k, 1), new(k, -1)], Relation.AtLeast, -Baseline[k]));
        }

        rows.Add(new(ValueList.Generate(n, k => new Term(k, Gains[k])), Relation.AtMost, RightSide));
        rows.Add(new(ValueList.Generate(n, k => new Term(k, 1)), Relation.Equal, 1));
        return new(
            ValueList.Generate(2 * n, j => j < n ? Rational.Zero : Rational.Ratio(1, 2)),
            ValueList.From(rows),
            ValueList.Generate(2 * n, j => j < n ? new Bounds(Epsilon, null) : Bounds.Free));
    }
}
