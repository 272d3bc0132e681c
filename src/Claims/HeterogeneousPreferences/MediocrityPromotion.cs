using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>DPO puts the medium summary first although the average reward puts it last.</summary>
/// <remarks>
/// The two equalities are exact. Those of π* are of average rewards, 4/3 each. Those of NBC hold whatever the link: as formal
/// combinations of its values, by σ(z) + σ(−z) = 1, the two counts are the same.
/// </remarks>
public sealed class MediocrityPromotion : IStatement<SampledPopulation>
{
    private const int Short = 0;
    private const int Medium = 1;
    private const int Long = 2;

    /// <summary>The claim.</summary>
    public static Claim<SampledPopulation> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/mediocrity",
        Kind = ClaimKind.WorkedExample,
        Source = HeterogeneousPreferencesDocument.At("Sec. 4.3, mediocrity promotion", line: 189),
        Statement = "On (short, med, long) let r(·;A) = (0, 1, 4), r(·;B) = (4, 1, 0), r(·;C) = (0, 1, 0), equal shares, D and "
            + "π_ref uniform: π*(short) = π*(long) > π*(med) for every β > 0, and NBC(short) = NBC(long) < NBC(med).",
        Reading = "NBC as in eq. (13), where y' = y is among the responses drawn. With π_ref uniform π* has the order of the average reward.",
        Expected = VerdictKind.Proved,
        Domain = Domain.Single(
            "the three types of the summarisation example",
            SampledPopulation.Uniform(Population.EquallyRepresented([0, 1, 4], [4, 1, 0], [0, 1, 0])),
            SampledPopulation.Print),
        Conclusion = new MediocrityPromotion(),
        Controls =
        [
            new("NBC(short) > NBC(med), the order of π*", new OrderOfAverages()),
            new("NBC(med) is still first when C is indifferent", new WithoutThirdType()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SampledPopulation c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Fact<T>(c.Population.AverageReward(Short) == c.Population.AverageReward(Long), "π*(short) = π*(long)"),
            Gap.Greater(c.AverageReward<T>(Short), c.AverageReward<T>(Medium)).Named("π*(short) > π*(med)"),
            Gap.Fact<T>(InLinks(c, Short) == InLinks(c, Long), "NBC(short) = NBC(long), term by term"),
            Gap.Less(c.BordaCount<T>(Short), c.BordaCount<T>(Medium)).Named("NBC(short) < NBC(med)"),
            Gap.Less(c.BordaCount<T>(Long), c.BordaCount<T>(Medium)).Named("NBC(long) < NBC(med)"));

    private static LinkCombination InLinks(SampledPopulation c, int response) =>
        c.Population.BordaCountInLinks(response, c.Sampling);

    private sealed class OrderOfAverages : IStatement<SampledPopulation>
    {
        public Gap<T> Evaluate<T>(SampledPopulation c)
            where T : struct, IReal<T> => Gap.Greater(c.BordaCount<T>(Short), c.BordaCount<T>(Medium));
    }

    private sealed class WithoutThirdType : IStatement<SampledPopulation>
    {
        public Gap<T> Evaluate<T>(SampledPopulation c)
            where T : struct, IReal<T>
        {
            var indifferent = SampledPopulation.Uniform(new(c.Population.Shares, c.Population.Rewards.With(2, [0, 0, 0])));
            return Gap.Less(indifferent.BordaCount<T>(Short), indifferent.BordaCount<T>(Medium));
        }
    }
}
