using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>δ said to be how far the change must go beyond the swap, in a program where it is how far the swap may fall short.</summary>
/// <remarks>
/// P_i q &lt; P_j q + δ admits every q at which i is above j by less than δ: sampling as before, when the counts are that near. A
/// greater δ admits more and makes the least distance smaller, not greater. The sign of δ is the wrong one.
/// </remarks>
public sealed class MeaningOfDelta : IStatement<BordaFlip>
{
    /// <summary>The claim.</summary>
    public static Claim<BordaFlip> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/appe.lp.delta-meaning",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Appendix E, sensitivity experiments, below the linear program", line: 841),
        Statement = "Whenever NBC(y_i; D_U) > NBC(y_j; D_U) and δ > 0, every q that the displayed program accepts as nearest goes beyond the swap by δ, "
            + "NBC(y_j; q) − NBC(y_i; q) ≥ δ, and with 2δ for δ the least distance is no smaller.",
        Reading = "Beyond what the swap requires: the swap requires NBC(y_i; q) ≤ NBC(y_j; q). Strict inequalities are closed, as a solver does.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/appe.lp.delta-meaning.repaired",
        Domain = BordaFlip.Domain,
        Hypotheses = BordaFlip.Hypotheses,
        Conclusion = new MeaningOfDelta(),
        Controls =
        [
            new("the second half alone", new GreaterDeltaIsFarther(+1)),
            new("the swap is reached, if not passed by δ", new Swapped()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(BordaFlip c)
        where T : struct, IReal<T> => c.Program(c.Delta).Solve<Rational>().Match(
            found => Gap.All(
                Gap.AtMost(FlipProgram.InDeltas<T>(c, c.Gap(found.Distribution)), -T.One).Named($"(P_i q − P_j q) / δ ≤ −1 at q = {found.Distribution}"),
                new GreaterDeltaIsFarther(+1).Evaluate<T>(c)),
            _ => Gap.Holds<T>("no q is feasible"));

    /// <summary>The least distance for 2δ is at least that for δ, and none for δ means none for 2δ.</summary>
    /// <param name="sign">+1 for the program as displayed, −1 for the one its prose describes.</param>
    /// <param name="strictly">Whether it is greater.</param>
    internal sealed class GreaterDeltaIsFarther(int sign, bool strictly = false) : IStatement<BordaFlip>
    {
        public Gap<T> Evaluate<T>(BordaFlip c)
            where T : struct, IReal<T> => c.Program(2 * sign * c.Delta).Solve<Rational>().Match(
                doubled => c.Program(sign * c.Delta).Solve<Rational>().Match(
                    found => strictly ? Gap.Greater(T.Of(doubled.Distance), T.Of(found.Distance)) : Gap.AtLeast(T.Of(doubled.Distance), T.Of(found.Distance)),
                    _ => Gap.Fails<T>("2δ has a q where δ has none")),
                _ => Gap.Holds<T>("2δ has no q")).Named("distances for 2δ and δ");
    }

    private sealed class Swapped : IStatement<BordaFlip>
    {
        public Gap<T> Evaluate<T>(BordaFlip c)
            where T : struct, IReal<T> => c.Program(c.Delta).Solve<Rational>().Match(
                found => Gap.AtMost(FlipProgram.InDeltas<T>(c, c.Gap(found.Distribution)), T.Zero),
                _ => Gap.Holds<T>("no q is feasible"));
    }
}
