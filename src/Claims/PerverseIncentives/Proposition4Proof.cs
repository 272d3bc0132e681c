using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The proof of Proposition 4: the event that Lemma 12 makes likely is put into Lemma 10.</summary>
/// <remarks>
/// At p_*(1) = 0 the event is likely, since queries of M_1 alone make ρ_chosen positive, but no mixed query ever chose M_1, so
/// Lemma 10 does not deliver: L_reward has a minimiser with vanishing probability.
/// </remarks>
public sealed class Proposition4Proof : IStatement<DichotomyPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<DichotomyPopulation> Claim { get; } = new()
    {
        Id = "perverse-incentives/prop4.proof",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Proposition 4, proof", line: 508),
        StepOf = "perverse-incentives/prop4",
        Statement = "For every population of Proposition 4: P(E_η(D)) → 1 for some η > 0 (Lemma 12), and on that event P(M_1) → 0 (Lemma 10).",
        Reading = "What the two lemmas are applied to is checked on each population. If both are granted as printed, the inference itself is formally sound.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/prop4.proof.repaired",
        Uses = ["perverse-incentives/lemma10.repaired", "perverse-incentives/eq19.high-probability.repaired"],
        Domain = DichotomyPopulation.Failing(withZero: true),
        Hypotheses = Proposition4.Claim.Hypotheses,
        Conclusion = new Proposition4Proof(),
        Controls = [new("E_η has vanishing probability", new Unlikely())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DichotomyPopulation c)
        where T : struct, IReal<T>
    {
        var chose = T.Pow(T.Of(c.Mass), c.Size) + (T.Of(c.Mixed()) * T.Of(c.First));
        return Gap.All(
            Gap.Less(T.Zero, T.Of(c.Drift())).Named("mean of ρ_data - ρ_chosen above 0, and above η for η small"),
            Gap.Less(T.One - chose, T.One).Named("P(ρ_chosen = 0) = (1 - ζ^n - s p_*(1))^|D| vanishes"),
            Gap.Less(T.One - (T.Of(c.Mixed()) * T.Of(c.First)), T.One).Named("P(no mixed query chose M_1) = (1 - s p_*(1))^|D| vanishes, else P(M_1) = P_π̄(M_1)"));
    }

    private sealed class Unlikely : IStatement<DichotomyPopulation>
    {
        public Gap<T> Evaluate<T>(DichotomyPopulation c)
            where T : struct, IReal<T> => Gap.AtMost(T.Of(c.Drift()), T.Zero);
    }
}
