using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>A slight liking of the many outweighs a strong dislike of the few under DPO, not under the average reward.</summary>
/// <remarks>
/// The exact counts are 0.4698... and 0.5301...; without the comparison of a response with itself they would be 0.4397... and
/// 0.5602.... The average rewards are 1/2 and −1/10.
/// </remarks>
public sealed class TyrannyOfMajority : IStatement<SampledPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<SampledPopulation> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/appa.tyranny",
        Kind = ClaimKind.WorkedExample,
        Source = HeterogeneousPreferencesDocument.At("Appendix A, tyranny of majority", line: 718),
        Statement = "r(·;A) = (0.5, 1), r(·;B) = (0.5, −10), shares 0.9 and 0.1, D uniform: the average reward has y1 "
            + "strictly first, but NBC(y1) ≈ 0.47 and NBC(y2) ≈ 0.53.",
        Reading = "NBC as in eq. (13), where y' = y is among the responses drawn; ≈ is rounding to the places printed.",
        Expected = VerdictKind.Proved,
        Domain = Domain.Single(
            "the majority and the minority of Appendix A",
            SampledPopulation.Uniform(new(
                [Rational.Parse("0.9"), Rational.Parse("0.1")],
                [[Rational.Parse("0.5"), 1], [Rational.Parse("0.5"), -10]])),
            SampledPopulation.Print),
        Conclusion = new TyrannyOfMajority(),
        Controls =
        [
            new("NBC over y' ≠ y only gives 0.47 or 0.53", new AgainstOthers()),
            new("NBC puts y1 first as π* does", new MinorityHeard()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SampledPopulation c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Greater(c.AverageReward<T>(0), c.AverageReward<T>(1)).Named("π* prefers y1"),
            Gap.RoundsTo(c.BordaCount<T>(0), "0.47"),
            Gap.RoundsTo(c.BordaCount<T>(1), "0.53"),
            Gap.Less(c.BordaCount<T>(0), c.BordaCount<T>(1)).Named("π_DPO prefers y2"));

    private sealed class AgainstOthers : IStatement<SampledPopulation>
    {
        public Gap<T> Evaluate<T>(SampledPopulation c)
            where T : struct, IReal<T> => Gap.Any(
                Gap.RoundsTo(c.BordaCountAgainstOthers<T>(0), "0.47"),
                Gap.RoundsTo(c.BordaCountAgainstOthers<T>(1), "0.53"));
    }

    private sealed class MinorityHeard : IStatement<SampledPopulation>
    {
        public Gap<T> Evaluate<T>(SampledPopulation c)
            where T : struct, IReal<T> => Gap.Greater(c.BordaCount<T>(0), c.BordaCount<T>(1));
    }
}
