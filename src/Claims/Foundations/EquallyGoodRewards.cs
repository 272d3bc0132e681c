using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Labelled comparisons and two rewards.</summary>
/// <param name="Labels">The comparisons.</param>
/// <param name="First">e^r: positive.</param>
/// <param name="Second">e^r': positive.</param>
public sealed record RivalRewards(ValueList<PairLabel> Labels, ValueList<Rational> First, ValueList<Rational> Second);

/// <summary>Rewards that explain the feedback equally well, as well as can be, and would have another response preferred.</summary>
public sealed class EquallyGoodRewards : IStatement<RivalRewards>
{
    /// <summary>The claim.</summary>
    public static Claim<RivalRewards> Claim { get; } = new()
    {
        Id = "foundations/alignment",
        Kind = ClaimKind.Qualitative,
        Source = FoundationsDocument.At("Rashomon effect, for alignment", line: 115),
        Statement = "There are comparisons and rewards r, r' that both maximise their likelihood, r' - r not constant, with different best responses.",
        Reading = "'Many' is a family: the comparisons of the witness leave a response out, whose reward is free. Rewards that differ by a function of the prompt do not count, since they have the same best responses.",
        Uses = ["foundations/converse.data"],
        Quantifier = Quantifier.Exists,
        Expected = VerdictKind.Proved,
        Domain = new()
        {
            Name = "3 or 4 responses, 1 to 4 labels, two rewards with e^r from 1 to 3",
            Draw = draws =>
            {
                var count = draws.Integer(3, 4);
                return new(draws.List(1, 4, d => LabelledRewards.Label(d, count)), draws.List(count, d => (Rational)d.Integer(1, 3)), draws.List(count, d => (Rational)d.Integer(1, 3)));
            },
            Print = c => $"labels {string.Join(", ", c.Labels.Select(l => $"{l.Winner() + 1}≻{l.Loser() + 1}"))}, e^r = {c.First}, e^r' = {c.Second}",
        },
        Conclusion = new EquallyGoodRewards(),
        Controls =
        [
            new("rewards that maximise the likelihood have the same best responses", new SameBest()),
            new("every reward has the same likelihood", new Always()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RivalRewards c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Fact<T>(BradleyTerryFit.IsMaximum(c.First, c.Labels) && BradleyTerryFit.IsMaximum(c.Second, c.Labels), "both maximise the likelihood"),
            Gap.Fact<T>(BradleyTerry.Likelihood<Rational>(c.First.Span, c.Labels.Span) == BradleyTerry.Likelihood<Rational>(c.Second.Span, c.Labels.Span), "the likelihoods are equal, exactly"),
            Gap.Fact<T>(Best(c.First).All(y => !Best(c.Second).Contains(y)), "no response is best under both"));

    private sealed class SameBest : IStatement<RivalRewards>
    {
        public Gap<T> Evaluate<T>(RivalRewards c)
            where T : struct, IReal<T> => BradleyTerryFit.IsMaximum(c.First, c.Labels) && BradleyTerryFit.IsMaximum(c.Second, c.Labels)
                ? Gap.Fact<T>(Best(c.First).SequenceEqual(Best(c.Second)), "the same best responses")
                : Gap.Holds<T>("nothing to compare");
    }

    private sealed class Always : IStatement<RivalRewards>
    {
        public Gap<T> Evaluate<T>(RivalRewards c)
            where T : struct, IReal<T> => Gap.Equal(BradleyTerry.Likelihood<T>(c.First.Lift<T>(), c.Labels.Span), BradleyTerry.Likelihood<T>(c.Second.Lift<T>(), c.Labels.Span));
    }

    private static int[] Best(ValueList<Rational> weights)
    {
        var most = weights.Aggregate(Rational.Max);
        return [.. Enumerable.Range(0, weights.Count).Where(y => weights[y] == most)];
    }
}
