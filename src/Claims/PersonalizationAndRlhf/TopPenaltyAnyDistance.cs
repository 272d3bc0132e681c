using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 2: of two exchanges of the same relevances the one nearer the top costs more. Not if the lower one spans more positions.</summary>
public sealed class TopPenaltyAnyDistance : IStatement<TwoExchanges>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoExchanges> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/top-penalty.any-distance",
        Kind = ClaimKind.Qualitative,
        Source = PersonalizationAndRlhfDocument.At("Sec. 2", line: 11),
        Statement = "If i < k and j < l then exchanging relevances a > b costs more DCG at (i, j) than at (k, l).",
        Reading = "A mistake at the top is one nearer the top by both of its positions, whatever their distance.",
        Uses = ["personalization-and-rlhf/dcg"],
        Domain = TwoExchanges.Lower,
        Hypotheses =
        [
            new("i < k, j < l", c => c.I < c.K && c.J < c.L),
            new("high > low", c => c.High > c.Low),
        ],
        Conclusion = new TopPenaltyAnyDistance(),
        Expected = VerdictKind.Refuted,
        Repair = "personalization-and-rlhf/top-penalty.any-distance.repaired",
        Controls = [new("the lower exchange costs more", new Reversed())],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoExchanges c)
        where T : struct, IReal<T> => Gap.Less(c.Cost<T>(first: false), c.Cost<T>(first: true)).Named("an exchange at (k,l) and at (i,j)");

    private sealed class Reversed : IStatement<TwoExchanges>
    {
        public Gap<T> Evaluate<T>(TwoExchanges c)
            where T : struct, IReal<T> => Gap.Less(c.Cost<T>(first: true), c.Cost<T>(first: false));
    }
}
