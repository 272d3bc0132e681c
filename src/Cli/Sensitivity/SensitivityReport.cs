using System.Globalization;
using TheoremCheck.Models.Surveys;
using TheoremCheck.Numbers;

namespace TheoremCheck.Cli.Sensitivity;

/// <summary>The analyses of all questions and what they sum up to.</summary>
/// <param name="Call">What was asked.</param>
/// <param name="Questions">The analyses in the order of the file.</param>
/// <param name="Solver">The second route; null when not asked for.</param>
internal sealed record SensitivityReport(SensitivityCall Call, IReadOnlyList<QuestionSensitivity> Questions, SolverComparison? Solver)
{
    /// <summary>The distances at which orders change, rising.</summary>
    public IReadOnlyList<decimal> OrderDistances { get; } = Distances(Questions.Select(q => q.Order));

    /// <summary>The distances at which top choices change, rising.</summary>
    public IReadOnlyList<decimal> TopDistances { get; } = Distances(Questions.Select(q => q.Top));

    /// <summary>Pairs of options, each with a verified certificate.</summary>
    public int Pairs { get; } = Questions.Sum(q => q.Pairs.Count);

    /// <summary>Pairs that no sampling changes, each with a verified Farkas vector.</summary>
    public int ImpossiblePairs { get; } = Questions.Sum(q => q.Pairs.Count(p => p.Certificate is FlipCertificate.Impossible));

    /// <summary>Questions whose Borda order is that of the average reward.</summary>
    public int Aligned { get; } = Questions.Count(q => q.IsAligned);

    /// <summary>Questions with options of one Borda count.</summary>
    public int Tied { get; } = Questions.Count(q => q.IsTied);

    /// <summary>The least distance that at least half of the distances do not exceed; null of none.</summary>
    public static decimal? Median(IReadOnlyList<decimal> distances) => distances.Count == 0 ? null : distances[(distances.Count - 1) / 2];

    /// <summary>A distance cut to 12 decimals.</summary>
    public static string Text(decimal distance) => Math.Round(distance, 12, MidpointRounding.ToZero).ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>The reward log(w_u(i) / Σ_j w_u(j)) of a type, near its value.</summary>
    public static double Reward(QuestionSensitivity question, int type, int option)
    {
        var weights = question.Population.Weights[type];
        return Float64Functions.Log((weights[option] / Reals.Sum(weights.Span)).ToDouble());
    }

    /// <summary>The average of these rewards over the types, near its value.</summary>
    public static double AverageReward(QuestionSensitivity question, int option)
    {
        var average = 0.0;
        for (var u = 0; u < question.Population.Shares.Count; u++)
        {
            average += question.Population.Shares[u].ToDouble() * Reward(question, u, option);
        }

        return average;
    }

    private static decimal[] Distances(IEnumerable<PairFlip?> nearest) =>
        [.. nearest.Select(p => p?.Certificate).OfType<FlipCertificate.Found>().Select(f => f.Decimal).Order()];
}
