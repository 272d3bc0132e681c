using TheoremCheck.Claims.PersonalizationAndRlhf;
using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Equation (5): the likelihood of a preference in terms of π*.</summary>
public sealed class PolicyLikelihood : IStatement<WeightedPolicy>
{
    /// <summary>The claim.</summary>
    public static Claim<WeightedPolicy> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/prelim.eq5",
        Kind = ClaimKind.Equation,
        Source = HeterogeneousPreferencesDocument.At("Sec. 2, eq. (5)", line: 61),
        Statement = "σ(r(y2) - r(y1)) = σ(β log(π*(y2)/π_ref(y2)) - β log(π*(y1)/π_ref(y1))); for the sigmoid both are e^r(y2)/(e^r(y1) + e^r(y2)).",
        Reading = "The substitution is good for every σ; it is evaluated for the sigmoid, where the argument is known by enclosure only.",
        Uses = ["heterogeneous-preferences/prelim.eq4"],
        Domain = StationarityAttained.Claim.Domain,
        Hypotheses = [InducedReward.PositiveReference, InducedReward.PositiveBeta],
        Conclusion = new PolicyLikelihood(),
        Controls =
        [
            new("the likelihood of y1 over y2 instead", new Reversed()),
            new("the probability π*(y2)/(π*(y1) + π*(y2)) of the policy", new Conditional()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(WeightedPolicy c)
        where T : struct, IReal<T>
    {
        var h = InducedReward.Of<T>(c);
        return Gap.All(c.Pairs().Select(p => Gap.Equal(ByRewards<T>(c, p.First, p.Second), Reals.Logistic(h[p.Second] - h[p.First]))));
    }

    private static T ByRewards<T>(WeightedPolicy c, int first, int second)
        where T : struct, IReal<T>
    {
        var (e, f) = (T.Exp(T.Of(c.Reward[first])), T.Exp(T.Of(c.Reward[second])));
        return f / (e + f);
    }

    private sealed class Reversed : IStatement<WeightedPolicy>
    {
        public Gap<T> Evaluate<T>(WeightedPolicy c)
            where T : struct, IReal<T>
        {
            var h = InducedReward.Of<T>(c);
            return Gap.All(c.Pairs().Select(p => Gap.Equal(ByRewards<T>(c, p.First, p.Second), Reals.Logistic(h[p.First] - h[p.Second]))));
        }
    }

    private sealed class Conditional : IStatement<WeightedPolicy>
    {
        public Gap<T> Evaluate<T>(WeightedPolicy c)
            where T : struct, IReal<T>
        {
            var beta = T.Of(c.Beta);
            T[] weights = [.. c.Reference.Select((p, y) => T.Of(p) * T.Exp(T.Of(c.Reward[y]) / beta))];
            return Gap.All(c.Pairs().Select(p => Gap.Equal(ByRewards<T>(c, p.First, p.Second), Luce.Probability<T>(weights, p.Second, [p.First, p.Second]))));
        }
    }
}
