using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Choice;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Identification does not settle the model: a mixture fits as well as the best Bradley-Terry model, and chooses otherwise elsewhere.</summary>
public sealed class EquallyGoodModels : IStatement<RivalModels>
{
    /// <summary>The claim.</summary>
    public static Claim<RivalModels> Claim { get; } = new()
    {
        Id = "foundations/rashomon",
        Kind = ClaimKind.Qualitative,
        Source = FoundationsDocument.At("Rashomon effect", line: 113),
        Statement = "There are comparisons with a maximum likelihood Bradley-Terry model that is unique up to a constant and a mixture of two different ones with the same likelihood, while p(j|{1,2,3}) is not the same.",
        Reading = "'Many' is shown by two of different structure; the maximiser is unique by strong connection of the comparisons and certified by a gradient of exactly 0.",
        Uses = ["foundations/nonident", "foundations/converse.data"],
        Quantifier = Quantifier.Exists,
        Expected = VerdictKind.Proved,
        Domain = RivalModels.Domain,
        Conclusion = new EquallyGoodModels(),
        Controls =
        [
            new("every mixture has the likelihood of the one model", new Always()),
            new("no mixture of different models has the likelihood of a maximiser", new Never()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RivalModels c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Fact<T>(c.IsFitted() && c.IsMixed(), "the one model is the unique maximiser, the mixture is of two different models"),
            Gap.Fact<T>(BradleyTerry.Likelihood<Rational>(c.Single.Span, c.Labels.Span) == c.MixedLikelihood<Rational>(), "the likelihoods are equal, exactly"),
            Gap.Any(Enumerable.Range(0, 3).Select(j => Gap.Differ(Luce.Probability<T>(c.Single.Lift<T>(), j, [0, 1, 2]), c.Mixed<T>(j, [0, 1, 2])))).Named("p(j|{1,2,3})"));

    private sealed class Always : IStatement<RivalModels>
    {
        public Gap<T> Evaluate<T>(RivalModels c)
            where T : struct, IReal<T> => Gap.Equal(BradleyTerry.Likelihood<T>(c.Single.Lift<T>(), c.Labels.Span), c.MixedLikelihood<T>());
    }

    private sealed class Never : IStatement<RivalModels>
    {
        public Gap<T> Evaluate<T>(RivalModels c)
            where T : struct, IReal<T> => c.IsFitted() && c.IsMixed() ? Gap.Differ(BradleyTerry.Likelihood<T>(c.Single.Lift<T>(), c.Labels.Span), c.MixedLikelihood<T>()) : Gap.Holds<T>("nothing to compare");
    }
}
