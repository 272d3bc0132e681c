using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>DPO's derivation, last step: the tilted reference policy is the one minimiser.</summary>
public sealed class S32Step3 : IStatement<TiltedReference>
{
    /// <summary>The claim.</summary>
    public static Claim<TiltedReference> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/s32.step3",
        Kind = ClaimKind.Theorem,
        Source = DpoVersusIpoDocument.At("Sec. 3.2, first display, third to fourth line", line: 86),
        Statement = "For every policy π: KL(π‖π*) ≥ 0 with equality exactly for π = π* = e^{s/β} π_ref / Z; so π* is the one maximiser of (1) over "
            + "all policies.",
        Reading = "Over all policies on a finite set of responses; where π_ref(y) = 0 a policy with mass at y has divergence ∞.",
        Uses = ["dpo-versus-ipo/s32.step1", "dpo-versus-ipo/s32.step2"],
        Domain = TiltedReference.Domain,
        Conclusion = new S32Step3(),
        Controls =
        [
            new("KL(π‖π_ref) vanishes only for π = π*", new FromReference()),
            new("KL(π‖π*) > 0 for every π", new AlwaysPositive()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TiltedReference c)
        where T : struct, IReal<T> => Only<T>(c, c.Optimum(1), c.Policy == c.Optimum(1));

    private static Gap<T> Only<T>(TiltedReference c, ValueList<Rational> from, bool equal)
        where T : struct, IReal<T> => c.LeavesSupport() ? Gap.Holds<T>("infinite")
        : equal ? Gap.Equal(TiltedReference.Divergence<T>(c.Policy, from), T.Zero)
        : Gap.Less(T.Zero, TiltedReference.Divergence<T>(c.Policy, from));

    private sealed class FromReference : IStatement<TiltedReference>
    {
        public Gap<T> Evaluate<T>(TiltedReference c)
            where T : struct, IReal<T> => c.Policy == c.Reference ? Gap.Fact<T>(c.Policy == c.Optimum(1), "KL(π‖π_ref) = 0") : Gap.Holds<T>("positive");
    }

    private sealed class AlwaysPositive : IStatement<TiltedReference>
    {
        public Gap<T> Evaluate<T>(TiltedReference c)
            where T : struct, IReal<T> => Only<T>(c, c.Optimum(1), equal: false);
    }
}
