using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Mixtures of normal laws as the sentence has it: none is normal.</summary>
public sealed class GaussianMixtures : IStatement<NormalComponents>
{
    /// <summary>The claim.</summary>
    public static Claim<NormalComponents> Claim { get; } = new()
    {
        Id = "foundations/gauss-mixture",
        Kind = ClaimKind.Qualitative,
        Source = FoundationsDocument.At("intuition on mixtures", line: 122),
        Statement = "No mixture of Gaussian laws is a Gaussian law.",
        Reading = "Literal: all mixtures, a mixture of one law and of equal laws among them, and infinite ones: normal laws whose mean is normal give a normal law, as random coefficients do on the next line.",
        Expected = VerdictKind.Refuted,
        Repair = "foundations/gauss-mixture.repaired",
        Domain = NormalComponents.Any,
        Conclusion = new GaussianMixtures(),
        Controls =
        [
            new("every mixture of Gaussian laws is Gaussian", new Always()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(NormalComponents c)
        where T : struct, IReal<T> => c.IsNotNormal<T>();

    private sealed class Always : IStatement<NormalComponents>
    {
        public Gap<T> Evaluate<T>(NormalComponents c)
            where T : struct, IReal<T> => Gap.Not(c.IsNotNormal<T>());
    }
}
