using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The choices of the third example do not satisfy IIA.</summary>
public sealed class DichotomyViolatesIndependence : IStatement<DichotomySets>
{
    /// <summary>The claim.</summary>
    public static Claim<DichotomySets> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec3.7.dichotomy-iia",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 3.7, also Sec. 3", line: 156),
        Statement = "There is a dichotomy model whose choice probabilities (2) violate (6), multiplied out, for some messages of some sets.",
        Reading = "Literal: the class does not satisfy IIA if a member does not. Which members do not is sec3.7.dichotomy-iia.every.",
        Expected = VerdictKind.Proved,
        Quantifier = Quantifier.Exists,
        Domain = DichotomySets.Any,
        Conclusion = new DichotomyViolatesIndependence(),
        Controls =
        [
            new("every dichotomy model satisfies (6)", new Satisfied()),
            new("every dichotomy model violates (6)", new DichotomyViolatesIndependence()),
        ],
        Cases = 1_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DichotomySets c)
        where T : struct, IReal<T> => Gap.Not(c.Independence<T>());

    private sealed class Satisfied : IStatement<DichotomySets>
    {
        public Gap<T> Evaluate<T>(DichotomySets c)
            where T : struct, IReal<T> => c.Independence<T>();
    }
}
