using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The temperature at which the preference of Sec. 4.3 turns, to 30 digits: 1.57984292516381631045869339163….</summary>
/// <remarks>
/// NBC(y1) − NBC(y2) is continuous in the temperature, so opposite signs at the ends of the bracket leave a zero inside. That there is
/// no other one is not claimed.
/// </remarks>
public sealed class TemperatureThreshold : IStatement<Change>
{
    /// <summary>The claim.</summary>
    public static Claim<Change> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/sens.temp.threshold",
        Kind = ClaimKind.WorkedExample,
        Source = HeterogeneousPreferencesDocument.At("Sec. 4.3, sensitivity to the preference model", line: 177),
        Statement = "In the example of Sec. 4.3 under uniform sampling NBC(y1) − NBC(y2) has a zero at the temperature 1.57984292516381631045869339163…: "
            + "it is above 0 at this decimal and below 0 at the next one of as many places.",
        Reading = "Not printed: where between temperatures 1 and 2 the order turns.",
        Expected = VerdictKind.Proved,
        Uses = ["heterogeneous-preferences/sens.temp"],
        Domain = Between("1.57984292516381631045869339163", "1.57984292516381631045869339164"),
        Conclusion = new TemperatureThreshold(),
        Controls =
        [
            new("it is π/2", new TemperatureThreshold()) { Domain = Between("1.57079632679489661923132169163", "1.57079632679489661923132169164") },
            new("the signs are the other way round", new TheOtherWay()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(Change c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Greater(c.Before.BordaCount<T>(0), c.Before.BordaCount<T>(1)).Named("y1 at the lower end"),
            Gap.Less(c.After.BordaCount<T>(0), c.After.BordaCount<T>(1)).Named("y2 at the upper end"));

    private static Domain<Change> Between(string lower, string upper) => Domain.Single(
        "the two types of Sec. 4.3 at both ends of the bracket", new Change(At(lower), At(upper)), Change.Print);

    private static SampledPopulation At(string temperature) =>
        new(Change.TwoTypes, Distributions.Uniform(3), Rational.Parse(temperature));

    private sealed class TheOtherWay : IStatement<Change>
    {
        public Gap<T> Evaluate<T>(Change c)
            where T : struct, IReal<T> => Gap.Less(c.Before.BordaCount<T>(0), c.Before.BordaCount<T>(1));
    }
}
