using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 2, repaired: the upper exchange costs more if it spans at least as many positions.</summary>
public sealed class TopPenaltyAnyDistanceRepaired : IStatement<TwoExchanges>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoExchanges> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/top-penalty.any-distance.repaired",
        Kind = ClaimKind.Repair,
        Source = PersonalizationAndRlhfDocument.At("Sec. 2", line: 11),
        Statement = "If i < k and j - i ≥ l - k then exchanging relevances a > b costs more DCG at (i, j) than at (k, l).",
        Repairs = "personalization-and-rlhf/top-penalty.any-distance",
        Uses = ["personalization-and-rlhf/dcg"],
        Domain = TwoExchanges.NoLonger,
        Hypotheses =
        [
            new("i < k", c => c.I < c.K),
            new("j - i ≥ l - k", c => c.J - c.I >= c.L - c.K),
            new("high > low", c => c.High > c.Low),
        ],
        Conclusion = new TopPenaltyAnyDistanceRepaired(),
        Controls = [new("the upper exchange costs twice as much", new Twice())],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoExchanges c)
        where T : struct, IReal<T> => Gap.Less(c.Cost<T>(first: false), c.Cost<T>(first: true)).Named("an exchange at (k,l) and at (i,j)");

    private sealed class Twice : IStatement<TwoExchanges>
    {
        public Gap<T> Evaluate<T>(TwoExchanges c)
            where T : struct, IReal<T> => Gap.Less(T.Of(2) * c.Cost<T>(first: false), c.Cost<T>(first: true));
    }
}
