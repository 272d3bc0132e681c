using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Queries that all offer the same number of responses from each of two sources, chosen by a share of the annotators.</summary>
/// <param name="Preferred">k_1: how many responses come from the source that a majority prefers.</param>
/// <param name="Rest">k_2: how many come from the other one.</param>
/// <param name="Share">P: the share of the annotators who choose a response of the first source.</param>
public sealed record FittedQuery(int Preferred, int Rest, Rational Share)
{
    /// <summary>Queries of the given make-up with a majority below all of the annotators.</summary>
    /// <param name="preferred">k_1.</param>
    /// <param name="rest">k_2.</param>
    public static Domain<FittedQuery> Majority(int preferred, int rest) => new()
    {
        Name = $"k_1 = {preferred}, k_2 = {rest}, majorities 1/2 < P < 1",
        Draw = draws => new(preferred, rest, (1 + draws.InnerProportion()) / 2),
        Print = Printed,
        Edges = [new(preferred, rest, Rational.Ratio(3, 5)), new(preferred, rest, Rational.Ratio(4, 5))],
        Classes =
        [
            new("P < 3/4", c => c.Share < Rational.Ratio(3, 4), Rational.Ratio(1, 20)),
            new("P > 3/4", c => c.Share > Rational.Ratio(3, 4), Rational.Ratio(1, 20)),
        ],
        Wider = new()
        {
            Name = $"k_1 = {preferred}, k_2 = {rest}, 0 ≤ P ≤ 1",
            Draw = draws => new(preferred, rest, draws.Proportion()),
            Print = Printed,
        },
    };

    /// <summary>The same with majorities up to all of the annotators.</summary>
    /// <param name="preferred">k_1.</param>
    /// <param name="rest">k_2.</param>
    public static Domain<FittedQuery> MajorityOrAll(int preferred, int rest)
    {
        var below = Majority(preferred, rest);
        return below with
        {
            Name = $"k_1 = {preferred}, k_2 = {rest}, majorities 1/2 < P ≤ 1",
            Draw = draws => draws.Weighted(9, 1) == 1 ? new(preferred, rest, 1) : below.Draw(draws),
            Edges = [.. below.Edges, new(preferred, rest, 1)],
            Classes = [.. below.Classes, new("P = 1", c => c.Share == 1, Rational.Ratio(1, 50))],
        };
    }

    /// <summary>Queries of 3 to 8 responses with any majority.</summary>
    public static Domain<FittedQuery> AnySize { get; } = new()
    {
        Name = "1 to 4 responses of each source, three at least, 1/2 < P < 1",
        Draw = draws =>
        {
            var preferred = draws.Integer(1, 4);
            return new(preferred, draws.Integer(preferred == 1 ? 2 : 1, 4), (1 + draws.InnerProportion()) / 2);
        },
        Print = Printed,
    };

    /// <summary>Minus the derivative of the population cross entropy in ψ_2 - ψ_1 at odds x = e^(ψ_2 - ψ_1); it falls in x.</summary>
    internal T Descent<T>(T odds)
        where T : struct, IReal<T> =>
        (T.Of(Share) * RewardLoss.Descent([new(Preferred, Rest, true)], odds))
        + (T.Of(1 - Share) * RewardLoss.Descent([new(Preferred, Rest, false)], odds));

    /// <summary>The odds k_1 (1 - P) / (k_2 P) at which each response of a source has the share that the annotators give it.</summary>
    internal T MatchedOdds<T>()
        where T : struct, IReal<T> => T.Of(Preferred * (1 - Share)) / T.Of(Rest * Share);

    private static string Printed(FittedQuery c) => $"k_1 = {c.Preferred}, k_2 = {c.Rest}, P = {c.Share}";
}
