using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>What DPO prefers depends on how alternatives are sampled: D(y3) from 0.02 to 0.04 turns y2 into y1.</summary>
/// <remarks>
/// The rewards are integers, so that a preference is a rational function of e and its order is decided by enclosures. With π_ref
/// uniform π_DPO has the order of NBC (proposition of Sec. 4.2), which here needs no theory: as D(y1) = D(y2), the loss of DPO falls
/// at h(y1) = h(y2) towards the response of greater NBC. The crossing is at D(y3) = 0.03727...
/// </remarks>
public sealed class SamplingSensitivity : IStatement<Change>
{
    /// <summary>The claim.</summary>
    public static Claim<Change> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/sens.d",
        Kind = ClaimKind.WorkedExample,
        Source = HeterogeneousPreferencesDocument.At("Sec. 4.3, sensitivity to the preference dataset distribution", line: 175),
        Statement = "r(·;A) = (6, 1, 4), r(·;B) = (3, 9, 4), equal shares, D(y1) = D(y2): NBC(y2) > NBC(y1) for D(y3) = 0.02, "
            + "NBC(y1) > NBC(y2) for D(y3) = 0.04; the average reward has y2 above y1 throughout.",
        Reading = "NBC as in eq. (13), where y' = y is among the responses drawn; the preference of π_DPO is the order of NBC.",
        Expected = VerdictKind.Proved,
        Domain = Domain.Single(
            "the two types of Sec. 4.3 with D(y3) = 0.02 and 0.04",
            new Change(At(Rational.Parse("0.02")), At(Rational.Parse("0.04"))),
            Change.Print),
        Conclusion = new SamplingSensitivity(),
        Controls =
        [
            new("already 0.03 makes DPO prefer y1", new AfterAt(Rational.Parse("0.03"))),
            new("still at 0.04 DPO prefers y2", new Unchanged()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(Change c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Greater(c.Before.BordaCount<T>(1), c.Before.BordaCount<T>(0)).Named("y2 before"),
            Gap.Greater(c.After.BordaCount<T>(0), c.After.BordaCount<T>(1)).Named("y1 after"),
            Gap.Greater(c.Before.AverageReward<T>(1), c.Before.AverageReward<T>(0)).Named("π* prefers y2"));

    /// <summary>The population sampled with a given D(y3).</summary>
    internal static SampledPopulation At(Rational third) => new(Change.TwoTypes, Change.SharedEvenly(third), 1);

    private sealed class AfterAt(Rational third) : IStatement<Change>
    {
        public Gap<T> Evaluate<T>(Change c)
            where T : struct, IReal<T>
        {
            var after = c.After with { Sampling = Change.SharedEvenly(third) };
            return Gap.Greater(after.BordaCount<T>(0), after.BordaCount<T>(1));
        }
    }

    private sealed class Unchanged : IStatement<Change>
    {
        public Gap<T> Evaluate<T>(Change c)
            where T : struct, IReal<T> => Gap.Greater(c.After.BordaCount<T>(1), c.After.BordaCount<T>(0));
    }
}
