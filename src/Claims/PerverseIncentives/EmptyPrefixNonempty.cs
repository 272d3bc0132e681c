using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The same with A^+ as the plus sign usually means it: sequences of one token or more.</summary>
public sealed class EmptyPrefixNonempty : IStatement<TokenModel>
{
    /// <summary>The claim.</summary>
    public static Claim<TokenModel> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq1.empty-prefix.nonempty",
        Kind = ClaimKind.Assumption,
        Source = PerverseIncentivesDocument.At("Sec. 2.1 and eq. (1)", line: 52),
        Statement = "For every message x and t = 1, ..., |x|: x_{1:t-1} is a sequence of one token or more, so π(x_t|x_{1:t-1}) is specified.",
        Reading = "A^+ in its usual sense, without the empty sequence.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/eq1.empty-prefix.nonempty.repaired",
        Domain = TokenModel.Any,
        Conclusion = new EmptyPrefixNonempty(),
        Controls = [new("every factor of (1) is unspecified", new AllUnspecified())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TokenModel c)
        where T : struct, IReal<T> => EmptyPrefix.Factors<T>(c, emptyIncluded: false);

    private sealed class AllUnspecified : IStatement<TokenModel>
    {
        public Gap<T> Evaluate<T>(TokenModel c)
            where T : struct, IReal<T> =>
            Gap.Fact<T>(c.Messages.All(x => c.Length(x) == 1), "every message is one token long");
    }
}
