using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 16: E(D) is at least as likely as three events together.</summary>
/// <remarks>
/// ε(β) has ln(p_*(1)/p_*(2)) where E(D) has ln(p_*(2)/p_*(1)). When type 2 is the greater part, ε(β) = 1 + β may lie below the bound of E(D), and
/// |I_2| &gt; ε(β) does not give E(D).
/// </remarks>
public sealed class Lemma16Chain : IStatement<LikelyEventCase>
{
    /// <summary>The claim.</summary>
    public static Claim<LikelyEventCase> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma16.chain",
        Kind = ClaimKind.ProofStep,
        StepOf = "perverse-incentives/lemma16",
        Source = PerverseIncentivesDocument.At("Lemma 16, proof, last display, first inequality", line: 596),
        Statement = "With ε(β) = max(β + 1, 2β ln(p_*(1)/p_*(2))): P(E(D)) ≥ P({|I| > |D|(1 - γ)} ∩ {|I_1| > 1} ∩ {|I_2| > ε(β)}).",
        Reading = "γ = 1 - s²; the smaller the event |I| > |D|(1 - γ), the weaker the step, and it fails for every γ in (0, 1) where all data are mixed.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma16.chain.repaired",
        Domain = LikelyEventCase.Counting("|D|", 16) with
        {
            // Two choices of either category are all the data: enough for ε = 3/2, too few for ln 8 > 2.
            Edges = [new(Rational.Ratio(1, 2), Rational.Ratio(1, 9), 2, 4, Rational.Ratio(1, 2))],
        },
        Hypotheses = LikelyEventCase.Hypotheses,
        Conclusion = new Lemma16Chain(),
        Cases = 1_000,
        Controls = [new("P(E(D)) ≥ P({|I_1| > 1} ∩ {|I_2| > 1})", new AtLeastTwo())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LikelyEventCase c)
        where T : struct, IReal<T> => Gap.AtLeast(c.Event<T>(), c.Probability<T>(c.PrintedThreshold(), c.FewMixed()));

    private sealed class AtLeastTwo : IStatement<LikelyEventCase>
    {
        public Gap<T> Evaluate<T>(LikelyEventCase c)
            where T : struct, IReal<T> => Gap.AtLeast(c.Event<T>(), c.Probability<T>(1, -1));
    }
}
