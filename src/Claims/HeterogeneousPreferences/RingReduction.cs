using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>On the ring everything depends on δ = y - x alone, so that an average over prompts loses nothing.</summary>
/// <remarks>
/// The losses of all methods separate over prompts and are equal up to a rotation of the responses, so that what holds of the rewards
/// holds of every policy that is their one minimiser; it is judged for the rewards and, from the rewards of each prompt, for π* and NBC.
/// </remarks>
public sealed class RingReduction : IStatement<RingRewards>
{
    /// <summary>The claim.</summary>
    public static Claim<RingRewards> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/syn.reduction",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 7.2, environment", line: 565),
        Statement = "For all x and δ: r([x, x+δ]; u), π*(x+δ|x) and NBC(x+δ) at prompt x do not depend on x; so (1/n) Σ_x π*(x+δ|x) is π*(x+δ|x) at every x.",
        Reading = "Prompts and responses are numbered 1 to n and x + δ is taken modulo n, as the circular distance asks for.",
        Domain = new()
        {
            Name = "rings of 1 to 9 prompts with 1 to 3 types of any shift, and the published one of 40",
            Draw = draws =>
            {
                var types = draws.Integer(1, 3);
                return new(
                    draws.Integer(1, 9),
                    draws.List(types, d => d.OneOf(0, 1, -1, 2, -3, 7)),
                    draws.List(types, d => Rational.Ratio(d.Integer(1, 8), 2)),
                    draws.List(types, d => Rational.Ratio(d.Integer(1, 12), 12)));
            },
            Print = RingDomains.Print,
            Edges = [RingRewards.Published, new(1, [0], [1], [1]), new(2, [0, 1], [1, 2], [1, Rational.Ratio(1, 2)])],
            Classes =
            [
                new("one prompt", c => c.Size == 1, Rational.Ratio(1, 30)),
                new("an odd number of prompts", c => c.Size % 2 == 1 && c.Size > 1, Rational.Ratio(1, 10)),
                new("a shift beyond half the ring", c => c.Shifts.Any(u => Math.Abs(u) > c.Size / 2), Rational.Ratio(1, 10)),
            ],
        },
        Conclusion = new RingReduction(circular: true),
        Controls = [new("the same with the distance |x + u - y| along a line", new RingReduction(circular: false))],
        Cases = 200,
    };

    private readonly bool circular;

    private RingReduction(bool circular) => this.circular = circular;

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RingRewards c)
        where T : struct, IReal<T>
    {
        List<Gap<T>> gaps = [];
        var atFirst = Rewards(c, 1);
        var sum = new T[c.Size];
        List<T[]> policies = [];
        for (var x = 1; x <= c.Size; x++)
        {
            var rewards = Rewards(c, x);
            for (var u = 0; u < c.Shifts.Count; u++)
            {
                for (var d = 0; d < c.Size; d++)
                {
                    // y = x + δ modulo n, within 1 to n; the rewards of prompt 1 are those of δ = y - 1.
                    gaps.Add(Gap.Equal(T.Of(rewards[u][(x + d - 1) % c.Size]), T.Of(atFirst[u][d])).Named("r"));
                }
            }

            var policy = Optimal<T>(rewards);
            policies.Add([.. Enumerable.Range(0, c.Size).Select(d => policy[(x - 1 + d) % c.Size])]);
            for (var d = 0; d < c.Size; d++)
            {
                sum[d] += policies[^1][d];
            }
        }

        gaps.AddRange(policies.SelectMany(p => p.Select((value, d) => Gap.Equal(value, sum[d] / T.Of(c.Size)).Named("π*"))));
        return c.Size > 9 ? Gap.All(gaps) : Gap.All([.. gaps, .. BordaCounts<T>(c)]);
    }

    private IEnumerable<Gap<T>> BordaCounts<T>(RingRewards ring)
        where T : struct, IReal<T>
    {
        // Exact: as combinations of values of the link, equal for every link.
        LinkCombination At(int x, int d)
        {
            var population = new Population(Distributions.Uniform(ring.Shifts.Count), ValueList.From(Rewards(ring, x).Select(ValueList.From)));
            return population.BordaCountInLinks((x + d - 1) % ring.Size, Distributions.Uniform(ring.Size));
        }

        return from x in Enumerable.Range(2, ring.Size - 1)
               from d in Enumerable.Range(0, ring.Size)
               select Gap.Fact<T>(At(x, d) == At(1, d), "NBC is the same at every prompt");
    }

    // Straight from the text: r([x, y]; u) = R_u(dist(x + u, y)) for y = 1 to n.
    private Rational[][] Rewards(RingRewards ring, int x) =>
    [
        .. Enumerable.Range(0, ring.Shifts.Count).Select(u => Enumerable.Range(1, ring.Size).Select(y =>
        {
            var apart = Math.Abs(x + ring.Shifts[u] - y);
            var around = apart % ring.Size;
            var distance = circular ? Math.Min(around, ring.Size - around) : apart;
            return ring.Peaks[u] * Rational.Max(0, 1 - (ring.Rates[u] * distance));
        }).ToArray()),
    ];

    private static T[] Optimal<T>(Rational[][] rewards)
        where T : struct, IReal<T>
    {
        T[] tilts = [.. Enumerable.Range(0, rewards[0].Length).Select(y => T.Exp(T.Of(rewards.Aggregate(Rational.Zero, (s, r) => s + r[y]) / rewards.Length)))];
        var normaliser = Reals.Sum<T>(tilts);
        return [.. tilts.Select(t => t / normaliser)];
    }
}
