using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>A third response that nobody likes best turns the order of NBC of the first two around.</summary>
/// <remarks>
/// The exact counts are 0.6181... and 0.5453...; without the comparison of a response with itself they would be 0.6772... and
/// 0.5680..., so the print follows eq. (13) to the letter.
/// </remarks>
public sealed class IrrelevantAlternative : IStatement<Change>
{
    /// <summary>The claim.</summary>
    public static Claim<Change> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/appa.iia.three",
        Kind = ClaimKind.WorkedExample,
        Source = HeterogeneousPreferencesDocument.At("Appendix A, violating IIA", line: 709),
        Statement = "r(·;A) = (6, 1), r(·;B) = (3, 9), equal shares, D uniform: average reward and NBC put y2 first. With "
            + "y3 of reward 2 for both types the average still puts y2 above y1, but NBC(y1) ≈ 0.62 > NBC(y2) ≈ 0.55.",
        Reading = "NBC as in eq. (13), where y' = y is among the responses drawn; ≈ is rounding to the places printed.",
        Expected = VerdictKind.Proved,
        Domain = Domain.Single(
            "the two types of Appendix A, before and after the third response",
            new Change(
                SampledPopulation.Uniform(Population.EquallyRepresented([6, 1], [3, 9])),
                SampledPopulation.Uniform(Population.EquallyRepresented([6, 1, 2], [3, 9, 2]))),
            Change.Print),
        Conclusion = new IrrelevantAlternative(),
        Controls =
        [
            new("NBC over y' ≠ y only gives 0.62 and 0.55", new AgainstOthers()),
            new("NBC(y1) ≈ 0.61", new OtherDecimal()),
            new("y3 leaves y2 first", new Independent()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(Change c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Greater(c.Before.AverageReward<T>(1), c.Before.AverageReward<T>(0)).Named("π* prefers y2 of two"),
            Gap.Greater(c.Before.BordaCount<T>(1), c.Before.BordaCount<T>(0)).Named("π_DPO prefers y2 of two"),
            Gap.Greater(c.After.AverageReward<T>(1), c.After.AverageReward<T>(0)).Named("π* prefers y2 of three"),
            Gap.RoundsTo(c.After.BordaCount<T>(0), "0.62"),
            Gap.RoundsTo(c.After.BordaCount<T>(1), "0.55"),
            Gap.Greater(c.After.BordaCount<T>(0), c.After.BordaCount<T>(1)).Named("π_DPO prefers y1 of three"));

    private sealed class AgainstOthers : IStatement<Change>
    {
        public Gap<T> Evaluate<T>(Change c)
            where T : struct, IReal<T> => Gap.Any(
                Gap.RoundsTo(c.After.BordaCountAgainstOthers<T>(0), "0.62"),
                Gap.RoundsTo(c.After.BordaCountAgainstOthers<T>(1), "0.55"));
    }

    private sealed class OtherDecimal : IStatement<Change>
    {
        public Gap<T> Evaluate<T>(Change c)
            where T : struct, IReal<T> => Gap.RoundsTo(c.After.BordaCount<T>(0), "0.61");
    }

    private sealed class Independent : IStatement<Change>
    {
        public Gap<T> Evaluate<T>(Change c)
            where T : struct, IReal<T> => Gap.Greater(c.After.BordaCount<T>(1), c.After.BordaCount<T>(0));
    }
}
