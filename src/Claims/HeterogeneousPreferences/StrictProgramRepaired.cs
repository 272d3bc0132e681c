using TheoremCheck.Engine;
using TheoremCheck.Models.LinearPrograms;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>With non-strict inequalities the program has a minimum whenever it has a point, and loses nothing.</summary>
/// <remarks>
/// Existence is that of a continuous function on a compact set; here the minimum is exhibited, as an exact primal and dual pair and
/// by the closed form. It is the infimum of the strict program when that has a point p: the points q + t (p − q) are strictly
/// feasible for 0 &lt; t ≤ 1 and at most t further away than the minimiser q.
/// </remarks>
public sealed class StrictProgramRepaired(ILinearProgramSolver solver) : IStatement<BordaFlip>
{
    private static readonly Rational Step = Rational.Ratio(1, 1_000_000);

    /// <summary>The claim, over a solver of linear programs.</summary>
    /// <param name="solver">What it answers is checked exactly.</param>
    public static Claim<BordaFlip> Claim(ILinearProgramSolver solver) => new()
    {
        Id = "heterogeneous-preferences/appe.lp.strict.repaired",
        Kind = ClaimKind.Repair,
        Source = HeterogeneousPreferencesDocument.At("Appendix E, sensitivity experiments, the linear program", line: 833),
        Statement = "For r = δ as printed and r = −δ: the program with q ≥ ε1, P_i q ≤ P_j q + r, 1ᵀq = 1 has a minimum whenever it has a "
            + "point, q > 0 follows, and the minimum is the infimum of the strict program whenever that has a point.",
        Repairs = "heterogeneous-preferences/appe.lp.strict",
        Cases = 300,
        Domain = BordaFlip.AnyParameters,
        Hypotheses = BordaFlip.Hypotheses,
        Conclusion = new StrictProgramRepaired(solver),
        Controls =
        [
            new("the minimiser meets the strict inequalities", new MeetsStrict()),
            new("the minimum is 0", new NoDistance()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(BordaFlip c)
        where T : struct, IReal<T> => Gap.All(
            HasMinimum<T>(c, c.Delta).Named("r = δ"),
            HasMinimum<T>(c, -c.Delta).Named("r = −δ"));

    private Gap<T> HasMinimum<T>(BordaFlip c, Rational rightSide)
        where T : struct, IReal<T>
    {
        var program = c.Program(rightSide);
        return CertifiedLinearProgram.Solve(program.ToLinearProgram(), solver).Match(
            optimal => Gap.All(
                program.Solve<Rational>().Match(
                    found => Gap.Equal(T.Of(found.Distance), T.Of(optimal.Value)).Named("closed form and linear program"),
                    _ => Gap.Fails<T>("the closed form finds no minimum")),
                Gap.All(optimal.Point.Take(c.Mixture.Responses).Select(q => Gap.Greater(T.Of(q), T.Zero))).Named("q > 0"),
                Approached<T>(c, rightSide, ValueList.From(optimal.Point.Take(c.Mixture.Responses)), optimal.Value)),
            _ => Gap.Greater(T.Of(c.LeastGain), T.Of(rightSide)).Named("no extreme point is feasible"),
            _ => Gap.Fails<T>("unbounded"),
            uncertified => Gap.Fails<T>(uncertified.Reason));
    }

    /// <summary>Strictly feasible points come as near to the minimum as t allows.</summary>
    private static Gap<T> Approached<T>(BordaFlip c, Rational rightSide, ValueList<Rational> q, Rational minimum)
        where T : struct, IReal<T>
    {
        if (Inside(c, rightSide) is not { } p)
        {
            return Gap.AtLeast(T.Of(c.LeastGain), T.Of(rightSide)).Named("the strict program has no point");
        }

        var near = ValueList.Generate(q.Count, k => q[k] + (Step * (p[k] - q[k])));
        var distance = Reals.Sum(near.Count, k => Rational.Abs(near[k] - Rational.Ratio(1, near.Count))) / 2;
        return Gap.All(
            Gap.All(near.Select(x => Gap.Greater(T.Of(x), T.Of(c.Epsilon)))).Named("q > ε1"),
            Gap.Less(T.Of(c.Gap(near)), T.Of(rightSide)).Named("P_i q < P_j q + r"),
            Gap.AtMost(T.Of(distance), T.Of(minimum + Step)).Named("as near as t"));
    }

    /// <summary>A point of the strict program: from the best extreme point of q ≥ ε a little towards uniform.</summary>
    private static ValueList<Rational>? Inside(BordaFlip c, Rational rightSide)
    {
        var best = Enumerable.Range(0, c.Mixture.Responses).MinBy(k => c.Gap(c.Corner(k, c.Epsilon)));
        var corner = c.Corner(best, c.Epsilon);
        var (least, uniform) = (c.Gap(corner), c.UniformGap);
        if (least >= rightSide)
        {
            return null;
        }

        var share = uniform < rightSide ? Rational.One : (rightSide - least) / (2 * (uniform - least));
        var centre = Distributions.Uniform(corner.Count);
        return ValueList.Generate(corner.Count, k => corner[k] + (share * (centre[k] - corner[k])));
    }

    private sealed class MeetsStrict : IStatement<BordaFlip>
    {
        public Gap<T> Evaluate<T>(BordaFlip c)
            where T : struct, IReal<T> => c.Program(-c.Delta).Solve<Rational>().Match(
                found => Gap.Less(T.Of(c.Gap(found.Distribution)), T.Of(-c.Delta)),
                _ => Gap.Holds<T>("no minimiser"));
    }

    private sealed class NoDistance : IStatement<BordaFlip>
    {
        public Gap<T> Evaluate<T>(BordaFlip c)
            where T : struct, IReal<T> => c.Program(c.Delta).Solve<Rational>().Match(
                found => Gap.AtMost(T.Of(found.Distance), T.Zero),
                _ => Gap.Holds<T>("no minimiser"));
    }
}
