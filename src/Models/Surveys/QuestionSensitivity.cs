using System.Numerics;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Surveys;

/// <summary>What a sensitivity analysis is asked.</summary>
/// <param name="Smoothing">What is added to every count, at least 0.</param>
/// <param name="Shares">How the types are represented.</param>
/// <param name="Epsilon">ε, the least probability of every option.</param>
/// <param name="Delta">δ, how far beyond equality the Borda counts must pass, at least 0.</param>
/// <param name="AsPrinted">Whether to solve P_i q ≤ P_j q + δ, which need not change anything, in place of P_i q ≤ P_j q − δ.</param>
public sealed record SensitivityRequest(Rational Smoothing, TypeShares Shares, Rational Epsilon, Rational Delta, bool AsPrinted = false)
{
    /// <summary>ε = δ = 10^-5, as the document sets them.</summary>
    public static Rational PrintedMargin { get; } = Rational.Parse("1e-5");

    /// <summary>No smoothing, observed shares, ε and δ as printed.</summary>
    public static SensitivityRequest Default { get; } = new(0, TypeShares.Observed, PrintedMargin, PrintedMargin);

    /// <summary>r of g·q ≤ r.</summary>
    public Rational RightSide => AsPrinted ? Delta : -Delta;
}

/// <summary>The least change of sampling that takes one option from above another to below it.</summary>
/// <param name="Upper">The option of greater Borda count under uniform sampling.</param>
/// <param name="Lower">The other option.</param>
/// <param name="Certificate">The answer, verified.</param>
public sealed record PairFlip(int Upper, int Lower, FlipCertificate Certificate);

/// <summary>How far the Borda order of one question is from changing, and whether it is that of the average reward.</summary>
/// <remarks>
/// For every pair with NBC(y_i) &gt; NBC(y_j) under uniform sampling the least total variation distance of a distribution that
/// reverses it, with a certificate that has been verified. Heterogeneous preferences, Sec. 7.1 and Appendix E.
/// </remarks>
public sealed class QuestionSensitivity
{
    private QuestionSensitivity(ChoiceCounts counts, BradleyTerryMixture population, SensitivityRequest request)
    {
        Counts = counts;
        Population = population;
        Preferences = PreferenceMatrix.Of(population);
        Setting = new(population.Responses, request.Epsilon, request.RightSide);
        AverageRewards = new(population);
        BordaRanks = Ranks.Of(population.Responses, Preferences.CompareBorda);
        AverageRewardRanks = Ranks.Of(population.Responses, AverageRewards.Compare);
        Pairs = [.. Solved()];
        Order = Nearest(Pairs);
        var top = BordaRanks.Count(r => r == 1) == 1 ? Pairs.Where(p => BordaRanks[p.Upper] == 1) : [];
        Top = Nearest(top);
    }

    /// <summary>The counts.</summary>
    public ChoiceCounts Counts { get; }

    /// <summary>The types with weights e^r.</summary>
    public BradleyTerryMixture Population { get; }

    /// <summary>P.</summary>
    public PreferenceMatrix Preferences { get; }

    /// <summary>N, ε and r.</summary>
    public FlipSetting Setting { get; }

    /// <summary>The average rewards.</summary>
    public AverageRewardOrder AverageRewards { get; }

    /// <summary>The place of each option by Borda count under uniform sampling.</summary>
    public ValueList<int> BordaRanks { get; }

    /// <summary>The place of each option by average reward.</summary>
    public ValueList<int> AverageRewardRanks { get; }

    /// <summary>Every pair whose Borda counts differ under uniform sampling, by the place of the upper and then of the lower option.</summary>
    public IReadOnlyList<PairFlip> Pairs { get; }

    /// <summary>The pair that is nearest to changing; null when no sampling changes any.</summary>
    public PairFlip? Order { get; }

    /// <summary>The nearest pair whose upper option is the only top choice; null when no sampling changes it or the top is tied.</summary>
    public PairFlip? Top { get; }

    /// <summary>Whether two options have one Borda count under uniform sampling, so that any change may part them.</summary>
    public bool IsTied => BordaRanks.Distinct().Count() < BordaRanks.Count;

    /// <summary>Whether average reward and Borda count under uniform sampling give one order.</summary>
    public bool IsAligned => BordaRanks == AverageRewardRanks;

    /// <summary>Analyses one question.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="request">What is asked.</param>
    /// <exception cref="ArgumentException">When a reward does not exist or ε exceeds 1/N.</exception>
    public static QuestionSensitivity Of(ChoiceCounts counts, SensitivityRequest request)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(request);
        return new(counts, LuceEstimate.Population(counts, request.Smoothing, request.Shares), request);
    }

    /// <summary>The linear program of a pair, for a solver as a second route.</summary>
    /// <param name="pair">A pair of this question.</param>
    public LinearPrograms.FlipProblem Problem(PairFlip pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        var gains = Preferences.Gains(pair.Upper, pair.Lower);
        return LinearPrograms.FlipProblem.FromUniform(
            ValueList.Generate(gains.Length, k => new Rational(gains[k], Preferences.Denominator)), Setting.Epsilon, Setting.RightSide);
    }

    private static PairFlip? Nearest(IEnumerable<PairFlip> pairs)
    {
        PairFlip? nearest = null;
        foreach (var pair in pairs)
        {
            if (pair.Certificate is FlipCertificate.Found found
                && (nearest?.Certificate is not FlipCertificate.Found best || found.IsNearerThan(best)))
            {
                nearest = pair;
            }
        }

        return nearest;
    }

    private IEnumerable<PairFlip> Solved()
    {
        var byPlace = Enumerable.Range(0, BordaRanks.Count).OrderBy(i => BordaRanks[i]).ToArray();
        for (var a = 0; a < byPlace.Length; a++)
        {
            for (var b = a + 1; b < byPlace.Length; b++)
            {
                var (upper, lower) = (byPlace[a], byPlace[b]);
                if (BordaRanks[upper] < BordaRanks[lower])
                {
                    yield return Solved(upper, lower);
                }
            }
        }
    }

    private PairFlip Solved(int upper, int lower)
    {
        BigInteger[] gains = Preferences.Gains(upper, lower);
        var certificate = UniformFlip.Solve(gains, Preferences.Denominator, Setting);
        return certificate.Verify(gains, Preferences.Denominator, Setting)
            ? new(upper, lower, certificate)
            : throw new InvalidOperationException($"the closed form is wrong for question '{Counts.Question}', options {upper + 1} and {lower + 1}");
    }
}
