using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The proposition orders π_DPO/π_ref: π_DPO itself may have the opposite order of NBC.</summary>
/// <remarks>
/// With two responses the loss has its minimum where σ(h(y1) - h(y2)) = P, P = Pr(y1 ≻ y2), a closed form: (π(y1)/π(y2))^β =
/// (π_ref(y1)/π_ref(y2))^β P/(1 - P).
/// </remarks>
public sealed class RatioNotPolicy : IStatement<ComparedPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<ComparedPopulation> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/nbc.ratio-not-pi",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 4.2, proposition", line: 147),
        Statement = "There are a population, D and π_ref with NBC(y1) < NBC(y2) and π_DPO(y1)/π_ref(y1) < π_DPO(y2)/π_ref(y2), but π_DPO(y1) > π_DPO(y2).",
        Reading = "Why the print has the ratio to π_ref and not π_DPO; for uniform π_ref, as in the examples, the two orders are one.",
        Expected = VerdictKind.Proved,
        Quantifier = Quantifier.Exists,
        Uses = ["heterogeneous-preferences/nbc.dpo-order"],
        Domain = ComparedPopulation.TwoResponses,
        Conclusion = new RatioNotPolicy(),
        Controls =
        [
            new("for all: π_DPO(y1) < π_DPO(y2) if NBC(y1) < NBC(y2)", new SameOrder(reference: true)),
            new("for all: π_DPO/π_ref is ordered against NBC", new SameOrder(reference: false)),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ComparedPopulation c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Less(c.BordaCount<T>(0), c.BordaCount<T>(1)).Named("NBC prefers y2"),
            Gap.Less(c.Preference<T>(0, 1), c.Preference<T>(1, 0)).Named("π_DPO/π_ref prefers y2"),
            Gap.Less(T.One, PolicyRatio<T>(c)).Named("π_DPO prefers y1"));

    // (π_DPO(y1)/π_DPO(y2))^β.
    private static T PolicyRatio<T>(ComparedPopulation c)
        where T : struct, IReal<T> =>
        T.Of(Rational.Pow(Rational.Ratio(c.Reference[0], c.Reference[1]), c.Beta)) * c.Preference<T>(0, 1) / c.Preference<T>(1, 0);

    private sealed class SameOrder(bool reference) : IStatement<ComparedPopulation>
    {
        public Gap<T> Evaluate<T>(ComparedPopulation c)
            where T : struct, IReal<T> => !Reals.IsLess(c.BordaCount<T>(0), c.BordaCount<T>(1)) ? Gap.Holds<T>("NBC does not prefer y2")
                : reference ? Gap.Less(PolicyRatio<T>(c), T.One)
                : Gap.Less(c.Preference<T>(1, 0), c.Preference<T>(0, 1));
    }
}
