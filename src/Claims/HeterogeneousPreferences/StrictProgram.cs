using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The printed program, with its strict inequalities, has a minimum whenever a point meets them.</summary>
/// <remarks>
/// It has one exactly when uniform sampling is feasible, and that is then the minimum, 0. Otherwise a feasible q is moved a little
/// towards uniform: the open constraints still hold and the distance shrinks, so no q is a minimum. In terms of the closed program:
/// its minimum lies on the excluded boundary P_i q = P_j q + δ. The constraint q &gt; 0 says nothing beside q &gt; ε1.
/// </remarks>
public sealed class StrictProgram : IStatement<BordaFlip>
{
    /// <summary>The claim.</summary>
    public static Claim<BordaFlip> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/appe.lp.strict",
        Kind = ClaimKind.Assumption,
        Source = HeterogeneousPreferencesDocument.At("Appendix E, sensitivity experiments, the linear program", line: 833),
        Statement = "Whenever some q has q > ε1, P_i q < P_j q + δ, 1ᵀq = 1, the total variation distance to uniform has a minimum over "
            + "all such q, to be recorded as the objective's value at a solution.",
        Reading = "The inequalities are strict as displayed, and a program that is solved has a minimiser, not an infimum only.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/appe.lp.strict.repaired",
        Domain = BordaFlip.Domain,
        Hypotheses = BordaFlip.Hypotheses,
        Conclusion = new StrictProgram(),
        Controls =
        [
            new("a minimum exists only when no point is feasible", new NeverAttained()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(BordaFlip c)
        where T : struct, IReal<T> => Feasible(c)
            ? c.Program(c.Delta).Solve<Rational>().Match(
                found => Gap.Less(FlipProgram.InDeltas<T>(c, c.Gap(found.Distribution)), T.One)
                    .Named($"(P_i q − P_j q) / δ < 1 at the nearest q = {found.Distribution} of the closed program"),
                _ => Gap.Fails<T>("the closed program has no point although the open one has"))
            : Gap.Holds<T>("no q is feasible");

    /// <summary>Some q meets the strict inequalities: the extreme points of q ≥ ε approach the least P_i q − P_j q.</summary>
    internal static bool Feasible(BordaFlip c) => c.Mixture.Responses * c.Epsilon < 1 && c.LeastGain < c.Delta;

    private sealed class NeverAttained : IStatement<BordaFlip>
    {
        public Gap<T> Evaluate<T>(BordaFlip c)
            where T : struct, IReal<T> => Feasible(c)
                ? Gap.AtLeast(T.Of(c.UniformGap), T.Of(c.Delta)).Named("uniform sampling is not feasible itself")
                : Gap.Holds<T>("no q is feasible");
    }
}
