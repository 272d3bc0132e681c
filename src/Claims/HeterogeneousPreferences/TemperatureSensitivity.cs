using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>What DPO prefers depends on the link: temperature 1 to 2 turns y1 into y2, under uniform sampling.</summary>
/// <remarks>The order of NBC is the preference of π_DPO whether DPO fits the link of temperature 1 or 2: both rise strictly.</remarks>
public sealed class TemperatureSensitivity : IStatement<Change>
{
    /// <summary>The claim.</summary>
    public static Claim<Change> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/sens.temp",
        Kind = ClaimKind.WorkedExample,
        Source = HeterogeneousPreferencesDocument.At("Sec. 4.3, sensitivity to the preference model", line: 177),
        Statement = "r(·;A) = (6, 1, 4), r(·;B) = (3, 9, 4), equal shares, D uniform: with σ_2(z) = 1 / (1 + e^(−z/2)) for "
            + "σ the order of NBC(y1) and NBC(y2) is reversed, from y1 first to y2 first; the average reward has y2 first under both.",
        Reading = "NBC as in eq. (13), where y' = y is among the responses drawn; a flip is a strict order reversed strictly.",
        Expected = VerdictKind.Proved,
        Domain = Domain.Single(
            "the two types of Sec. 4.3 at temperatures 1 and 2",
            new Change(At(1), At(2)),
            Change.Print),
        Conclusion = new TemperatureSensitivity(),
        Controls =
        [
            new("temperature 3/2 is enough for the flip", new WarmedTo(Rational.Ratio(3, 2))),
            new("the flip is from y2 first to y1 first", new TheOtherWay()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(Change c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Greater(c.Before.BordaCount<T>(0), c.Before.BordaCount<T>(1)).Named("y1 at temperature 1"),
            Gap.Greater(c.After.BordaCount<T>(1), c.After.BordaCount<T>(0)).Named("y2 at temperature 2"),
            Gap.Greater(c.After.AverageReward<T>(1), c.After.AverageReward<T>(0)).Named("π* prefers y2"));

    private static SampledPopulation At(Rational temperature) => new(Change.TwoTypes, Distributions.Uniform(3), temperature);

    private sealed class WarmedTo(Rational temperature) : IStatement<Change>
    {
        public Gap<T> Evaluate<T>(Change c)
            where T : struct, IReal<T>
        {
            var after = c.After with { Temperature = temperature };
            return Gap.Greater(after.BordaCount<T>(1), after.BordaCount<T>(0));
        }
    }

    private sealed class TheOtherWay : IStatement<Change>
    {
        public Gap<T> Evaluate<T>(Change c)
            where T : struct, IReal<T> => Gap.All(
                Gap.Greater(c.Before.BordaCount<T>(1), c.Before.BordaCount<T>(0)),
                Gap.Greater(c.After.BordaCount<T>(0), c.After.BordaCount<T>(1)));
    }
}
