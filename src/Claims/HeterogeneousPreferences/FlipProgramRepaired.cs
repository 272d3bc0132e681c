using TheoremCheck.Engine;
using TheoremCheck.Models.LinearPrograms;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The program with −δ for +δ: its minimisers swap i and j by δ, and without one no sampling does.</summary>
/// <remarks>
/// Three routes must agree on the least distance: the closed form, the linear program (a solver's answer turned into an exact
/// primal and dual pair) and, when there is no q, the extreme points of {q ≥ ε}. None is taken on trust.
/// </remarks>
public sealed class FlipProgramRepaired(ILinearProgramSolver solver) : IStatement<BordaFlip>
{
    /// <summary>The claim, over a solver of linear programs.</summary>
    /// <param name="solver">What it answers is checked exactly.</param>
    public static Claim<BordaFlip> Claim(ILinearProgramSolver solver) => new()
    {
        Id = "heterogeneous-preferences/appe.lp.flip.repaired",
        Kind = ClaimKind.Repair,
        Source = HeterogeneousPreferencesDocument.At("Appendix E, sensitivity experiments, the linear program", line: 837),
        Statement = "With P_i q ≤ P_j q − δ for P_i q < P_j q + δ and q ≥ ε1: every minimiser has NBC(y_i; q) = NBC(y_j; q) − δ, so "
            + "it swaps the two; there is none exactly when every q ≥ ε1 has NBC(y_i; q) > NBC(y_j; q) − δ.",
        Repairs = "heterogeneous-preferences/appe.lp.flip",
        Cases = 300,
        Domain = BordaFlip.AnyParameters,
        Hypotheses = BordaFlip.Hypotheses,
        Conclusion = new FlipProgramRepaired(solver),
        Controls =
        [
            new("the same with +δ, as printed", new WithRightSide(+1)),
            new("the same with 0 for −δ", new WithRightSide(0)),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(BordaFlip c)
        where T : struct, IReal<T>
    {
        var program = c.Program(-c.Delta);
        var certified = CertifiedLinearProgram.Solve(program.ToLinearProgram(), solver);
        return program.Solve<Rational>().Match(
            found => certified is CertifiedResult.Optimal optimal
                ? Gap.All(
                    Gap.Equal(T.Of(optimal.Value), T.Of(found.Distance)).Named("least distance, closed form and linear program"),
                    SwapsByDelta<T>(c, found.Distribution).Named("closed form"),
                    SwapsByDelta<T>(c, ValueList.Generate(c.Mixture.Responses, k => optimal.Point[k])).Named("linear program"))
                : Gap.Fails<T>("the linear program has no certified optimum"),
            _ => Gap.All(
                Gap.Fact<T>(certified is CertifiedResult.Infeasible, "the linear program is certified to be infeasible"),
                Gap.Greater(T.Of(c.LeastGain), T.Of(-c.Delta)).Named("no extreme point swaps by δ")));
    }

    private static Gap<T> SwapsByDelta<T>(BordaFlip c, ValueList<Rational> q)
        where T : struct, IReal<T>
    {
        var gap = T.Of(c.Gap(q));
        return Gap.All(Gap.Equal(gap, T.Of(-c.Delta)).Named("by δ"), Gap.Less(gap, T.Zero).Named("a swap"));
    }

    private sealed class WithRightSide(int sign) : IStatement<BordaFlip>
    {
        public Gap<T> Evaluate<T>(BordaFlip c)
            where T : struct, IReal<T> => c.Program(sign * c.Delta).Solve<Rational>().Match(
                found => SwapsByDelta<T>(c, found.Distribution),
                _ => Gap.Holds<T>("no minimiser"));
    }
}
