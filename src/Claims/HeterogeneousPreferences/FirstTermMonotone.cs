using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Induced rewards, the distribution of the opponents and a link.</summary>
/// <param name="Link">σ.</param>
/// <param name="Induced">h(y) = β log(π(y)/π_ref(y)).</param>
/// <param name="Drawn">D up to a factor, one integer of at least 0 per response.</param>
public sealed record InducedRewards(LinkShape Link, ValueList<Rational> Induced, ValueList<int> Drawn)
{
    /// <summary>Strictly increasing links.</summary>
    public static Domain<InducedRewards> Increasing { get; } = Of(LinkShape.SoftSign, LinkShape.Logistic, LinkShape.Generous) with
    {
        Wider = Of(LinkShape.SoftSign, LinkShape.Logistic, LinkShape.Generous, LinkShape.Half, LinkShape.Clipped, LinkShape.Step),
    };

    private static Domain<InducedRewards> Of(params LinkShape[] links) => new()
    {
        Name = $"2 to 5 responses, h within ±20, D with zeros, σ one of {string.Join(", ", links)}",
        Draw = draws =>
        {
            var count = draws.Integer(2, 5);
            var drawn = draws.List(count, d => d.OneOf(1, 0, 2, 5));
            return new(draws.OneOf<LinkShape>(links), draws.List(count, d => d.Utility()), drawn.All(k => k == 0) ? drawn.With(0, 1) : drawn);
        },
        Print = c => $"σ = {c.Link}, h = {c.Induced}, D ∝ {c.Drawn}",
        Classes = [new("tied h", c => c.Induced.Distinct().Count() < c.Induced.Count, Rational.Ratio(1, 20))],
    };
}

/// <summary>The last step of the proposition: with the optimal h in place, E_y' σ(t - h(y')) is one strictly increasing function of t, so NBC and h have one order.</summary>
/// <remarks>
/// The function is the same for every y because y' = y stays in the sum; t = h(y) is put in afterwards. Holds whether or not D draws y, once
/// eq. (14) holds at y. Under a σ that is only non-decreasing, as eq. (2) has it, h(y) can differ where NBC ties.
/// </remarks>
public sealed class FirstTermMonotone : IStatement<InducedRewards>
{
    /// <summary>The claim.</summary>
    public static Claim<InducedRewards> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/nbc.monotone",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/nbc.dpo-order",
        Source = HeterogeneousPreferencesDocument.At("Sec. 4.2, proof of the proposition, last step", line: 160),
        Statement = "For every h and D: h(i) < h(j) implies E_{y'~D} σ(h(i) - h(y')) < E_{y'~D} σ(h(j) - h(y')); so with eq. (14), h(i) < h(j) ⟺ NBC(i) < NBC(j).",
        Reading = "σ is the sigmoid that defines the DPO loss; any strictly increasing σ would do for this step alone.",
        Uses = ["heterogeneous-preferences/nbc.eq14"],
        Domain = InducedRewards.Increasing,
        Hypotheses = [new("σ strictly increasing", c => LinkShapes.IsStrictlyIncreasing(c.Link))],
        Conclusion = new FirstTermMonotone(),
        Controls =
        [
            new("the order is that of h(y) D(y)", new WeighedBySampling()),
            new("an increase of h by 1 adds at least 1/4", new AtLeastSlope()),
        ],
        Cases = 6_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(InducedRewards c)
        where T : struct, IReal<T>
    {
        var means = Means<T>(c);
        return Gap.All(Pairs(c).Select(p => Gap.Less(means[p.Low], means[p.High])));
    }

    private static T[] Means<T>(InducedRewards c)
        where T : struct, IReal<T> =>
        [.. c.Induced.Select(h => Reals.Sum(c.Drawn.Count, k => T.Of(Rational.Ratio(c.Drawn[k], c.Drawn.Sum())) * LinkShapes.Value<T>(c.Link, h - c.Induced[k])))];

    private static IEnumerable<(int Low, int High)> Pairs(InducedRewards c) =>
        from i in Enumerable.Range(0, c.Induced.Count)
        from j in Enumerable.Range(0, c.Induced.Count)
        where c.Induced[i] < c.Induced[j]
        select (i, j);

    private sealed class WeighedBySampling : IStatement<InducedRewards>
    {
        public Gap<T> Evaluate<T>(InducedRewards c)
            where T : struct, IReal<T>
        {
            var means = Means<T>(c);
            return Gap.All(Pairs(c).Select(p => Gap.Less(T.Of(c.Drawn[p.Low]) * means[p.Low], T.Of(c.Drawn[p.High]) * means[p.High])));
        }
    }

    private sealed class AtLeastSlope : IStatement<InducedRewards>
    {
        public Gap<T> Evaluate<T>(InducedRewards c)
            where T : struct, IReal<T>
        {
            var means = Means<T>(c);
            return Gap.All(Pairs(c).Select(p => Gap.AtLeast(T.Of(4) * (means[p.High] - means[p.Low]), T.Of(c.Induced[p.High] - c.Induced[p.Low]))));
        }
    }
}
