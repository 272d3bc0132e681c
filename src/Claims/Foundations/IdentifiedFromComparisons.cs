using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>What comparisons identify: utilities up to a constant, exactly when wins lead from every item to every other.</summary>
public sealed class IdentifiedFromComparisons : IStatement<LabelledRewards>
{
    /// <summary>The claim.</summary>
    public static Claim<LabelledRewards> Claim { get; } = new()
    {
        Id = "foundations/converse.data",
        Kind = ClaimKind.Lemma,
        Source = FoundationsDocument.At("identification, from comparisons", line: 110),
        Statement = "For any labels: the Bradley-Terry likelihood has a maximiser V that is unique up to a constant ⟺ for all items j and k a chain of wins leads from j to k.",
        Reading = "What the non-identification of this line means for estimation. A maximiser is proved by Newton steps and a gradient bound with strong convexity, in rationals; its absence by raising a part that never lost to the rest, which loses no likelihood.",
        Uses = ["foundations/converse", "foundations/nonident"],
        Domain = new()
        {
            Name = "1 to 4 items, 0 to 8 labels, any e^V > 0",
            Draw = draws =>
            {
                var count = draws.Integer(1, 4);
                return new(draws.List(count, d => (Rational)d.Integer(1, 9)), count == 1 ? [] : draws.List(0, 8, d => LabelledRewards.Label(d, count)));
            },
            Print = LabelledRewards.Domain.Print,
            Edges =
            [
                new([1], []),
                new([1, 1], []),
                new([1, 1], [new(0, 1, true)]),
                new([1, 1], [new(0, 1, true), new(0, 1, false)]),
                new([1, 1, 1, 1], [new(0, 1, true), new(0, 1, false), new(2, 3, true), new(2, 3, false)]),
            ],
            Classes =
            [
                new("identified", c => c.Weights.Count > 1 && LuceFit.IsStronglyConnected(c.Weights.Count, Choices(c)), Rational.Ratio(1, 20)),
                new("connected, not identified", c => ComparisonGraph.Parts(c.Weights.Count, c.Labels.Span).All(p => p == 0) && !LuceFit.IsStronglyConnected(c.Weights.Count, Choices(c)), Rational.Ratio(1, 20)),
                new("parts that never met", c => ComparisonGraph.Parts(c.Weights.Count, c.Labels.Span).Any(p => p > 0), Rational.Ratio(1, 20)),
            ],
        },
        Conclusion = new IdentifiedFromComparisons(),
        Controls =
        [
            new("⟺ comparisons connect all items, whoever won", new Connected()),
            new("every item having won and lost is enough", new WonAndLost()),
        ],
        Cases = 1_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LabelledRewards c)
        where T : struct, IReal<T> => LuceFit.IsStronglyConnected(c.Weights.Count, Choices(c)) ? Unique<T>(c) : NotUnique<T>(c);

    private sealed class Connected : IStatement<LabelledRewards>
    {
        public Gap<T> Evaluate<T>(LabelledRewards c)
            where T : struct, IReal<T> => ComparisonGraph.Parts(c.Weights.Count, c.Labels.Span).All(p => p == 0) ? Unique<T>(c) : NotUnique<T>(c);
    }

    private sealed class WonAndLost : IStatement<LabelledRewards>
    {
        public Gap<T> Evaluate<T>(LabelledRewards c)
            where T : struct, IReal<T> => Enumerable.Range(0, c.Weights.Count).All(j => c.Labels.Any(l => l.Winner() == j) && c.Labels.Any(l => l.Loser() == j)) ? Unique<T>(c) : Gap.Holds<T>("nothing is said");
    }

    private static LuceChoice[] Choices(LabelledRewards c) => [.. c.Labels.Select(LuceChoice.Of)];

    private static Gap<T> Unique<T>(LabelledRewards c)
        where T : struct, IReal<T>
    {
        var fit = LuceFit.Of(c.Weights.Count, Choices(c));
        var maximiser = Gap.Fact<T>(fit.Exit == FitExit.Certified, "a maximiser is certified");
        return fit.Exit == FitExit.Certified && BradleyTerryFit.IsMaximum(c.Weights, c.Labels)
            ? Gap.All(maximiser, Within<T>(c.Weights, fit))
            : maximiser;
    }

    private static Gap<T> Within<T>(ValueList<Rational> weights, LuceFit fit)
        where T : struct, IReal<T>
    {
        T[] differences = [.. weights.Select((w, j) => T.Log(T.Of(w / fit.Weights[j])))];
        var mean = Reals.Sum<T>(differences) / T.Of(differences.Length);
        return weights.Select((w, j) => w * fit.Weights[0] == fit.Weights[j] * weights[0]).All(same => same)
            ? Gap.Holds<T>("the same up to a constant")
            : Gap.AtMost(Reals.Sum(differences.Length, j => (differences[j] - mean) * (differences[j] - mean)), T.Of(fit.Radius * fit.Radius)).Named("distance to the certified maximiser");
    }

    // No item of the part reached from j beat one outside it, so that doubling the weights outside lowers no factor of the likelihood.
    private static Gap<T> NotUnique<T>(LabelledRewards c)
        where T : struct, IReal<T>
    {
        var part = Enumerable.Range(0, c.Weights.Count).Select(j => ComparisonGraph.Beaten(c.Weights.Count, c.Labels.Span, j)).FirstOrDefault(reached => reached.Contains(false));
        if (part is null)
        {
            return Gap.Fails<T>("wins lead from every item to every other");
        }

        T[] before = [.. c.Weights.Select(T.Of)], after = [.. c.Weights.Select((w, j) => T.Of(part[j] ? w : 2 * w))];
        return Gap.AtLeast(BradleyTerry.Likelihood<T>(after, c.Labels.Span), BradleyTerry.Likelihood<T>(before, c.Labels.Span)).Named("likelihood of another V");
    }
}
