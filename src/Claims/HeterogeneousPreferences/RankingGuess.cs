using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>What an algorithm answers when it learns nothing: how likely each ranking is its output.</summary>
/// <param name="Alternatives">|Y|.</param>
/// <param name="Answers">The probability of each of the |Y|! rankings, in lexicographic order.</param>
public sealed record RankingGuess(int Alternatives, ValueList<Rational> Answers)
{
    /// <summary>Two to four alternatives and any law on their rankings.</summary>
    public static Domain<RankingGuess> Domain { get; } = Built("2 to 4 alternatives, any law on rankings, zeros included", 2, false);

    /// <summary>Whether the events exclude each other, as far as their probabilities say.</summary>
    internal bool IsLaw() => Answers.All(p => p.Sign >= 0) && Reals.Sum(Answers.Span) <= 1;

    /// <summary>The probability that an alternative is answered to be the best.</summary>
    internal Rational OnTop(int alternative)
    {
        var rankings = Rankings.All(Alternatives);
        var answers = Answers;
        return Reals.Sum(answers.Count, r => rankings[r][0] == alternative ? answers[r] : Rational.Zero);
    }

    private static Domain<RankingGuess> Built(string name, int least, bool overlap) => new()
    {
        Name = name,
        Draw = draws =>
        {
            var alternatives = least + draws.Weighted(4, 4, 1);
            var count = Rankings.All(alternatives).Count;
            return new(alternatives, overlap && draws.Flip() ? draws.List(count, d => d.Proportion()) : Law(draws, count));
        },
        Print = c => $"|Y| = {c.Alternatives}, Pr(A = R) = {c.Answers}",
        Edges = [.. Enumerable.Range(least, 5 - least).Select(k => new RankingGuess(k, Flat(k)))],
        Classes = [new("a law that is not uniform", c => c.Answers.Any(p => p != c.Answers[0]), Rational.Ratio(1, 5))],
        Wider = overlap ? null : Built("1 to 4 alternatives, answers that need not exclude each other", 1, true),
    };

    private static ValueList<Rational> Law(Draws draws, int count) => draws.Weighted(1, 3) == 0
        ? ValueList.Generate(count, _ => Rational.Ratio(1, count))
        : draws.Distribution(count);

    private static ValueList<Rational> Flat(int alternatives)
    {
        var count = Rankings.All(alternatives).Count;
        return ValueList.Generate(count, _ => Rational.Ratio(1, count));
    }
}
