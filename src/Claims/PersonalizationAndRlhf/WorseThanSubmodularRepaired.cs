using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Section 4, repaired: a grating tenth paragraph is worse than monotone submodular.</summary>
public sealed class WorseThanSubmodularRepaired : IStatement<TenPosts>
{
    /// <summary>The claim.</summary>
    public static Claim<TenPosts> Claim { get; } = new()
    {
        Id = "personalization-and-rlhf/worse-than.repaired",
        Kind = ClaimKind.Repair,
        Source = PersonalizationAndRlhfDocument.At("Sec. 4, diversity", line: 34),
        Statement = "If the tenth of ten similar paragraphs adds a negative value then the utility of their number is not both submodular and monotone.",
        Repairs = "personalization-and-rlhf/worse-than",
        Domain = TenPosts.Grating,
        Hypotheses = [new("the tenth adds a negative value", c => c.Last().Sign < 0)],
        Conclusion = new WorseThanSubmodularRepaired(),
        Controls = [new("the utility is not submodular", new WorseThanSubmodular())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TenPosts c)
        where T : struct, IReal<T> => Gap.Not(Gap.All(
            WorseThanSubmodular.Diminishing<T>(c),
            Gap.All(c.Gains.Select(g => Gap.AtMost(T.Zero, T.Of(g)))))).Named("submodular and monotone");
}
