using TheoremCheck.Claims.PersonalizationAndRlhf;
using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Equation (4): reward differences are differences of β log(π*/π_ref).</summary>
/// <remarks>The term β log Z is the same for both responses and cancels. Where π_ref(y) = 0 the ratio is 0/0.</remarks>
public sealed class RatioDifference : IStatement<WeightedPolicy>
{
    /// <summary>The claim.</summary>
    public static Claim<WeightedPolicy> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/prelim.eq4",
        Kind = ClaimKind.Equation,
        Source = HeterogeneousPreferencesDocument.At("Sec. 2, eq. (4)", line: 55),
        Statement = "For π* = π_ref e^(r/β)/Z: r(y2) - r(y1) = β log(π*(y2)/π_ref(y2)) - β log(π*(y1)/π_ref(y1)) for all y1, y2.",
        Reading = "The ratios of the display have a value where π_ref > 0, which is taken as understood.",
        Uses = ["heterogeneous-preferences/prelim.gibbs"],
        Domain = StationarityAttained.Claim.Domain,
        Hypotheses = [InducedReward.PositiveReference, InducedReward.PositiveBeta],
        Conclusion = new RatioDifference(),
        Controls =
        [
            new("without β before the logarithms", new WithoutBeta()),
            new("r(y2) itself is β log(π*(y2)/π_ref(y2))", new Itself()),
        ],
        Cases = 4_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(WeightedPolicy c)
        where T : struct, IReal<T> => Differences<T>(c, InducedReward.Of<T>(c));

    private static Gap<T> Differences<T>(WeightedPolicy c, T[] h)
        where T : struct, IReal<T> => Gap.All(c.Pairs().Select(p => Gap.Equal(T.Of(c.Reward[p.Second] - c.Reward[p.First]), h[p.Second] - h[p.First])));

    private sealed class WithoutBeta : IStatement<WeightedPolicy>
    {
        public Gap<T> Evaluate<T>(WeightedPolicy c)
            where T : struct, IReal<T> => Differences<T>(c, InducedReward.Of<T>(c, scaled: false));
    }

    private sealed class Itself : IStatement<WeightedPolicy>
    {
        public Gap<T> Evaluate<T>(WeightedPolicy c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(c.Reward[0]), InducedReward.Of<T>(c)[0]);
    }
}
