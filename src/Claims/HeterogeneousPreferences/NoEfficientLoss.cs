using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The abstract's impossibility: a consistent direct loss learns nothing from samples on which the types disagree.</summary>
/// <remarks>
/// In the setting of Section 6, equally represented types each labelling every sample, the slope g(o; ·) of the loss on a pattern o of labels
/// must vanish unless o is unanimous, whatever the number of types above one: thm.lem3 and its remarks. A sample then counts with the probability
/// that all types agree, which no consistent direct loss improves on.
/// </remarks>
public sealed class NoEfficientLoss : IStatement<LabelPattern>
{
    /// <summary>The claim.</summary>
    public static Claim<LabelPattern> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/abstract",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Abstract", line: 11),
        Statement = "With one label of each type, two or more equally represented Bradley-Terry types: Σ_o g(o; χ_0/χ_1) χ_o(z) = 0 for every z forces g(o; ·) = 0 for every pattern o with disagreement, so a consistent direct loss uses unanimous samples only.",
        Reading = "'Sample-efficient' is using samples with disagreement too, as Section 6 has it; a direct loss depends on the responses through π and π_ref, and is differentiable in h. g is the slope at a pair once both of its orders are added, so terms that cancel between them, which teach nothing, are left out. With one type nobody disagrees and there is nothing to use.",
        Uses = ["heterogeneous-preferences/thm.lem3", "heterogeneous-preferences/thm.lem3.two-or-three-types"],
        Domain = LabelPattern.Domain with
        {
            Name = "2 to 5 equally represented types, any pattern with disagreement, rational χ_0/χ_1 > 0",
            Draw = draws =>
            {
                var types = draws.Weighted(3, 3, 3, 1) + 2;
                var odds = draws.OneOf<Rational>(1, 2, Rational.Ratio(1, 2), 3, 10, Rational.Ratio(1, 10));
                return new(ValueList.Generate(types, _ => 1), odds, 1 + draws.Choose((1 << types) - 2), false);
            },
            Classes = [],
        },
        Hypotheses =
        [
            new("types equally represented", c => !c.Representation.Span.ContainsAnyExcept(1)),
            new("the first-order condition holds for every z", c => !c.OnePoint),
            new("o is neither 0 nor 1", c => c.Disagrees()),
        ],
        Conclusion = new NoEfficientLoss(),
        Controls =
        [
            new("unanimous samples are of no use either, g(1) = 0", new NothingLeft()),
            new("the condition at a single z suffices", new SinglePoint()),
        ],
        Cases = 300,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LabelPattern c)
        where T : struct, IReal<T> => new AgreementOnly().Evaluate<T>(c);

    private sealed class NothingLeft : IStatement<LabelPattern>
    {
        public Gap<T> Evaluate<T>(LabelPattern c)
            where T : struct, IReal<T> => new AgreementOnly().Evaluate<T>(c with { Pattern = (1 << c.Representation.Count) - 1 });
    }

    private sealed class SinglePoint : IStatement<LabelPattern>
    {
        public Gap<T> Evaluate<T>(LabelPattern c)
            where T : struct, IReal<T> => new AgreementOnly().Evaluate<T>(c with { OnePoint = true });
    }
}
