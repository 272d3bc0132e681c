using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Ranking;

/// <summary>A probability law on all strict rankings, and the choices that it implies.</summary>
/// <remarks>p(j | S) is the probability that the ranking puts j first among the members of S (Foundations, line 19).</remarks>
public static class RankingLaw
{
    /// <summary>The probability that an alternative is the best of a menu.</summary>
    /// <param name="masses">The probability of each ranking of <see cref="Rankings.All"/>, in that order.</param>
    /// <param name="count">The number of alternatives.</param>
    /// <param name="alternative">j.</param>
    /// <param name="menu">S, at least one alternative.</param>
    public static T Choice<T>(ReadOnlySpan<T> masses, int count, int alternative, ReadOnlySpan<int> menu)
        where T : struct, IReal<T>
    {
        var rankings = Rankings.All(count);
        var total = T.Zero;
        for (var r = 0; r < rankings.Count; r++)
        {
            if (Rankings.Best(rankings[r], menu) == alternative)
            {
                total += masses[r];
            }
        }

        return total;
    }

    /// <summary>The 0/1 matrix that takes a law on rankings to its choice probabilities, one row for each menu and member.</summary>
    /// <param name="count">The number of alternatives, 1 to 5.</param>
    public static Rational[][] ChoiceMatrix(int count) =>
    [
        .. Menus.All(count).SelectMany(menu => menu.Select(j =>
            Rankings.All(count).Select(r => (Rational)(Rankings.Best(r, menu) == j ? 1 : 0)).ToArray())),
    ];
}
