using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The reverse product of the mixture as the printed sum over assignments of types.</summary>
/// <remarks>
/// The factors are Pr(31), Pr(12) and Pr(23): the forward cycle. With the same index in both displays each is the other's product, so
/// that the two differ, which is all the proof needs, is not touched.
/// </remarks>
public sealed class ReverseCyclicSum : IStatement<MixedTriple>
{
    /// <summary>The claim as printed.</summary>
    public static Claim<MixedTriple> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/appc.mix.reverse-product",
        Kind = ClaimKind.Equation,
        StepOf = "heterogeneous-preferences/appc.mix.prop",
        Source = HeterogeneousPreferencesDocument.At("Appendix C, first proposition, proof, display for the reverse direction", line: 761),
        Statement = "For the even mixture of u1 and u2: Pr(13) Pr(32) Pr(21) = (1/8) Σ_s Π_i Pr(y_j(i) ≻ y_i | u_(s_i)), with j(i) = (i + 1) mod 3 + 1.",
        Reading = "i runs over 1, 2, 3, so j(i) is 3, 1, 2.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/appc.mix.reverse-product.repaired",
        Domain = MixedTriple.Domain,
        Conclusion = new ReverseCyclicSum(),
        Controls = [new("the same without the factor 1/8", new Unscaled(MixedTriple.PrintedNext))],
    };

    /// <summary>The claim with the index that follows i.</summary>
    public static Claim<MixedTriple> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/appc.mix.reverse-product.repaired",
        Kind = ClaimKind.Repair,
        Source = HeterogeneousPreferencesDocument.At("Appendix C, first proposition, proof, display for the reverse direction", line: 761),
        Statement = "For the even mixture of u1 and u2: Pr(13) Pr(32) Pr(21) = (1/8) Σ_s Π_i Pr(y_j(i) ≻ y_i | u_(s_i)), with j(i) = i mod 3 + 1.",
        Repairs = "heterogeneous-preferences/appc.mix.reverse-product",
        Domain = MixedTriple.Domain,
        Conclusion = new FollowingIndex(),
        Controls =
        [
            new("the same with the printed index (i + 1) mod 3 + 1", new ReverseCyclicSum()),
            new("the same without the factor 1/8", new Unscaled(MixedTriple.Next)),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(MixedTriple c)
        where T : struct, IReal<T> => Gap.Equal(c.Cycle<T>(0, 2, 1), c.OverAssignments<T>(MixedTriple.PrintedNext, reverse: true));

    private sealed class FollowingIndex : IStatement<MixedTriple>
    {
        public Gap<T> Evaluate<T>(MixedTriple c)
            where T : struct, IReal<T> => Gap.Equal(c.Cycle<T>(0, 2, 1), c.OverAssignments<T>(MixedTriple.Next, reverse: true));
    }

    private sealed class Unscaled(Func<int, int> next) : IStatement<MixedTriple>
    {
        public Gap<T> Evaluate<T>(MixedTriple c)
            where T : struct, IReal<T> => Gap.Equal(c.Cycle<T>(0, 2, 1), T.Of(8) * c.OverAssignments<T>(next, reverse: true));
    }
}
