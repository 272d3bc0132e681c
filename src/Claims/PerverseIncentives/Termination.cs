using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The assumption that generation stops with probability one under any language model.</summary>
/// <remarks>It is printed after M was allowed to be any set of sequences, and it is no assumption on M in words; a model that never emits the closing token breaks it.</remarks>
public sealed class Termination : IStatement<TokenModel>
{
    /// <summary>The claim.</summary>
    public static Claim<TokenModel> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq1.termination",
        Kind = ClaimKind.Assumption,
        Source = PerverseIncentivesDocument.At("Sec. 2.2", line: 60),
        Statement = "For every nonempty M ⊆ A^+ and every language model π: P(X_{1:t} ∈ M for some t) = 1.",
        Reading = "Literal: M is any set of sequences, π any model. As a condition on M, which it must then be, it is eq1.termination.repaired.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/eq1.termination.repaired",
        Domain = TokenModel.Any,
        Conclusion = new Termination(),
        Controls = [new("no generation ever stops", new Never())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TokenModel c)
        where T : struct, IReal<T> => Gap.Equal(c.Generated<T>().Never, T.Zero);

    private sealed class Never : IStatement<TokenModel>
    {
        public Gap<T> Evaluate<T>(TokenModel c)
            where T : struct, IReal<T> => Gap.Equal(c.Generated<T>().Never, T.One);
    }
}
