using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>A population whose personalised rewards are learned, averaged, and used to label pairs anew.</summary>
/// <param name="Population">The types, their rewards, π_ref and β.</param>
/// <param name="Certain">Whether the response of higher average reward always wins, instead of by Bradley-Terry.</param>
public sealed record RelabelledPopulation(LabelledPopulation Population, bool Certain)
{
    /// <summary>Labels by Bradley-Terry.</summary>
    public static Domain<RelabelledPopulation> Domain { get; } = new()
    {
        Name = "1 to 4 equally represented types, 1 to 4 responses, labels drawn anew by Bradley-Terry from the learned average reward",
        Draw = draws => new(LabelledPopulation.Domain.Draw(draws), false),
        Print = c => LabelledPopulation.Domain.Print(c.Population) + (c.Certain ? ", certain labels" : ""),
        Classes = [new("types that disagree", c => c.Population.Reference.Count > 1 && c.Population.Bases.Any(b => b[0] < b[1]) && c.Population.Bases.Any(b => b[0] > b[1]), Rational.Ratio(1, 10))],
        Wider = new()
        {
            Name = "the same with labels by Bradley-Terry or certain",
            Draw = draws => new(LabelledPopulation.Domain.Draw(draws), draws.Flip()),
            Print = c => LabelledPopulation.Domain.Print(c.Population) + (c.Certain ? ", certain labels" : ""),
        },
    };
}

/// <summary>DPO on labels drawn from the average of the personalised rewards finds π*.</summary>
/// <remarks>
/// Each r(·; u) is learned up to a constant of its own, which adds one constant to the average and changes no label. DPO's loss is
/// strictly convex in β log(π/π_ref) up to a constant, so a zero slope marks its one minimiser. With certain labels it has none: the
/// loss keeps falling as h grows on a pair of unequal average rewards.
/// </remarks>
public sealed class RelabelledData : IStatement<RelabelledPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<RelabelledPopulation> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/relabel",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, averaging personalised rewards", line: 546),
        Statement = "With r̂(y; u) learned from the labels of type u, DPO on pairs labelled anew by Bradley-Terry from Σ_u r̂(y; u)/|U| has π* as its one population minimiser.",
        Reading = "Learning is at its population limit: logits of each type's labels against y1. Labelled with a reward means drawn by eq. (2) with it. DPO stands for direct alignment, as in the last sentence of the passage.",
        Domain = RelabelledPopulation.Domain,
        Hypotheses = [new("labels drawn by Bradley-Terry", c => !c.Certain)],
        Conclusion = new RelabelledData(),
        Controls = [new("the same with labels of a random type", new AnonymousLabels())],
        Cases = 500,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RelabelledPopulation c)
        where T : struct, IReal<T>
    {
        var (population, size) = (c.Population, c.Population.Reference.Count);
        var weights = new T[size];
        for (var y = 0; y < size; y++)
        {
            // r̂(y; u) = logit of type u's probability of preferring y to y1.
            var logits = Reals.Sum<T>([.. population.LabelProbabilities<T>(0, y).Select(p => T.Log(p / (T.One - p)))]);
            weights[y] = T.Exp(logits / T.Of(population.Parts.Count));
        }

        if (c.Certain && Enumerable.Range(1, size - 1).Any(y => population.OptimalPolicy<Rational>() is var p && p[y] / population.Reference[y] != p[0] / population.Reference[0]))
        {
            return Gap.Fails<T>("the loss -log σ(h) of certain labels falls as h grows, so it has no minimiser");
        }

        return Minimised(population, (y1, y2) => weights[y2] / (weights[y1] + weights[y2]));
    }

    private static Gap<T> Minimised<T>(LabelledPopulation c, Func<int, int, T> label)
        where T : struct, IReal<T>
    {
        var (policy, size) = (c.OptimalPolicy<T>(), c.Reference.Count);
        var (x, shares, d) = (new T[size], new T[size * size], Enumerable.Repeat(T.One, size).ToArray());
        for (var y = 0; y < size; y++)
        {
            x[y] = T.Pow(policy[y] / T.Of(c.Reference[y]), c.Beta);
            for (var other = 0; other < size; other++)
            {
                shares[(y * size) + other] = label(other, y);
            }
        }

        return Gap.All(Enumerable.Range(0, size).Select(y => Gap.Equal(PopulationDpo.Slope<T>(PreferenceLink.Logistic, x, shares, d, y), T.Zero).Named($"slope in θ(y{y + 1}) at π*")));
    }

    private sealed class AnonymousLabels : IStatement<RelabelledPopulation>
    {
        public Gap<T> Evaluate<T>(RelabelledPopulation c)
            where T : struct, IReal<T> => Minimised(c.Population, (y1, y2) =>
                Reals.Sum<T>(c.Population.LabelProbabilities<T>(y1, y2)) / T.Of(c.Population.Parts.Count));
    }
}
