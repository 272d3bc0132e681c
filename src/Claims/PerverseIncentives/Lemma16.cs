using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Lemma 16: E(D) becomes certain as M_2 grows.</summary>
/// <remarks>
/// E(D) speaks of |I_1| and |I_2| alone, whose law is given by |D|, |Y|, P_π̄(M_1) and p_*; the number of messages that share the mass of
/// M_2 does not enter, so P(E(D)) is constant in |M_2|. It is 0 up to |D| = 3 whatever the baseline, and below 1 at every |D|. The proof
/// shows what happens as |D| grows, and so does the proposition that uses the lemma.
/// </remarks>
public sealed class Lemma16 : IStatement<LikelyEventCase>
{
    /// <summary>The claim.</summary>
    public static Claim<LikelyEventCase> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma16",
        Kind = ClaimKind.Lemma,
        Source = PerverseIncentivesDocument.At("Lemma 16", line: 588),
        Uses = ["perverse-incentives/lemma11"],
        Statement = "Under Assumption 1 with |Y| ≥ 2, for fixed M_1: P(E(D)) → 1 as |M_2| → ∞.",
        Reading = "|D| and P_π̄(M_1) are fixed while |M_2| grows, so the limit is the value. Were P_π̄(M_1) to change with |M_2|, P(E(D)) would still be 0 for |D| ≤ 3.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma16.repaired",
        Domain = LikelyEventCase.Counting("|D|", 40),
        Hypotheses = LikelyEventCase.Hypotheses,
        Conclusion = new Lemma16(),
        Cases = 500,
        Controls = [new("P(E(D)) → 1/2", new Half())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LikelyEventCase c)
        where T : struct, IReal<T> => Gap.AtLeast(c.Event<T>(), T.One).Named("limit of P(E(D)), which no |M_2| changes");

    private sealed class Half : IStatement<LikelyEventCase>
    {
        public Gap<T> Evaluate<T>(LikelyEventCase c)
            where T : struct, IReal<T> => Gap.Equal(c.Event<T>(), T.Of(Rational.Ratio(1, 2)));
    }
}
