using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Soft choice models are more than logits: one of them violates IIA, which every logit satisfies.</summary>
public sealed class SoftChoiceGeneralises : IStatement<SoftModel>
{
    /// <summary>The claim.</summary>
    public static Claim<SoftModel> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec3.5.generalise",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 3.5", line: 112),
        Statement = "There is a soft choice model whose choice probabilities violate (6) on sets, while the logit with the rewards of any one of its types satisfies it: it is no logit.",
        Reading = "That every logit is a soft choice model is sec3.5.logit-as-soft; this is the strictness of the generalisation.",
        Uses = ["perverse-incentives/sec3.5.logit-as-soft", "perverse-incentives/eq6.logit"],
        Expected = VerdictKind.Proved,
        Quantifier = Quantifier.Exists,
        Domain = SoftModel.Sets,
        Conclusion = new SoftChoiceGeneralises(),
        Controls = [new("every soft choice model satisfies (6)", new ExamplesSatisfyIndependence())],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SoftModel c)
        where T : struct, IReal<T> => Gap.All(
        Gap.Not(ExamplesSatisfyIndependence.Soft<T>(c)).Named("soft choice model violates (6)"),
        ExamplesSatisfyIndependence.Logit<T>(c).Named("logit satisfies (6)"));
}
