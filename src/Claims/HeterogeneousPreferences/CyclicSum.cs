using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The forward product of the mixture as the printed sum over assignments of types.</summary>
/// <remarks>
/// (i + 1) mod 3 + 1 is 3, 1, 2 for i = 1, 2, 3: the factors are Pr(13), Pr(21) and Pr(32), so the sum is the product of the reverse
/// cycle. The two agree when the types do not differ, which hides the slip until the mixture is a proper one.
/// </remarks>
public sealed class CyclicSum : IStatement<MixedTriple>
{
    /// <summary>The claim as printed.</summary>
    public static Claim<MixedTriple> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/appc.mix.cyclic-product",
        Kind = ClaimKind.Equation,
        StepOf = "heterogeneous-preferences/appc.mix.prop",
        Source = HeterogeneousPreferencesDocument.At("Appendix C, first proposition, proof, display for one direction", line: 757),
        Statement = "For the even mixture of u1 and u2: Pr(12) Pr(23) Pr(31) = (1/8) Σ_s Π_i Pr(y_i ≻ y_j(i) | u_(s_i)), with j(i) = (i + 1) mod 3 + 1.",
        Reading = "i runs over 1, 2, 3, so j(i) is 3, 1, 2.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/appc.mix.cyclic-product.repaired",
        Domain = MixedTriple.Domain,
        Conclusion = new CyclicSum(),
        Controls = [new("the same without the factor 1/8", new Unscaled(MixedTriple.PrintedNext))],
    };

    /// <summary>The claim with the index that follows i.</summary>
    public static Claim<MixedTriple> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/appc.mix.cyclic-product.repaired",
        Kind = ClaimKind.Repair,
        Source = HeterogeneousPreferencesDocument.At("Appendix C, first proposition, proof, display for one direction", line: 757),
        Statement = "For the even mixture of u1 and u2: Pr(12) Pr(23) Pr(31) = (1/8) Σ_s Π_i Pr(y_i ≻ y_j(i) | u_(s_i)), with j(i) = i mod 3 + 1.",
        Repairs = "heterogeneous-preferences/appc.mix.cyclic-product",
        Domain = MixedTriple.Domain,
        Conclusion = new FollowingIndex(),
        Controls =
        [
            new("the same with the printed index (i + 1) mod 3 + 1", new CyclicSum()),
            new("the same without the factor 1/8", new Unscaled(MixedTriple.Next)),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(MixedTriple c)
        where T : struct, IReal<T> => Gap.Equal(c.Cycle<T>(0, 1, 2), c.OverAssignments<T>(MixedTriple.PrintedNext, reverse: false));

    private sealed class FollowingIndex : IStatement<MixedTriple>
    {
        public Gap<T> Evaluate<T>(MixedTriple c)
            where T : struct, IReal<T> => Gap.Equal(c.Cycle<T>(0, 1, 2), c.OverAssignments<T>(MixedTriple.Next, reverse: false));
    }

    private sealed class Unscaled(Func<int, int> next) : IStatement<MixedTriple>
    {
        public Gap<T> Evaluate<T>(MixedTriple c)
            where T : struct, IReal<T> => Gap.Equal(c.Cycle<T>(0, 1, 2), T.Of(8) * c.OverAssignments<T>(next, reverse: false));
    }
}
