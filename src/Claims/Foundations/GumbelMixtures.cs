using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Mixtures of Gumbel laws as the sentence has it: none is Gumbel.</summary>
public sealed class GumbelMixtures : IStatement<GumbelComponents>
{
    /// <summary>The claim.</summary>
    public static Claim<GumbelComponents> Claim { get; } = new()
    {
        Id = "foundations/gumbel-mixture",
        Kind = ClaimKind.Qualitative,
        Source = FoundationsDocument.At("intuition on mixtures", line: 122),
        Statement = "No mixture of Gumbel laws is a Gumbel law.",
        Reading = "Literal: all mixtures, a mixture of one law and of equal laws among them, and infinite ones: a location mixed by the logarithm of a positive stable variable gives a Gumbel law again.",
        Expected = VerdictKind.Refuted,
        Repair = "foundations/gumbel-mixture.repaired",
        Domain = GumbelComponents.Any,
        Conclusion = new GumbelMixtures(),
        Controls =
        [
            new("every mixture of Gumbel laws is Gumbel", new Always()),
        ],
        Cases = 2_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(GumbelComponents c)
        where T : struct, IReal<T> => c.IsNotGumbel<T>();

    private sealed class Always : IStatement<GumbelComponents>
    {
        public Gap<T> Evaluate<T>(GumbelComponents c)
            where T : struct, IReal<T> => Gap.Not(c.IsNotGumbel<T>());
    }
}
