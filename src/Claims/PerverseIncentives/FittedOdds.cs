using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Odds to compare with those that fit a thought experiment.</summary>
/// <param name="Odds">x = e^(ψ_2 - ψ_1), positive.</param>
public sealed record FittedOdds(Rational Odds)
{
    /// <summary>All positive odds.</summary>
    public static Domain<FittedOdds> Domain { get; } = new()
    {
        Name = "any odds x = e^(ψ_2 - ψ_1) > 0 to compare with",
        Draw = draws => new(draws.Weight()),
        Print = c => $"e^(ψ_2 - ψ_1) = {c.Odds}",
        Edges = [new(1), new(Rational.Ratio(4, 3)), new(Rational.Ratio(2, 3))],
    };

    /// <summary>The logit with these odds gives the probabilities, and no other odds have so low a population cross entropy.</summary>
    /// <param name="copies">How many messages of M_1 stand beside one of M_2.</param>
    /// <param name="fitted">The odds that fit.</param>
    /// <param name="each">The probability of each message of M_1.</param>
    /// <param name="other">The probability of the one of M_2.</param>
    /// <remarks>With p_* = (3/5, 2/5), e^(-5 L) is x² / (k + x)^5 for the population cross entropy L.</remarks>
    internal Gap<T> Fits<T>(int copies, Rational fitted, string each, string other)
        where T : struct, IReal<T>
    {
        var weights = new T[copies + 1];
        Array.Fill(weights, T.One);
        weights[copies] = T.Of(fitted);
        int[] menu = [.. Enumerable.Range(0, copies + 1)];
        var matched = Gap.All(
            Gap.Equal(Luce.Probability<T>(weights, 0, menu), T.Of(Rational.Parse(each))).Named("y of M_1"),
            Gap.Equal(Luce.Probability<T>(weights, copies, menu), T.Of(Rational.Parse(other))).Named("y of M_2"));
        return Odds == fitted
            ? matched
            : Gap.All(matched, Gap.Less(Likelihood(T.Of(Odds), copies), Likelihood(T.Of(fitted), copies)).Named("other odds fit worse"));
    }

    private static T Likelihood<T>(T odds, int copies)
        where T : struct, IReal<T> => odds * odds / T.Pow(T.Of(copies) + odds, 5);
}
