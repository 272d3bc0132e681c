using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Lemma 11: a share of mixed queries that depends on |Y| alone is exceeded but with exponentially small probability.</summary>
/// <remarks>
/// At |D| = 1 the bound reads 1 - s ≤ exp(-(1 - γ)² / 8), whose right side is below 1 for every γ in (0, 1), while 1 - s tends to 1 as the
/// baseline's mass on M_1 tends to 0. So no γ serves all baselines; for each γ a baseline that defeats it is computed.
/// </remarks>
public sealed class Lemma11 : IStatement<ChosenRate>
{
    /// <summary>The claim.</summary>
    public static Claim<ChosenRate> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma11",
        Kind = ClaimKind.Lemma,
        Source = PerverseIncentivesDocument.At("Lemma 11", line: 456),
        Uses = ["perverse-incentives/lemma11.chernoff", "perverse-incentives/eq20"],
        Statement = "For all |Y| ≥ 2 there is γ = γ(|Y|) ∈ (0, 1) such that for all 0 < P_π̄(M_1) < 1 and |D| ≥ 1: P(|I| ≤ |D| (1 - γ)) ≤ exp(-|D| (1 - γ)² / 8).",
        Reading = "γ = γ(|Y|) names |Y| as all that γ depends on. If γ may depend on the baseline too, the statement is the repaired one, printed exponent included. "
            + "The proof ends in another exponent, (1 - γ) γ² / 8, which is the one that Lemmas 12 and 16 quote: see eq. (20).",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma11.repaired",
        Domain = ChosenRate.Domain,
        Hypotheses =
        [
            new("|Y| ≥ 2", c => c.Size >= 2),
            new("0 < γ < 1", c => c.Gamma.Sign > 0 && c.Gamma < 1),
        ],
        Conclusion = new Lemma11(),
        Scalar = true,
        Controls = [new("the same with exponent |D| (1 - γ)² / 4", new TwiceTheRate())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ChosenRate c)
        where T : struct, IReal<T>
    {
        // s is a polynomial in ζ: its value at 0 is its limit there.
        var never = T.One - MixedQueries.Probability(T.Zero, c.Size);
        return Gap.All(
            Gap.Less(never, T.One).Named("least upper bound over all baselines of P(|I| = 0) at |D| = 1, as any γ needs it"),
            Gap.AtMost(Unmixed<T>(c), T.Exp(T.Of(-(1 - c.Gamma) * (1 - c.Gamma) / 8))).Named("this γ at the baseline that defeats it"));
    }

    private static T Unmixed<T>(ChosenRate c)
        where T : struct, IReal<T> => T.One - MixedQueries.Probability(T.Of(c.Defeating()), c.Size);

    private sealed class TwiceTheRate : IStatement<ChosenRate>
    {
        public Gap<T> Evaluate<T>(ChosenRate c)
            where T : struct, IReal<T> => Gap.AtMost(Unmixed<T>(c), T.Exp(T.Of(-(1 - c.Gamma) * (1 - c.Gamma) / 4)));
    }
}
