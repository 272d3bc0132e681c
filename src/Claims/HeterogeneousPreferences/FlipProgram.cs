using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The printed program said to find the nearest sampling distribution that swaps i and j.</summary>
/// <remarks>
/// It never does. Let g·q = NBC(y_i; q) − NBC(y_j; q) and u be uniform, so g·u &gt; 0. An optimum q has g·q &gt; 0: if g·q ≤ 0 &lt; δ,
/// then q moved a little towards u still has g·q &lt; δ and is nearer. So P_i q &lt; P_j q + δ, where i may stay above j by up to δ,
/// is the wrong way round for a change beyond the swap. When g·u &lt; δ the optimum is u itself, strict inequalities or not; with two
/// responses g·q is the same for every q, so that the program has a solution where there is no swap at all. An instance with one,
/// which the control finds: e^r = (6, 1, 1), (1, 5, 2), even shares, i = 1, j = 2, where g·q = (1 − 2 q_3) / 84 and the swap needs
/// a distance above 1/6; the program stops at 24937/150000, below it.
/// </remarks>
public sealed class FlipProgram : IStatement<BordaFlip>
{
    /// <summary>The claim.</summary>
    public static Claim<BordaFlip> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/appe.lp.flip",
        Kind = ClaimKind.Theorem,
        Source = HeterogeneousPreferencesDocument.At("Appendix E, sensitivity experiments, the linear program", line: 837),
        Statement = "Whenever NBC(y_i; D_U) > NBC(y_j; D_U), a q that minimises ½ 1ᵀs subject to q > ε1, s ≥ 1/N − q, s ≥ q − 1/N, "
            + "P_i q < P_j q + δ, 1ᵀq = 1 swaps the two: P_i q < P_j q; and if no q is feasible then no q > ε1 swaps them.",
        Reading = "The minimiser is that of the program with non-strict inequalities, which is the strict one's own wherever that has "
            + "one (see appe.lp.strict). The text calls the swap equivalent to the program.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/appe.lp.flip.repaired",
        Domain = BordaFlip.Domain,
        Hypotheses = BordaFlip.Hypotheses,
        Conclusion = new FlipProgram(),
        Controls =
        [
            new("at least when there are three responses or more and a swap by δ is possible", new WhereASwapIsPossible()),
            new("the minimiser swaps by δ or more", new SwapsByDelta()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(BordaFlip c)
        where T : struct, IReal<T> => c.Program(c.Delta).Solve<Rational>().Match(
            found => Gap.Less(InDeltas<T>(c, c.Gap(found.Distribution)), T.Zero).Named($"(P_i q − P_j q) / δ < 0 at q = {found.Distribution}"),
            _ => Gap.AtLeast(InDeltas<T>(c, c.LeastGain), T.Zero).Named("no swap either"));

    /// <summary>A difference of two counts in units of δ, so that what is as small as δ does not look like nothing.</summary>
    internal static T InDeltas<T>(BordaFlip c, Rational difference)
        where T : struct, IReal<T> => T.Of(difference / c.Delta);

    private sealed class WhereASwapIsPossible : IStatement<BordaFlip>
    {
        public Gap<T> Evaluate<T>(BordaFlip c)
            where T : struct, IReal<T> => c.Mixture.Responses >= 3 && c.LeastGain < -c.Delta
                ? new FlipProgram().Evaluate<T>(c)
                : Gap.Holds<T>("not asked");
    }

    private sealed class SwapsByDelta : IStatement<BordaFlip>
    {
        public Gap<T> Evaluate<T>(BordaFlip c)
            where T : struct, IReal<T> => c.Program(c.Delta).Solve<Rational>().Match(
                found => Gap.AtMost(InDeltas<T>(c, c.Gap(found.Distribution)), -T.One),
                _ => Gap.Holds<T>("nothing to swap with"));
    }
}
