using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Only the Gumbel model, up to a constant added to its rewards, produces the logit choice probabilities.</summary>
/// <remarks>
/// Choice probabilities depend on the law of the rankings alone, and many models have one law: a model of finitely many types,
/// one for each ranking, with the Plackett-Luce probabilities, produces (3) too. So does any increasing transform of the rewards.
/// </remarks>
public sealed class ConverseOfLogit : IStatement<RankingTypes>
{
    /// <summary>The claim.</summary>
    public static Claim<RankingTypes> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec3.4.converse",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 3.4, after eq. (3)", line: 106),
        Statement = "For all base rewards on two messages or more, no choice model (Z, p, r) with finitely many types, which is neither the Gumbel model nor that with r shifted by a constant, has the choice probabilities (3) on all sets.",
        Reading = "Literal: (Z, p, r) is any choice model as Section 3 defines it, and a model with finitely many types differs from the Gumbel model by more than a constant. On a single message every model gives (3).",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/sec3.4.converse.repaired",
        Domain = RankingTypes.Domain,
        Conclusion = new ConverseOfLogit(),
        Controls = [new("every model of finitely many types has the choice probabilities (3)", new Always())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RankingTypes c)
        where T : struct, IReal<T> => Gap.Not(Agree<T>(c));

    private static Gap<T> Agree<T>(RankingTypes c)
        where T : struct, IReal<T> => Gap.All(RankingTypes.AgreeWithLogit<T>(c.Types.Lift<T>(), c.Weights.Lift<T>()));

    private sealed class Always : IStatement<RankingTypes>
    {
        public Gap<T> Evaluate<T>(RankingTypes c)
            where T : struct, IReal<T> => Agree<T>(c);
    }
}
