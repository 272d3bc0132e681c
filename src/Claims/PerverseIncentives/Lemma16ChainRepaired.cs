using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>E(D) is at least as likely as three events together, with the logarithm of E(D).</summary>
public sealed class Lemma16ChainRepaired : IStatement<LikelyEventCase>
{
    /// <summary>The claim.</summary>
    public static Claim<LikelyEventCase> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma16.chain.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 16, proof, last display, first inequality", line: 596),
        Statement = "With ε(β) = max(β + 1, 2β ln(p_*(2)/p_*(1))): P(E(D)) ≥ P({|I| > |D|(1 - γ)} ∩ {|I_1| > 1} ∩ {|I_2| > ε(β)}) ≥ P(E(D)) - P(|I| ≤ |D|(1 - γ)).",
        Repairs = "perverse-incentives/lemma16.chain",
        Domain = LikelyEventCase.Counting("|D|", 16),
        Hypotheses = LikelyEventCase.Hypotheses,
        Conclusion = new Lemma16ChainRepaired(),
        Cases = 1_000,
        Controls =
        [
            new("the same with ε(β) as printed", new Lemma16Chain()),
            new("the two probabilities are equal", new Equality()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LikelyEventCase c)
        where T : struct, IReal<T>
    {
        T joint = c.Probability<T>(c.Threshold(), c.FewMixed()), few = T.Zero;
        for (var m = 0; m <= c.FewMixed(); m++)
        {
            few += Models.Populations.BinomialCounts.Probability(c.Count, m, T.Of(c.Mixed()));
        }

        return Gap.All(Gap.AtLeast(c.Event<T>(), joint), Gap.AtLeast(joint, c.Event<T>() - few));
    }

    private sealed class Equality : IStatement<LikelyEventCase>
    {
        public Gap<T> Evaluate<T>(LikelyEventCase c)
            where T : struct, IReal<T> => Gap.Equal(c.Event<T>(), c.Probability<T>(c.Threshold(), c.FewMixed()));
    }
}
