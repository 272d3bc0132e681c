using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Surveys;

/// <summary>How the types of a survey are represented in the population.</summary>
public enum TypeShares
{
    /// <summary>In proportion to their answers to the question, before smoothing.</summary>
    Observed,

    /// <summary>Every type equally.</summary>
    Equal,
}

/// <summary>The rewards of each type that make its choice shares those of Luce's model.</summary>
/// <remarks>
/// r(i; u) = log share of i among u's answers, up to a constant per type. The weights e^r may then be the counts themselves, so
/// that every preference w_i / (w_i + w_j) is rational. A count of 0 has no reward: nothing is added to it unless asked for.
/// Heterogeneous preferences, Appendix E, eq. (27), line 816.
/// </remarks>
public static class LuceEstimate
{
    /// <summary>The population of Bradley-Terry types whose weights are the smoothed counts.</summary>
    /// <param name="counts">The counts of one question.</param>
    /// <param name="smoothing">What is added to every count, at least 0; 0 when no count is 0.</param>
    /// <param name="shares">How the types are represented.</param>
    /// <exception cref="ArgumentException">When smoothing is negative, a smoothed count is 0, or a type has no answers.</exception>
    public static BradleyTerryMixture Population(ChoiceCounts counts, Rational smoothing, TypeShares shares)
    {
        ArgumentNullException.ThrowIfNull(counts);
        if (smoothing.Sign < 0)
        {
            throw new ArgumentException($"smoothing is {smoothing}; it must be at least 0", nameof(smoothing));
        }

        if (counts.FirstZero(smoothing) is var (type, option))
        {
            throw new ArgumentException($"type '{counts.Types[type]}' never chose '{counts.Options[option]}': the reward does not exist", nameof(counts));
        }

        var totals = ValueList.Generate(counts.Types.Count, counts.Total);
        if (totals.Any(t => t.IsZero))
        {
            throw new ArgumentException("a type has no answers", nameof(counts));
        }

        var sum = Reals.Sum(totals.Span);
        return new(
            shares == TypeShares.Equal ? Distributions.Uniform(totals.Count) : totals.Map(t => t / sum),
            counts.Counts.Map(c => c.Map(x => x + smoothing)));
    }
}
