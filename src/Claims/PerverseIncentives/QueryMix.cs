using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Mixed queries of one composition and how many of them there are.</summary>
/// <param name="First">|Y ∩ M_1|, at least 1.</param>
/// <param name="Second">|Y ∩ M_2|, at least 1.</param>
/// <param name="Count">How many, at least 1.</param>
public sealed record Composition(int First, int Second, int Count);

/// <summary>Mixed queries of some compositions, answered by a large dichotomy population; also turned into pairs.</summary>
/// <param name="Queries">The compositions.</param>
/// <param name="FirstType">p_*(1).</param>
/// <remarks>
/// A query in which y was chosen becomes the pairs of y and each other alternative, y chosen. Pairs of one category say nothing of ψ. A choice of
/// M_1, of probability p, leaves k_2 mixed pairs; one of M_2 leaves k_1.
/// </remarks>
public sealed record QueryMix(ValueList<Composition> Queries, Rational FirstType)
{
    /// <summary>Queries of one size or of several.</summary>
    public static Domain<QueryMix> Within(bool oneSize, bool failing) => new()
    {
        Name = (oneSize ? "mixed queries of one size from 3 to 6" : "mixed queries of 2 to 6 alternatives") + ", 1 to 3 compositions"
            + (failing ? ", 1/2 < p_*(1), RLPO failing" : ", 0 < p_*(1) < 1"),
        Draw = draws => Drawn(draws, oneSize, failing),
        Print = Printed,
        Edges = failing ? [new([new(2, 1, 1)], Rational.Ratio(3, 5))] : [],
    };

    /// <summary>The descent of the population reward loss at odds x, from choices among whole queries.</summary>
    internal T Whole<T>(T odds)
        where T : struct, IReal<T>
    {
        var sum = T.Zero;
        foreach (var q in Queries)
        {
            sum += T.Of(q.Count) * (
                (T.Of(FirstType) * RewardLoss.Descent<T>([new(q.First, q.Second, true)], odds))
                + (T.Of(1 - FirstType) * RewardLoss.Descent<T>([new(q.First, q.Second, false)], odds)));
        }

        return sum;
    }

    /// <summary>The same from the pairs.</summary>
    internal T Pairs<T>(T odds)
        where T : struct, IReal<T>
    {
        var sum = T.Zero;
        foreach (var q in Queries)
        {
            for (var pair = 0; pair < q.Second; pair++)
            {
                sum += T.Of(q.Count) * T.Of(FirstType) * RewardLoss.Descent<T>([new(1, 1, true)], odds);
            }

            for (var pair = 0; pair < q.First; pair++)
            {
                sum += T.Of(q.Count) * T.Of(1 - FirstType) * RewardLoss.Descent<T>([new(1, 1, false)], odds);
            }
        }

        return sum;
    }

    /// <summary>(1 - p) Σ k_1 / (p Σ k_2): the odds fitted to the pairs.</summary>
    internal Rational PairOdds() =>
        (1 - FirstType) * Queries.Aggregate(Rational.Zero, (a, q) => a + (q.First * q.Count))
        / (FirstType * Queries.Aggregate(Rational.Zero, (a, q) => a + (q.Second * q.Count)));

    private static QueryMix Drawn(Draws draws, bool oneSize, bool failing)
    {
        var common = draws.Integer(3, 6);
        var queries = draws.List(1, 3, d =>
        {
            var size = oneSize ? common : d.Integer(2, 6);
            var second = 1 + d.Choose(size - 1);
            return new Composition(size - second, second, 1 + d.Choose(5));
        });
        if (!failing)
        {
            return new(queries, draws.InnerProportion());
        }

        // RLPO fails when p is below the mean share of M_1; that share must leave room above 1/2.
        Rational total = queries.Aggregate(Rational.Zero, (a, q) => a + q.Count);
        var share = queries.Aggregate(Rational.Zero, (a, q) => a + Rational.Ratio(q.First * q.Count, q.First + q.Second)) / total;
        if (share <= Rational.Ratio(1, 2))
        {
            queries = [new(common - 1, 1, 1)];
            share = Rational.Ratio(common - 1, common);
        }

        return new(queries, Rational.Ratio(1, 2) + ((share - Rational.Ratio(1, 2)) * draws.InnerProportion()));
    }

    private static string Printed(QueryMix c) =>
        $"queries {string.Join(", ", c.Queries.Select(q => $"{q.Count} of {q.First}+{q.Second}"))}, p_*(1) = {c.FirstType}";
}
