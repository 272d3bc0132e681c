using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Calculus;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Labelled responses under a policy and a reference policy.</summary>
/// <param name="Items">The policy's weights π(a), the reference's weights, and the labels.</param>
/// <param name="Beta">β: a positive integer.</param>
public sealed record LabelledResponses(ComparedItems Items, int Beta);

/// <summary>Introduction: RankNet and DPO turn labels into the same pointwise gradients, those of Bradley-Terry.</summary>
/// <remarks>
/// DPO's gradient is derived by dual numbers from (π/π_ref)^β through powers, products and quotients; RankNet's is the sum of y - σ. DPO's scores
/// are β log(π/π_ref), which is what the factor β comes from. π(a) is varied freely; normalising it projects both gradients alike.
/// </remarks>
public sealed class SameModel : IStatement<LabelledResponses>
{
    /// <summary>The claim.</summary>
    public static Claim<LabelledResponses> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/same-model",
        Kind = ClaimKind.Qualitative,
        Source = PersonalizationAndRlhfDocument.At("introduction", line: 2),
        Statement = "For all labels: the derivative of -L_DPO in log π(a) is β times RankNet's gradient λ_a = Σ y - σ(s_a - s_b) at the scores s = β log(π/π_ref).",
        Reading = "The same model is Bradley-Terry with different scores; pointwise gradients are one number per item or response.",
        Uses = ["personalization-and-rlhf/ranknet", "personalization-and-rlhf/dpo-loss"],
        Domain = new()
        {
            Name = "2 to 4 responses, positive π and π_ref, 0 to 5 labels, β = 1, 2 or 3",
            Draw = draws => new(ComparedItems.Drawn(draws, draws.Integer(2, 4), 0), draws.Integer(1, 3)),
            Print = c => $"{ComparedItems.Printed(c.Items)}, β = {c.Beta}; first numbers π, second numbers π_ref",
        },
        Conclusion = new SameModel(),
        Controls =
        [
            new("at the scores log π", new Other(reference: false, scaled: true)),
            new("without the factor β", new Other(reference: true, scaled: false)),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LabelledResponses c)
        where T : struct, IReal<T> => Compared<T>(c, reference: true, scaled: true);

    private static Gap<T> Compared<T>(LabelledResponses c, bool reference, bool scaled)
        where T : struct, IReal<T>
    {
        T[] policy = c.Items.Weights.Lift<T>(), of = c.Items.Others.Lift<T>();
        T[] weights = [.. policy.Select((p, a) => T.Pow(reference ? p / of[a] : p, c.Beta))];
        var pointwise = BradleyTerry.PointGradients<T>(weights, c.Items.Labels.Span);
        return Gap.All(Enumerable.Range(0, policy.Length).Select(a =>
            Gap.Equal(Slope(c, policy, of, a), T.Of(scaled ? c.Beta : 1) * pointwise[a]).Named($"response {a + 1}")));
    }

    private static T Slope<T>(LabelledResponses c, T[] policy, T[] reference, int a)
        where T : struct, IReal<T>
    {
        var slope = T.Zero;
        foreach (var label in c.Items.Labels)
        {
            Dual<T> won = Power(c, policy, reference, label.Winner(), a), lost = Power(c, policy, reference, label.Loser(), a);
            var probability = won / (won + lost);
            slope += probability.Slope / probability.Value;
        }

        return slope;
    }

    // (π/π_ref)^β, with slope along log π(a): dπ/d log π = π.
    private static Dual<T> Power<T>(LabelledResponses c, T[] policy, T[] reference, int item, int varied)
        where T : struct, IReal<T>
    {
        var ratio = new Dual<T>(policy[item], item == varied ? policy[item] : T.Zero) / Dual<T>.Constant(reference[item]);
        var power = ratio;
        for (var k = 1; k < c.Beta; k++)
        {
            power *= ratio;
        }

        return power;
    }

    private sealed class Other(bool reference, bool scaled) : IStatement<LabelledResponses>
    {
        public Gap<T> Evaluate<T>(LabelledResponses c)
            where T : struct, IReal<T> => Compared<T>(c, reference, scaled);
    }
}
