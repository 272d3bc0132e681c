using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The third response of Appendix A is not the preferred one of any type.</summary>
/// <remarks>It is second for A and last for B, and y1 is above it for both, so it is irrelevant as a favourite and not as one that nobody would choose over another.</remarks>
public sealed class NobodysFavourite : IStatement<SampledPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<SampledPopulation> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/appa.y3-irrelevant",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Appendix A, violating IIA", line: 705),
        Statement = "With r(·;A) = (6, 1, 2) and r(·;B) = (3, 9, 2) some response has a strictly greater reward than y3 for each type.",
        Expected = VerdictKind.Proved,
        Domain = Domain.Single("the two types and three responses of Appendix A", SampledPopulation.Uniform(Population.EquallyRepresented([6, 1, 2], [3, 9, 2])), SampledPopulation.Print),
        Conclusion = new NobodysFavourite(),
        Controls =
        [
            new("y3 is the least preferred response of each type", new NobodysSecond()),
            new("y2 is preferred to y3 by each type", new SecondPreferred()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SampledPopulation c)
        where T : struct, IReal<T> => Gap.All(c.Population.Rewards.Select(r => Gap.Any(Gap.Greater(T.Of(r[0]), T.Of(r[2])), Gap.Greater(T.Of(r[1]), T.Of(r[2])))));

    private sealed class NobodysSecond : IStatement<SampledPopulation>
    {
        public Gap<T> Evaluate<T>(SampledPopulation c)
            where T : struct, IReal<T> => Gap.All(c.Population.Rewards.Select(r => Gap.All(Gap.Greater(T.Of(r[0]), T.Of(r[2])), Gap.Greater(T.Of(r[1]), T.Of(r[2])))));
    }

    private sealed class SecondPreferred : IStatement<SampledPopulation>
    {
        public Gap<T> Evaluate<T>(SampledPopulation c)
            where T : struct, IReal<T> => Gap.All(c.Population.Rewards.Select(r => Gap.Greater(T.Of(r[1]), T.Of(r[2]))));
    }
}
