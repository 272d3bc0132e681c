using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The normalised Borda count is a probability; the comparison of a response with itself adds D(y)/2 to it, and its mean under D is 1/2.</summary>
/// <remarks>The count by opponents first and by annotators first are two sums over the same experiment.</remarks>
public sealed class BordaCountDefined : IStatement<ComparedPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<ComparedPopulation> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/nbc.def",
        Kind = ClaimKind.Definition,
        Source = HeterogeneousPreferencesDocument.At("Sec. 4.2, Definition 4.1, eq. (13)", line: 145),
        Statement = "NBC(y) = Σ_y' D(y') Pr(y ≻ y') is the probability that an annotator of random type prefers y to a drawn y': D(y)/2 ≤ NBC(y) ≤ 1 - D(y)/2, NBC(y) - D(y)/2 = Σ_{y' ≠ y} D(y') Pr(y ≻ y'), and Σ_y D(y) NBC(y) = 1/2.",
        Reading = "As printed y' = y is among the responses drawn, and a response is preferred to itself with probability σ(0) = 1/2.",
        Uses = ["heterogeneous-preferences/het.eq8"],
        Domain = ComparedPopulation.AnySupport,
        Conclusion = new BordaCountDefined(),
        Controls =
        [
            new("the mean of NBC over the responses, evenly, is 1/2", new EvenMean()),
            new("NBC(y) = Σ_{y' ≠ y} D(y') Pr(y ≻ y')", new WithoutItself()),
            new("NBC(y) ≥ D(y)", new AtLeastDrawn()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ComparedPopulation c)
        where T : struct, IReal<T>
    {
        var (count, half) = (c.ResponseCount(), T.Of(Rational.Ratio(1, 2)));
        List<Gap<T>> gaps = [];
        var mean = T.Zero;
        for (var y = 0; y < count; y++)
        {
            var nbc = c.BordaCount<T>(y);
            var self = c.Sampled<T>(y) * half;
            mean += c.Sampled<T>(y) * nbc;
            gaps.Add(Gap.Equal(nbc, ByAnnotator<T>(c, y)).Named("by annotators first"));
            gaps.Add(Gap.Equal(nbc - self, Others<T>(c, y)).Named("self comparison"));
            gaps.Add(Gap.AtMost(self, nbc).Named("at least D(y)/2"));
            gaps.Add(Gap.AtMost(nbc, T.One - self).Named("at most 1 - D(y)/2"));
        }

        gaps.Add(Gap.Equal(mean, half).Named("mean under D"));
        return Gap.All(gaps);
    }

    private static T ByAnnotator<T>(ComparedPopulation c, int y)
        where T : struct, IReal<T> =>
        Reals.Sum(c.Parts.Count, u => c.Share<T>(u) * Reals.Sum(c.ResponseCount(), k => c.Sampled<T>(k) * c.OfType<T>(u, y, k)));

    private static T Others<T>(ComparedPopulation c, int y)
        where T : struct, IReal<T> => Reals.Sum(c.ResponseCount(), k => k == y ? T.Zero : c.Sampled<T>(k) * c.Preference<T>(y, k));

    private sealed class EvenMean : IStatement<ComparedPopulation>
    {
        public Gap<T> Evaluate<T>(ComparedPopulation c)
            where T : struct, IReal<T> => Gap.Equal(Reals.Sum(c.ResponseCount(), c.BordaCount<T>) / T.Of(c.ResponseCount()), T.Of(Rational.Ratio(1, 2)));
    }

    private sealed class WithoutItself : IStatement<ComparedPopulation>
    {
        public Gap<T> Evaluate<T>(ComparedPopulation c)
            where T : struct, IReal<T> => Gap.Equal(c.BordaCount<T>(0), Others<T>(c, 0));
    }

    private sealed class AtLeastDrawn : IStatement<ComparedPopulation>
    {
        public Gap<T> Evaluate<T>(ComparedPopulation c)
            where T : struct, IReal<T> => Gap.AtLeast(c.BordaCount<T>(0), c.Sampled<T>(0));
    }
}
