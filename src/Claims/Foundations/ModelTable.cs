using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Items, a ranking of them and a subset.</summary>
/// <param name="Weights">e^V as positive integers.</param>
/// <param name="Ranking">All items from best to worst.</param>
/// <param name="Subset">Some of the items.</param>
public sealed record OfferedItems(ValueList<int> Weights, ValueList<int> Ranking, ValueList<int> Subset);

/// <summary>The table of models: each row is the same Gumbel utilities, asked another question.</summary>
public sealed class ModelTable : IStatement<OfferedItems>
{
    /// <summary>The claim.</summary>
    public static Claim<OfferedItems> Claim { get; } = new()
    {
        Id = "foundations/unification",
        Kind = ClaimKind.Table,
        Source = FoundationsDocument.At("table of feedback types", line: 99),
        Statement = "For ε_j i.i.d. standard Gumbel: comparisons are Bradley-Terry, rankings Plackett-Luce, acceptance against an outside option of V_0 = 0 is logistic regression σ(V_j), choices from a subset and from all classes are the logit shares.",
        Reading = "Accept/reject is the choice between the item and an outside option that has Gumbel noise of its own; the single noise of line 60 would have to be logistic.",
        Uses = ["foundations/thm2.softmax", "foundations/thm2.bt", "foundations/thm2.pl"],
        Domain = new()
        {
            Name = "2 to 4 items with e^V integers from 1 to 4, a ranking and a subset",
            Draw = draws =>
            {
                var count = draws.Integer(2, 4);
                var order = draws.Permutation(count);
                return new(draws.List(count, d => d.Integer(1, 4)), order, ValueList.From(order.Take(draws.Integer(1, count)).Order()));
            },
            Print = c => $"e^V = {c.Weights}, ranking {string.Join("≻", c.Ranking.Select(j => j + 1))}, S = {{{string.Join(", ", c.Subset.Select(j => j + 1))}}}",
        },
        Conclusion = new ModelTable(),
        Controls =
        [
            new("acceptance with one Gumbel noise and threshold 0, P(V + ε > 0) = 1 - exp(-e^V), is σ(V)", new OneNoise()),
            new("the worst is ranked first", new WorstFirst()),
        ],
        Cases = 1_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(OfferedItems c)
        where T : struct, IReal<T>
    {
        var weights = c.Weights.Map(w => (Rational)w).Lift<T>();
        int[] all = [.. Enumerable.Range(0, weights.Length)], subset = [.. c.Subset];
        var (first, last) = (c.Ranking[0], c.Ranking[c.Ranking.Count - 1]);
        ValueList<int> outside = [c.Weights[first], 1];
        return Gap.All(
            Gap.Equal(Gumbel<T>(c, first, [first, last]), Reals.Logistic(T.Log(weights[first]) - T.Log(weights[last]))).Named("binary comparisons"),
            Gap.Equal(AdditiveUtility.Ranking<T>(NoiseLaw.Gumbel, c.Weights.Span, 1, c.Ranking.Span), PlackettLuce.Probability<T>(weights, c.Ranking.Span)).Named("full rankings"),
            Gap.Equal(AdditiveUtility.Choice<T>(NoiseLaw.Gumbel, outside.Span, 1, 0, [0, 1]), Reals.Logistic(T.Log(weights[first]))).Named("accept/reject"),
            Gap.All(subset.Select(j => Gap.Equal(Gumbel<T>(c, j, subset), Luce.Probability<T>(weights, j, subset)))).Named("choices from subsets"),
            Gap.All(all.Select(j => Gap.Equal(Gumbel<T>(c, j, all), Luce.Probability<T>(weights, j, all)))).Named("multi-class"));
    }

    private sealed class OneNoise : IStatement<OfferedItems>
    {
        public Gap<T> Evaluate<T>(OfferedItems c)
            where T : struct, IReal<T> => Gap.Equal(T.One - T.Exp(-T.Of(c.Weights[0])), Reals.Logistic(T.Log(T.Of(c.Weights[0]))));
    }

    private sealed class WorstFirst : IStatement<OfferedItems>
    {
        public Gap<T> Evaluate<T>(OfferedItems c)
            where T : struct, IReal<T> => Gap.Equal(AdditiveUtility.Ranking<T>(NoiseLaw.Gumbel, c.Weights.Span, 1, c.Ranking.Span), PlackettLuce.Probability<T>(c.Weights.Map(w => (Rational)w).Lift<T>(), [.. c.Ranking.Reverse()]));
    }

    private static T Gumbel<T>(OfferedItems c, int j, int[] menu)
        where T : struct, IReal<T> => AdditiveUtility.Choice<T>(NoiseLaw.Gumbel, c.Weights.Span, 1, j, menu);
}
