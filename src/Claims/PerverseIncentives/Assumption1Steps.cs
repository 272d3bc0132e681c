using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>After Assumption 1: each datum arises from a category and a uniform message for each alternative, then a type, then a uniform choice.</summary>
/// <remarks>The last step samples from Y ∩ M_Z, which is empty with positive probability: whenever all alternatives fall in one category.</remarks>
public sealed class Assumption1Steps : IStatement<GeneratedQuery>
{
    /// <summary>The claim.</summary>
    public static Claim<GeneratedQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/a1.decomposition",
        Kind = ClaimKind.Assumption,
        Source = PerverseIncentivesDocument.At("Sec. 5.1, after Assumption 1", line: 232),
        Statement = "Under Assumption 1 every datum (Y, y) has the probability that these steps give it: for each alternative a category τ with probability P_π̄(M_τ) and a uniform message of M_τ; "
            + "then Z ~ p_*; then y uniform on Y ∩ M_Z.",
        Reading = "Literal: the last step must have a law for every Y that can be drawn and every type of positive probability.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/a1.decomposition.repaired",
        Uses = ["perverse-incentives/eq5.repaired"],
        Domain = GeneratedQuery.Domain,
        Hypotheses = Hypotheses,
        Conclusion = new Assumption1Steps(),
        Controls = [new("y uniform on all of Y", new Uniform())],
    };

    /// <summary>Assumption 1 on the baseline.</summary>
    internal static IReadOnlyList<Hypothesis<GeneratedQuery>> Hypotheses => [new("P_π̄ equal within each category", c => c.IsEqualWithin())];

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(GeneratedQuery c)
        where T : struct, IReal<T>
    {
        var (first, second) = c.Offered();
        var lost = (first == 0 && !c.FirstType.IsZero) || (second == 0 && c.FirstType != 1);
        if (lost)
        {
            return c.Sampled<Rational>().IsZero
                ? Gap.Equal(c.SampledInSteps<T>(), T.Zero)
                : Gap.Fails<T>("Y is drawn with positive probability and Y ∩ M_Z is empty for a type of positive probability: no uniform law on it");
        }

        var printed = DichotomyModel.Printed((T.Of(c.FirstType), T.Of(1 - c.FirstType)), c.Message < c.FirstSize, (first, second));
        return Gap.Equal(c.Sampled<T>() * c.HardChoice<T>(), c.SampledInSteps<T>() * printed);
    }

    private sealed class Uniform : IStatement<GeneratedQuery>
    {
        public Gap<T> Evaluate<T>(GeneratedQuery c)
            where T : struct, IReal<T> => Gap.Equal(
            c.Sampled<T>() * c.HardChoice<T>(), c.SampledInSteps<T>() / T.Of(c.Alternatives.Count));
    }
}
