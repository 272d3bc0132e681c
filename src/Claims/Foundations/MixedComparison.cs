using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Sub-populations with utilities of their own, and two items.</summary>
/// <param name="Shares">α.</param>
/// <param name="Weights">e^V of each sub-population.</param>
/// <param name="J">j.</param>
/// <param name="K">j', other than j.</param>
public sealed record MixedItems(ValueList<Rational> Shares, ValueList<ValueList<Rational>> Weights, int J, int K);

/// <summary>The comparison probability of a mixture.</summary>
public sealed class MixedComparison : IStatement<MixedItems>
{
    /// <summary>The claim.</summary>
    public static Claim<MixedItems> Claim { get; } = new()
    {
        Id = "foundations/mixture",
        Kind = ClaimKind.Equation,
        Source = FoundationsDocument.At("mixture model", line: 121),
        Statement = "For α_i ≥ 0 with Σ α_i = 1: p(Y_jj' = 1) = Σ_i α_i σ(V_j^(i) - V_j'^(i)) lies in (0, 1) and has complement p(Y_j'j = 1); it is the share of rankings that put j above j' when a sub-population ranks by Plackett-Luce.",
        Domain = new()
        {
            Name = "1 to 3 sub-populations with shares, zeros included, 2 or 3 items with any e^V > 0",
            Draw = draws => Drawn(draws, (d, n) => d.Distribution(n)),
            Print = Printed,
            Classes = [new("a share of 0", c => c.Shares.Any(a => a.IsZero), Rational.Ratio(1, 50))],
            Wider = new() { Name = "any shares", Draw = draws => Drawn(draws, (d, n) => d.List(n, x => x.Utility())), Print = Printed },
        },
        Hypotheses =
        [
            new("α_i ≥ 0", c => c.Shares.All(a => a.Sign >= 0)),
            new("Σ α_i = 1", c => Reals.Sum(c.Shares.Span) == 1),
        ],
        Conclusion = new MixedComparison(),
        Controls =
        [
            new("it is σ of the mean difference", new OfMean()),
            new("it is the share of the mean weights e^V", new OfMeanWeights()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(MixedItems c)
        where T : struct, IReal<T>
    {
        var p = Mixed<T>(c, c.J, c.K);
        return Gap.All(
            Gap.Less(T.Zero, p).Named("p > 0"),
            Gap.Less(p, T.One).Named("p < 1"),
            Gap.Equal(p + Mixed<T>(c, c.K, c.J), T.One).Named("complement"),
            Gap.Equal(p, Ranked<T>(c)).Named("share of rankings"));
    }

    private sealed class OfMean : IStatement<MixedItems>
    {
        public Gap<T> Evaluate<T>(MixedItems c)
            where T : struct, IReal<T>
        {
            var mean = Reals.Sum(c.Shares.Count, i => T.Of(c.Shares[i]) * T.Log(T.Of(c.Weights[i][c.J] / c.Weights[i][c.K])));
            return Gap.Equal(Mixed<T>(c, c.J, c.K), Reals.Logistic(mean));
        }
    }

    private sealed class OfMeanWeights : IStatement<MixedItems>
    {
        public Gap<T> Evaluate<T>(MixedItems c)
            where T : struct, IReal<T>
        {
            T Mean(int j) => Reals.Sum(c.Shares.Count, i => T.Of(c.Shares[i] * c.Weights[i][j]));
            return Gap.Equal(Mixed<T>(c, c.J, c.K), Mean(c.J) / (Mean(c.J) + Mean(c.K)));
        }
    }

    private static T Mixed<T>(MixedItems c, int j, int k)
        where T : struct, IReal<T> => Reals.Sum(c.Shares.Count, i => T.Of(c.Shares[i]) * Luce.Probability<T>(c.Weights[i].Lift<T>(), j, [j, k]));

    private static T Ranked<T>(MixedItems c)
        where T : struct, IReal<T> => Reals.Sum(c.Shares.Count, i =>
            T.Of(c.Shares[i]) * RankingLaw.Choice<T>(PlackettLuce.Law<T>(c.Weights[i].Lift<T>()), c.Weights[i].Count, c.J, [c.J, c.K]));

    private static MixedItems Drawn(Draws draws, Func<Draws, int, ValueList<Rational>> shares)
    {
        var (types, items) = (draws.Integer(1, 3), draws.Integer(2, 3));
        var j = draws.Choose(items);
        return new(shares(draws, types), draws.List(types, d => d.List(items, x => x.Weight())), j, (j + 1 + draws.Choose(items - 1)) % items);
    }

    private static string Printed(MixedItems c) => $"α = {c.Shares}, e^V = {c.Weights}, j = {c.J + 1}, j' = {c.K + 1}";
}
