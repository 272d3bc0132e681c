using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Two labels can be changed, singly or together, without turning disagreement into agreement.</summary>
public sealed class TwoFlippedLabels : IStatement<MixedLabels>
{
    /// <summary>The claim.</summary>
    public static Claim<MixedLabels> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem3.step2.exists",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/thm.lem3",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, proof of the third lemma, Step 2", line: 503),
        Statement = "For |U| ≥ 4 and o with disagreement there are u' ≠ u'' such that o^(⊕u'), o^(⊕u'') and o^(⊕(u', u'')) disagree; for each such pair S^1 and S^0, the other types by label, are non-empty.",
        Domain = MixedLabels.From(4),
        Hypotheses = [new("|U| ≥ 4", c => c.Types >= 4)],
        Conclusion = new TwoFlippedLabels(),
        Controls = [new("every pair will do", new EveryPair())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(MixedLabels c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Fact<T>(c.Pairs().Any(), "some u', u'' keep the disagreement"),
            Gap.Fact<T>(c.Pairs().All(p => c.RestIsMixed(p.First, p.Second)), "S^1 and S^0 are non-empty"));

    private sealed class EveryPair : IStatement<MixedLabels>
    {
        public Gap<T> Evaluate<T>(MixedLabels c)
            where T : struct, IReal<T> => Gap.Fact<T>(c.Pairs().Count() == c.Types * (c.Types - 1) / 2, "every pair keeps the disagreement");
    }
}
