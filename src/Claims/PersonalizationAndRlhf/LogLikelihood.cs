using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 1: the printed sum is the log-likelihood of independent Bradley-Terry labels, and concave in the scores.</summary>
/// <remarks>
/// For concavity s = 2 log u and s' = 2 log v have the midpoint log(u v), so that e^L at the three of them is rational. A continuous
/// function is concave as soon as it is so at midpoints.
/// </remarks>
public sealed class LogLikelihood : IStatement<ComparedItems>
{
    /// <summary>The claim.</summary>
    public static Claim<ComparedItems> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/loglik",
        Kind = ClaimKind.Equation,
        Source = PersonalizationAndRlhfDocument.At("Sec. 1, second display", line: 7),
        Statement = "L = Σ y log σ(s_i - s_j) + (1-y) log σ(s_j - s_i) is the logarithm of the product of the Bradley-Terry probabilities of the labels; "
            + "e^L sums to 1 over all labellings of D; and L((s+s')/2) ≥ (L(s) + L(s'))/2.",
        Reading = "D lists each comparison once, in one order; a pair that is compared again is listed again. As a set with one label per pair D could not hold it.",
        Uses = ["personalization-and-rlhf/solve"],
        Domain = ComparedItems.Domain,
        Conclusion = new LogLikelihood(),
        Controls =
        [
            new("L is convex at midpoints", new Convex()),
            new("L counts the won labels only: Σ y log σ(s_i - s_j)", new WonOnly()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ComparedItems c)
        where T : struct, IReal<T>
    {
        var weights = Squares(c.Weights).Lift<T>();
        T[] scores = [.. weights.Select(T.Log)];
        return Gap.All(
            Gap.Equal(BradleyTerry.LogLikelihood<T>(scores, c.Labels.Span), T.Log(BradleyTerry.Likelihood<T>(weights, c.Labels.Span))).Named("L"),
            Gap.Equal(Reals.Sum(1 << c.Labels.Count, y => BradleyTerry.Likelihood<T>(weights, Labelled(c, y).Span)), T.One).Named("all labellings"),
            Gap.AtMost(T.Zero, T.Of(Bend(c))).Named("midpoint"));
    }

    private static ValueList<Rational> Squares(ValueList<Rational> roots) => roots.Map(w => w * w);

    private static ValueList<PairLabel> Labelled(ComparedItems c, int y) =>
        ValueList.Generate(c.Labels.Count, k => c.Labels[k] with { FirstWon = (y >> k & 1) == 1 });

    // e^(2 L(midpoint)) - e^(L(s) + L(s')), in rationals so that equality is exact.
    private static Rational Bend(ComparedItems c)
    {
        var middle = ValueList.Generate(c.Weights.Count, i => c.Weights[i] * c.Others[i]);
        return Rational.Pow(BradleyTerry.Likelihood(middle.Span, c.Labels.Span), 2)
            - (BradleyTerry.Likelihood(Squares(c.Weights).Span, c.Labels.Span) * BradleyTerry.Likelihood(Squares(c.Others).Span, c.Labels.Span));
    }

    private sealed class Convex : IStatement<ComparedItems>
    {
        public Gap<T> Evaluate<T>(ComparedItems c)
            where T : struct, IReal<T> => Gap.AtMost(T.Of(Bend(c)), T.Zero);
    }

    private sealed class WonOnly : IStatement<ComparedItems>
    {
        public Gap<T> Evaluate<T>(ComparedItems c)
            where T : struct, IReal<T>
        {
            ValueList<PairLabel> won = [.. c.Labels.Where(l => l.FirstWon)];
            return Gap.Equal(BradleyTerry.Likelihood<T>(c.Weights.Lift<T>(), won.Span), BradleyTerry.Likelihood<T>(c.Weights.Lift<T>(), c.Labels.Span));
        }
    }
}
