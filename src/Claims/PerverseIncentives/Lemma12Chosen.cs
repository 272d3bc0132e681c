using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 12: in mixed queries M_1 is chosen with probability p_*(1), however many alternatives it has.</summary>
/// <remarks>Summed over sequences of messages, repeated ones included, and over the uniform choices of eq. (2).</remarks>
public sealed class Lemma12Chosen : IStatement<MessageQuery>
{
    /// <summary>The claim.</summary>
    public static Claim<MessageQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma12.e2",
        Kind = ClaimKind.ProofStep,
        StepOf = "perverse-incentives/lemma12",
        Source = PerverseIncentivesDocument.At("Lemma 12, proof, second display", line: 476),
        Statement = "Under Assumption 1, E[1(y ∈ M_1) | (Y, y) ∈ I] = p_*(1).",
        Domain = MessageQuery.Domain,
        Hypotheses = Hypotheses,
        Conclusion = new Lemma12Chosen(),
        Cases = 300,
        Controls =
        [
            new("E[1(y ∈ M_1) | (Y, y) ∈ I] = F(ζ), as if every alternative were as likely", new ShareOffered()),
            new("E[1(y ∈ M_1) | (Y, y) ∈ I] = p_*(2)", new OtherType()),
        ],
    };

    /// <summary>What makes the condition possible.</summary>
    internal static IReadOnlyList<Hypothesis<MessageQuery>> Hypotheses =>
    [
        new("0 < ζ < 1", c => c.Mass.Sign > 0 && c.Mass < 1),
        new("|Y| ≥ 2", c => c.Size >= 2),
    ];

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(MessageQuery c)
        where T : struct, IReal<T> => Gap.Equal(c.ChosenInMixed<T>(fromFirst: true), T.Of(c.FirstType));

    private sealed class ShareOffered : IStatement<MessageQuery>
    {
        public Gap<T> Evaluate<T>(MessageQuery c)
            where T : struct, IReal<T> => Gap.Equal(c.ChosenInMixed<T>(fromFirst: true), MixedQueries.ShareFormula(T.Of(c.Mass), c.Size));
    }

    private sealed class OtherType : IStatement<MessageQuery>
    {
        public Gap<T> Evaluate<T>(MessageQuery c)
            where T : struct, IReal<T> => Gap.Equal(c.ChosenInMixed<T>(fromFirst: true), T.Of(1 - c.FirstType));
    }
}
