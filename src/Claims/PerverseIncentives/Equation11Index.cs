using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Equation (11) and the inclusive loss as printed: a sum over (y, y') in D.</summary>
/// <remarks>
/// A datum is a set and a choice (Sec. 2.4). Two messages can name a datum only as the one chosen and the other of a pair, which is
/// the most that the index can be made to mean; the Y of the denominator stays unbound otherwise, and y' is bound twice.
/// </remarks>
public sealed class Equation11Index : IStatement<RewardedData>
{
    /// <summary>The claim.</summary>
    public static Claim<RewardedData> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq11.index",
        Kind = ClaimKind.Equation,
        Source = PerverseIncentivesDocument.At("eq. (11) and L_IL of Sec. 4.3", line: 200),
        Statement = "For every preference data set D, the summands of L_DPO and L_IL are given by pairs of messages (y, y') in D, and the sum over them has the value of (7) at (10).",
        Reading = "Literal index (y, y'), read as the chosen message and the other one, with Y = {y, y'}.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/eq11.index.repaired",
        Domain = RewardedData.Domain,
        Conclusion = new Equation11Index(),
        Cases = 1_000,
        Controls = [new("every query is a pair", new OnlyPairs())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RewardedData c)
        where T : struct, IReal<T> => c.Items.Any(d => d.Alternatives.Count != 2)
        ? Gap.Fails<T>("a datum (Y, y) with |Y| ≠ 2 is not given by two messages (y, y'), and the summand leaves its Y unbound")
        : Gap.Equal(c.RewardLoss<T>(), ByPairs<T>(c));

    /// <summary>The sum over (y, y') for data of pairs.</summary>
    internal static T ByPairs<T>(RewardedData c)
        where T : struct, IReal<T>
    {
        var ratios = c.Ratios<T>(c.Beta / c.Items.Count);
        var sum = T.Zero;
        foreach (var d in c.Items)
        {
            sum -= T.Log(ratios[d.Chosen] / (ratios[d.Chosen] + ratios[Other(d)]));
        }

        return sum;
    }

    private static int Other(MessageDatum d) => d.Alternatives[0] == d.Chosen ? d.Alternatives[1] : d.Alternatives[0];

    private sealed class OnlyPairs : IStatement<RewardedData>
    {
        public Gap<T> Evaluate<T>(RewardedData c)
            where T : struct, IReal<T> => Gap.Fact<T>(c.Items.All(d => d.Alternatives.Count == 2), "|Y| = 2 throughout");
    }
}
