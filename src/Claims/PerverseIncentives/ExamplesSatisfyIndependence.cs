using TheoremCheck.Claims.Foundations;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The choices of the logit model and of the soft choice models satisfy IIA.</summary>
/// <remarks>
/// A soft choice model is a mixture of logits, and a mixture of logits does not satisfy IIA in general. That the third example
/// does not satisfy it is sec3.7.dichotomy-iia.
/// </remarks>
public sealed class ExamplesSatisfyIndependence : IStatement<SoftModel>
{
    /// <summary>The claim.</summary>
    public static Claim<SoftModel> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec3.iia-examples",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 3", line: 80),
        Statement = "Every logit model (3) and every soft choice model (4) satisfies (6) for all x, x' and all sets X, X' ∋ x, x'.",
        Reading = "Literal: all models of the first two examples, on sets without repeats. The assertion on the third example is sec3.7.dichotomy-iia.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/sec3.iia-examples.repaired",
        Domain = SoftModel.Sets,
        Conclusion = new ExamplesSatisfyIndependence(),
        Controls = [new("a soft choice model never satisfies (6)", new NeverSatisfied())],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SoftModel c)
        where T : struct, IReal<T> => Gap.All(Logit<T>(c).Named("logit"), Soft<T>(c).Named("soft choice model"));

    /// <summary>(6) for the soft choice model, on all sets.</summary>
    internal static Gap<T> Soft<T>(SoftModel c)
        where T : struct, IReal<T> => ConstantRatioRule.Everywhere(c.Weights[0].Count, (j, menu) => c.Soft<T>(j, menu));

    /// <summary>(6) for the logit model with the rewards of the first type, by integrating out its Gumbel perturbations.</summary>
    internal static Gap<T> Logit<T>(SoftModel c)
        where T : struct, IReal<T> => ConstantRatioRule.Everywhere(c.Weights[0].Count, (j, menu) => SharedGumbel.Copy<T>(c.Weights[0].Span, j, menu));

    private sealed class NeverSatisfied : IStatement<SoftModel>
    {
        public Gap<T> Evaluate<T>(SoftModel c)
            where T : struct, IReal<T> => Gap.Not(Soft<T>(c));
    }
}
