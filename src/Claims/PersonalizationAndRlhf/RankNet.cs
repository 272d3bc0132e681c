using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 2: pairwise labels give one gradient per item, and a scoring function learns through these alone.</summary>
/// <remarks>The derivative is taken by dual numbers along each score and along a parameter that moves all the scores.</remarks>
public sealed class RankNet : IStatement<ComparedItems>
{
    /// <summary>The claim.</summary>
    public static Claim<ComparedItems> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/ranknet",
        Kind = ClaimKind.Equation,
        Source = PersonalizationAndRlhfDocument.At("Sec. 2", line: 10),
        Statement = "∂L/∂s_i = λ_i = Σ over the comparisons of i with some j of y_ij - σ(s_i - s_j), y_ij = 1 where i won; "
            + "and dL/dθ = Σ λ_i ∂s_i/∂θ for a parameter θ of the scoring function.",
        Reading = "Gradient of the log-likelihood, uphill; the loss has the opposite sign. The formula of λ_i is ours, the text names none.",
        Uses = ["personalization-and-rlhf/loglik"],
        Domain = ComparedItems.Domain,
        Conclusion = new RankNet(),
        Controls =
        [
            new("λ_i = Σ σ(s_i - s_j) - y_ij", new Other(flipped: true)),
            new("λ_i from the comparisons alone in which i is written first", new Other(flipped: false)),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ComparedItems c)
        where T : struct, IReal<T>
    {
        T[] weights = c.Weights.Lift<T>(), moves = c.Others.Lift<T>();
        var gradients = BradleyTerry.PointGradients<T>(weights, c.Labels.Span);
        return Gap.All(
        [
            .. Along(c, weights, gradients),
            Gap.Equal(BradleyTerry.Slope<T>(weights, moves, c.Labels.Span), Reals.Sum(moves.Length, i => gradients[i] * moves[i])).Named("dL/dθ"),
        ]);
    }

    private static IEnumerable<Gap<T>> Along<T>(ComparedItems c, T[] weights, T[] gradients)
        where T : struct, IReal<T> => Enumerable.Range(0, weights.Length).Select(i => Gap.Equal(
            BradleyTerry.Slope<T>(weights, [.. weights.Select((_, j) => i == j ? T.One : T.Zero)], c.Labels.Span), gradients[i]));

    private sealed class Other(bool flipped) : IStatement<ComparedItems>
    {
        public Gap<T> Evaluate<T>(ComparedItems c)
            where T : struct, IReal<T>
        {
            var weights = c.Weights.Lift<T>();
            T[] gradients = flipped
                ? [.. BradleyTerry.PointGradients<T>(weights, c.Labels.Span).Select(g => -g)]
                : [.. weights.Select((_, i) => Reals.Sum(c.Labels.Count, k => c.Labels[k].First == i ? BradleyTerry.PointGradients<T>(weights, [c.Labels[k]])[i] : T.Zero))];
            return Gap.All(Along(c, weights, gradients));
        }
    }
}
