using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>The scores of a pair of items and some probability.</summary>
/// <param name="First">s_i.</param>
/// <param name="Second">s_j.</param>
/// <param name="Probability">A candidate for P(i ≻ j), strictly between 0 and 1.</param>
public sealed record ScorePair(Rational First, Rational Second, Rational Probability)
{
    /// <summary>Scores within ±20, any inner probability.</summary>
    public static Domain<ScorePair> Domain { get; } = new()
    {
        Name = "two scores within ±20, equal ones included, and a probability strictly between 0 and 1",
        Draw = draws => new(draws.Utility(), draws.Utility(), draws.InnerProportion()),
        Print = c => $"s_i = {c.First}, s_j = {c.Second}, Q = {c.Probability}",
        Edges = [new(0, 0, Rational.Ratio(1, 2)), new(20, -20, Rational.Ratio(1, 2)), new(-20, 20, Rational.Ratio(1, 3))],
        Classes = [new("equal scores", c => c.First == c.Second, Rational.Ratio(1, 100))],
    };

    /// <summary>s_i - s_j.</summary>
    public T Difference<T>()
        where T : struct, IReal<T> => T.Of(First - Second);
}
