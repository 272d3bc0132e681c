using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>DPO: the minimiser of (5) is the optimal policy of (1). With (5) as printed it is not.</summary>
/// <remarks>As printed the loss of p = Pr(y1≻y2) is -p log σ(u) - (1-p) log σ(1-u) in u = h, with slope -p σ(-u) + (1-p) σ(u-1); at u = p it vanishes for p = 1/2 only.</remarks>
public sealed class DpoEquivalence : IStatement<WeighedPair>
{
    /// <summary>The claim.</summary>
    public static Claim<WeighedPair> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/dpo.equiv",
        Kind = ClaimKind.Theorem,
        Source = DpoVersusIpoDocument.At("Sec. 3.2, last paragraph", line: 102),
        Statement = "For two responses with Bradley-Terry labels of s: the policy π* = π_ref e^{s/β}/Z, for which s_θ - s is constant, minimises "
            + "(5), E[-log σ(h(w,l))], h = σ(s_θ(w) - s_θ(l)).",
        Reading = "Literal: (5) with σ of h, h already σ of the difference, population, every policy allowed. The author asks himself in the "
            + "next line whether it is truly equivalent.",
        Uses = ["dpo-versus-ipo/stheta.param", "dpo-versus-ipo/eq5.winlose", "dpo-versus-ipo/eq3.model"],
        Expected = VerdictKind.Refuted,
        Repair = "dpo-versus-ipo/dpo.equiv.repaired",
        Domain = WeighedPair.Two,
        Conclusion = new DpoEquivalence(),
        Controls =
        [
            new("π_ref, for which s_θ is 0, minimises it", new Reference()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(WeighedPair c)
        where T : struct, IReal<T> => Gap.Equal(Slope(c, c.Luce<T>(0, 1)), T.Zero).Named("slope of (5) in h at h = Pr(y1≻y2)");

    /// <summary>The derivative in u of -p log σ(u) - (1 - p) log σ(1 - u), p the share of labels 1.</summary>
    private static T Slope<T>(WeighedPair c, T u)
        where T : struct, IReal<T>
    {
        var p = c.Luce<T>(0, 1);
        return ((T.One - p) * Reals.Logistic(u - T.One)) - (p * Reals.Logistic(-u));
    }

    private sealed class Reference : IStatement<WeighedPair>
    {
        public Gap<T> Evaluate<T>(WeighedPair c)
            where T : struct, IReal<T> => Gap.Equal(Slope(c, T.One / T.Of(2)), T.Zero);
    }
}
