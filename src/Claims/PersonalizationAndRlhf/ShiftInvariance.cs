using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 1: a constant added to every score leaves the log-likelihood as it is; so does one added within a part of D that is compared with no other.</summary>
public sealed class ShiftInvariance : IStatement<ComparedItems>
{
    /// <summary>The claim.</summary>
    public static Claim<ComparedItems> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/shift",
        Kind = ClaimKind.Lemma,
        Source = PersonalizationAndRlhfDocument.At("Sec. 1, second display", line: 7),
        Statement = "For every D, s and c: e^L(s + c) = e^L(s), and the same for c added to the scores of one connected part of the comparisons only.",
        Reading = "In weights: e^c is the first of the second numbers.",
        Uses = ["personalization-and-rlhf/loglik"],
        Domain = ComparedItems.Domain,
        Conclusion = new ShiftInvariance(),
        Controls =
        [
            new("L unchanged by c added to the first score alone", new FirstOnly()),
            new("L unchanged by doubling every score", new Doubled()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ComparedItems c)
        where T : struct, IReal<T>
    {
        var part = ComparisonGraph.Parts(c.Weights.Count, c.Labels.Span);
        return Gap.All(
            Gap.Equal(Shifted<T>(c, _ => true), Shifted<T>(c, _ => false)).Named("s + c"),
            Gap.Equal(Shifted<T>(c, i => part[i] == part[0]), Shifted<T>(c, _ => false)).Named("c added to the part of item 1"));
    }

    private static T Shifted<T>(ComparedItems c, Func<int, bool> moved)
        where T : struct, IReal<T> =>
        BradleyTerry.Likelihood<T>(ValueList.Generate(c.Weights.Count, i => moved(i) ? c.Weights[i] * c.Others[0] : c.Weights[i]).Lift<T>(), c.Labels.Span);

    private sealed class FirstOnly : IStatement<ComparedItems>
    {
        public Gap<T> Evaluate<T>(ComparedItems c)
            where T : struct, IReal<T> => Gap.Equal(Shifted<T>(c, i => i == 0), Shifted<T>(c, _ => false));
    }

    private sealed class Doubled : IStatement<ComparedItems>
    {
        public Gap<T> Evaluate<T>(ComparedItems c)
            where T : struct, IReal<T> => Gap.Equal(
                BradleyTerry.Likelihood<T>(c.Weights.Map(w => w * w).Lift<T>(), c.Labels.Span), Shifted<T>(c, _ => false));
    }
}
