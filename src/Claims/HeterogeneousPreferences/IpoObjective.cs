using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>IPO maximises the expected NBC less τ times the divergence, and its least-squares loss has log(π/π_ref) = NBC/τ as minimiser.</summary>
/// <remarks>
/// The first part is Fubini: the probability that a draw from π is preferred to a draw from D. The second uses labels only: E (h_w - h_l -
/// 1/(2τ))² over pairs from D × D has no slope at h = NBC/τ, since Σ_y' D(y') (P(y, y') - 1/2) = NBC(y) - 1/2. The loss is strictly convex over
/// the drawn responses, up to a constant, so this is the minimiser there.
/// </remarks>
public sealed class IpoObjective : IStatement<ComparedPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<ComparedPopulation> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/nbc.ipo",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 4.2, after the proof", line: 160),
        Statement = "For every π: Pr(y ≻ y' | y ~ π, y' ~ D) = E_π[NBC]; and the slope of IPO's loss E (h(y_w) - h(y_l) - 1/(2τ))² vanishes at h = NBC/τ, so π_IPO/π_ref = e^(NBC/τ)/Z has the order of NBC.",
        Reading = "IPO with Ψ the identity and y' drawn from the D of the data, as its authors define it; τ is an integer here.",
        Uses = ["heterogeneous-preferences/nbc.def"],
        Domain = ComparedPopulation.AnySupport,
        Conclusion = new IpoObjective(),
        Controls =
        [
            new("the minimiser is 2 NBC/τ", new Scaled(2, 1)),
            new("the minimiser for the target 1/τ is NBC/τ", new Scaled(1, 2)),
        ],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ComparedPopulation c)
        where T : struct, IReal<T>
    {
        var joint = Reals.Sum(c.ResponseCount(), y => Reals.Sum(c.ResponseCount(), k => c.Policy<T>(y) * c.Sampled<T>(k) * c.Preference<T>(y, k)));
        return Gap.All(
            Gap.Equal(joint, Reals.Sum(c.ResponseCount(), y => c.Policy<T>(y) * c.BordaCount<T>(y))).Named("objective"),
            NoSlope<T>(c, 1, 1));
    }

    private static Gap<T> NoSlope<T>(ComparedPopulation c, int factor, int target)
        where T : struct, IReal<T>
    {
        var all = Enumerable.Range(0, c.ResponseCount()).ToArray();
        LabelledComparison[] labels =
        [
            .. from y in all
               from k in all
               where y != k && c.Drawn[y] * c.Drawn[k] > 0
               select new LabelledComparison(y, k, c.Drawn[y] * c.Drawn[k] * c.Preference<Rational>(y, k)),
        ];
        T[] q = [.. all.Select(y => T.Of(factor) * c.BordaCount<T>(y) / T.Of(c.Beta))];
        var slope = IpoCriterion.OneSidedSlope<T>(labels, q, T.Zero, T.Of(Rational.Ratio(target, 2 * c.Beta)));
        return Gap.All(slope.Select(s => Gap.Equal(s, T.Zero).Named("slope of the least-squares loss")));
    }

    private sealed class Scaled(int factor, int target) : IStatement<ComparedPopulation>
    {
        public Gap<T> Evaluate<T>(ComparedPopulation c)
            where T : struct, IReal<T> => NoSlope<T>(c, factor, target);
    }
}
