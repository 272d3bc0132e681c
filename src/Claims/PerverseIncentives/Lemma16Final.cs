using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 16: the bound on P(E(D)).</summary>
/// <remarks>
/// Its last term has p_*(2) where the choices of M_1 need p_*(1): with hardly any individuals of type 1, P(E(D)) is next to 0 while the bound is
/// not. Its third term has the ε(β) of the proof instead of the bound in E(D).
/// </remarks>
public sealed class Lemma16Final : IStatement<LikelyEventCase>
{
    /// <summary>The claim.</summary>
    public static Claim<LikelyEventCase> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma16.final",
        Kind = ClaimKind.ProofStep,
        StepOf = "perverse-incentives/lemma16",
        Source = PerverseIncentivesDocument.At("Lemma 16, proof, last display, second inequality", line: 596),
        Statement = "With γ = 1 - s² and ε = max(β + 1, 2β ln(p_*(1)/p_*(2))): P(E(D)) ≥ 1 - exp(-|D|(1 - γ)γ²/8) - exp(-2|D|(1 - γ)p_*(2)² + 4ε p_*(2)) - exp(-2|D|(1 - γ)p_*(2)² + 4p_*(2)), "
            + "through P({|I| > |D|(1 - γ)} ∩ {|I_1| > 1} ∩ {|I_2| > ε}).",
        Reading = "Both members of the display above the bound are held against it.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma16.final.repaired",
        Uses = ["perverse-incentives/eq20"],
        Domain = LikelyEventCase.Counting("|D|", 40) with
        {
            // Hardly any individuals of type 1, and just enough data for the printed bound to be positive.
            Edges = [new(Rational.Ratio(2, 5), Rational.Ratio(1, 1000), 4, 6, Rational.Ratio(1, 4))],
        },
        Hypotheses = LikelyEventCase.Hypotheses,
        Conclusion = new Lemma16Final(),
        Cases = 1_000,
        Controls = [new("the same without the term of |I_2|", new WithoutSecond())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LikelyEventCase c)
        where T : struct, IReal<T>
    {
        var mixed = c.Kept() * c.Count;
        var bound = T.One - c.FewMixedTerm<T>()
            - LikelyEventCase.WeakTerm(mixed, 1 - c.First, c.Bound<T>(exchanged: false))
            - LikelyEventCase.WeakTerm(mixed, 1 - c.First, T.One);
        return Gap.All(
            Gap.AtLeast(c.Probability<T>(c.PrintedThreshold(), c.FewMixed()), bound).Named("the three events"),
            Gap.AtLeast(c.Event<T>(), bound).Named("P(E(D))"));
    }

    private sealed class WithoutSecond : IStatement<LikelyEventCase>
    {
        public Gap<T> Evaluate<T>(LikelyEventCase c)
            where T : struct, IReal<T>
        {
            var bound = T.One - c.FewMixedTerm<T>() - LikelyEventCase.WeakTerm(c.Kept() * c.Count, 1 - c.First, T.One);
            return Gap.AtLeast(c.Event<T>(), bound);
        }
    }
}
