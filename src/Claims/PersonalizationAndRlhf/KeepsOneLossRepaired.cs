using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 2, repaired: one continuous loss serves where only two items are ranked, or only equally relevant neighbours change places.</summary>
public sealed class KeepsOneLossRepaired : IStatement<TiedNeighbours>
{
    /// <summary>The claim.</summary>
    public static Claim<TiedNeighbours> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/keeps-loss.one-loss.repaired",
        Kind = ClaimKind.Repair,
        Source = PersonalizationAndRlhfDocument.At("Sec. 2", line: 12),
        Statement = "If there are two items, or the tied neighbours are equally relevant, then F_R - F_R' is the same, namely 0, at all points of the tie.",
        Repairs = "personalization-and-rlhf/keeps-loss.one-loss",
        Uses = ["personalization-and-rlhf/keeps-loss"],
        Domain = TiedNeighbours.Harmless,
        Hypotheses = [new("two items, or equally relevant neighbours", c => c.IsHarmless())],
        Conclusion = new KeepsOneLossRepaired(),
        Controls = [new("F_R - F_R' is 1", new One())],
        Cases = 1_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TiedNeighbours c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Equal(KeepsOneLoss.Jump<T>(c, c.Scores), T.Zero).Named("F_R - F_R' at s"),
            Gap.Equal(KeepsOneLoss.Jump<T>(c, c.Others), T.Zero).Named("F_R - F_R' at s'"));

    private sealed class One : IStatement<TiedNeighbours>
    {
        public Gap<T> Evaluate<T>(TiedNeighbours c)
            where T : struct, IReal<T> => Gap.Equal(KeepsOneLoss.Jump<T>(c, c.Scores), T.One);
    }
}
