using TheoremCheck.Engine;
using TheoremCheck.Models.LinearPrograms;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>With −δ for +δ, δ is what the prose says: how far the nearest change goes beyond the swap.</summary>
/// <remarks>The least distance is convex in δ and 0 only for δ ≤ −(NBC(y_i; D_U) − NBC(y_j; D_U)), so it rises strictly from there on.</remarks>
public sealed class MeaningOfDeltaRepaired : IStatement<BordaFlip>
{
    /// <summary>The claim.</summary>
    public static Claim<BordaFlip> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/appe.lp.delta-meaning.repaired",
        Kind = ClaimKind.Repair,
        Source = HeterogeneousPreferencesDocument.At("Appendix E, sensitivity experiments, below the linear program", line: 841),
        Statement = "With P_i q ≤ P_j q − δ in the program the nearest q has NBC(y_j; q) − NBC(y_i; q) = δ > 0, and with 2δ for δ the least distance "
            + "is strictly greater, or there is no q at all.",
        Repairs = "heterogeneous-preferences/appe.lp.delta-meaning",
        Uses = ["heterogeneous-preferences/appe.lp.flip.repaired"],
        Domain = BordaFlip.AnyParameters,
        Hypotheses = BordaFlip.Hypotheses,
        Conclusion = new MeaningOfDeltaRepaired(),
        Controls =
        [
            new("the nearest q goes beyond the swap by more than δ", new Beyond()),
            new("the same with +δ, as displayed", new MeaningOfDelta.GreaterDeltaIsFarther(+1, strictly: true)),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(BordaFlip c)
        where T : struct, IReal<T> => c.Program(-c.Delta).Solve<Rational>().Match(
            found => Gap.All(
                Gap.Equal(T.Of(c.Gap(found.Distribution)), T.Of(-c.Delta)).Named("by δ"),
                Gap.Less(T.Of(c.Gap(found.Distribution)), T.Zero).Named("a swap"),
                new MeaningOfDelta.GreaterDeltaIsFarther(-1, strictly: true).Evaluate<T>(c)),
            _ => Gap.All(
                Gap.Greater(T.Of(c.LeastGain), T.Of(-c.Delta)).Named("no extreme point swaps by δ"),
                Gap.Fact<T>(c.Program(-2 * c.Delta).Solve<Rational>() is FlipAnswer<Rational>.Impossible, "nor does any swap by 2δ")));

    private sealed class Beyond : IStatement<BordaFlip>
    {
        public Gap<T> Evaluate<T>(BordaFlip c)
            where T : struct, IReal<T> => c.Program(-c.Delta).Solve<Rational>().Match(
                found => Gap.Less(T.Of(c.Gap(found.Distribution)), T.Of(-c.Delta)),
                _ => Gap.Holds<T>("no q swaps by δ"));
    }
}
