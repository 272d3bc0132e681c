using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Two rewards at one prompt.</summary>
/// <param name="Chosen">r(x, y_w).</param>
/// <param name="Rejected">r(x, y_l).</param>
/// <param name="Shift">A number added to both.</param>
public sealed record RewardPair(Rational Chosen, Rational Rejected, Rational Shift)
{
    /// <summary>Rewards within ±20, ties included.</summary>
    public static Domain<RewardPair> Domain { get; } = new()
    {
        Name = "two rewards and a shift within ±20, ties included",
        Draw = draws => new(draws.Utility(), draws.Utility(), draws.Utility()),
        Print = c => $"r(y_w) = {c.Chosen}, r(y_l) = {c.Rejected}, shift {c.Shift}",
        Edges = [new(0, 0, 0), new(20, -20, 0), new(-20, 20, 20)],
        Classes = [new("tied rewards", c => c.Chosen == c.Rejected, Rational.Ratio(1, 200))],
    };

    /// <summary>e^(r_w) / (e^(r_w) + e^(r_l)).</summary>
    internal static T Share<T>(Rational chosen, Rational rejected)
        where T : struct, IReal<T>
    {
        var (won, lost) = (T.Exp(T.Of(chosen)), T.Exp(T.Of(rejected)));
        return won / (won + lost);
    }
}
