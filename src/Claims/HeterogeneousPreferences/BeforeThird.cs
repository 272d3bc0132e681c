using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Two types and two responses of Appendix A: average reward and NBC both prefer y2.</summary>
/// <remarks>The average rewards are 9/2 and 5; NBC(y2) - NBC(y1) = (σ(6) - σ(5))/2 = 0.00211... with the self comparison as in eq. (13).</remarks>
public sealed class BeforeThird : IStatement<SampledPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<SampledPopulation> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/appa.iia.two",
        Kind = ClaimKind.WorkedExample,
        Source = HeterogeneousPreferencesDocument.At("Appendix A, violating IIA", line: 703),
        Statement = "r(·;A) = (6, 1), r(·;B) = (3, 9), equal shares, D uniform: A prefers y1, B prefers y2, E_u[r(y2)] = 5 > 9/2 = E_u[r(y1)] and NBC(y2) > NBC(y1).",
        Expected = VerdictKind.Proved,
        Domain = Domain.Single("the two types and two responses of Appendix A", SampledPopulation.Uniform(Population.EquallyRepresented([6, 1], [3, 9])), SampledPopulation.Print),
        Conclusion = new BeforeThird(),
        Controls =
        [
            new("NBC(y2) - NBC(y1) > 1/100", new ByMuch()),
            new("NBC(y2) is 0.51 to two places", new OtherDecimal()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SampledPopulation c)
        where T : struct, IReal<T>
    {
        // NBC(y2) - NBC(y1) in closed form, by σ(-z) = 1 - σ(z): a second route to its sign.
        var closed = (Reals.Logistic(T.Of(6)) - Reals.Logistic(T.Of(5))) / T.Of(2);
        return Gap.All(
            Gap.Greater(T.Of(c.Population.Rewards[0][0]), T.Of(c.Population.Rewards[0][1])).Named("A prefers y1"),
            Gap.Greater(T.Of(c.Population.Rewards[1][1]), T.Of(c.Population.Rewards[1][0])).Named("B prefers y2"),
            Gap.Greater(c.AverageReward<T>(1), c.AverageReward<T>(0)).Named("π* prefers y2"),
            Gap.Greater(c.BordaCount<T>(1), c.BordaCount<T>(0)).Named("π_DPO prefers y2"),
            Gap.Greater(closed, T.Zero).Named("(σ(6) - σ(5))/2 > 0"));
    }

    private sealed class ByMuch : IStatement<SampledPopulation>
    {
        public Gap<T> Evaluate<T>(SampledPopulation c)
            where T : struct, IReal<T> => Gap.Greater(c.BordaCount<T>(1) - c.BordaCount<T>(0), T.Of(Rational.Ratio(1, 100)));
    }

    private sealed class OtherDecimal : IStatement<SampledPopulation>
    {
        public Gap<T> Evaluate<T>(SampledPopulation c)
            where T : struct, IReal<T> => Gap.RoundsTo(c.BordaCount<T>(1), "0.51");
    }
}
