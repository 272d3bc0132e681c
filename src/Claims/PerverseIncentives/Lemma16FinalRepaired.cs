using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The bound on P(E(D)) with p_*(1) for the choices of M_1 and the logarithm of E(D).</summary>
/// <remarks>
/// Given |I| = m each tail is at most exp(-2 m p² + 4 t p), also where Hoeffding does not reach, since the exponent is positive there; the bound
/// falls in m, so m = |D|(1 - γ) is the worst.
/// </remarks>
public sealed class Lemma16FinalRepaired : IStatement<LikelyEventCase>
{
    /// <summary>The claim.</summary>
    public static Claim<LikelyEventCase> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma16.final.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 16, proof, last display, second inequality", line: 596),
        Statement = "With γ = 1 - s² and ε = max(β + 1, 2β ln(p_*(2)/p_*(1))): P(E(D)) ≥ P({|I| > |D|(1 - γ)} ∩ {|I_1| > 1} ∩ {|I_2| > ε}) ≥ "
            + "1 - exp(-|D|(1 - γ)γ²/8) - exp(-2|D|(1 - γ)p_*(2)² + 4ε p_*(2)) - exp(-2|D|(1 - γ)p_*(1)² + 4p_*(1)).",
        Repairs = "perverse-incentives/lemma16.final",
        Uses = ["perverse-incentives/eq20", "perverse-incentives/lemma16.chain.repaired", "perverse-incentives/lemma16.h2.repaired"],
        Domain = LikelyEventCase.Counting("|D|", 40) with
        {
            Edges =
            [
                // Where the bound is positive, which small samples do not reach.
                new(Rational.Ratio(1, 5), Rational.Ratio(1, 2), 4, 40, Rational.Ratio(1, 10)),
                new(Rational.Ratio(1, 3), Rational.Ratio(1, 2), 3, 40, Rational.Ratio(1, 10)),
            ],
        },
        Hypotheses = LikelyEventCase.Hypotheses,
        Conclusion = new Lemma16FinalRepaired(),
        Cases = 1_000,
        Controls =
        [
            new("the bound as printed", new Lemma16Final()),
            new("the same without the last term", new WithoutFirst()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LikelyEventCase c)
        where T : struct, IReal<T> => AtLeast(c, Partial<T>(c) - LikelyEventCase.WeakTerm(c.Kept() * c.Count, c.First, T.One));

    private static T Partial<T>(LikelyEventCase c)
        where T : struct, IReal<T> =>
        T.One - c.FewMixedTerm<T>() - LikelyEventCase.WeakTerm(c.Kept() * c.Count, 1 - c.First, c.Bound<T>(exchanged: true));

    private static Gap<T> AtLeast<T>(LikelyEventCase c, T bound)
        where T : struct, IReal<T> =>
        Gap.AtLeast(c.Probability<T>(c.Threshold(), c.FewMixed()), bound);

    private sealed class WithoutFirst : IStatement<LikelyEventCase>
    {
        public Gap<T> Evaluate<T>(LikelyEventCase c)
            where T : struct, IReal<T> => AtLeast(c, Partial<T>(c));
    }
}
