using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Utilities are not identified by choices: different ones give the same probabilities on every menu.</summary>
public sealed class NotIdentified : IStatement<TwoUtilityVectors>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoUtilityVectors> Claim { get; } = new()
    {
        Id = "foundations/nonident",
        Kind = ClaimKind.Qualitative,
        Source = FoundationsDocument.At("identification", line: 110),
        Statement = "There are V ≠ V' of at least two alternatives with the same softmax probabilities from every menu.",
        Reading = "One alternative, where every vector does it, is left out so that the witness says something.",
        Quantifier = Quantifier.Exists,
        Expected = VerdictKind.Proved,
        Domain = TwoUtilityVectors.Domain,
        Conclusion = new NotIdentified(),
        Controls =
        [
            new("different vectors never give the same probabilities", new Never()),
            new("all vectors give the same probabilities", new Always()),
        ],
        Cases = 3_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoUtilityVectors c)
        where T : struct, IReal<T> => Gap.All(Gap.Fact<T>(c.First.Count > 1 && c.First != c.Second, "V ≠ V' of two alternatives or more"), c.SameFromAll<T>());

    private sealed class Never : IStatement<TwoUtilityVectors>
    {
        public Gap<T> Evaluate<T>(TwoUtilityVectors c)
            where T : struct, IReal<T> => c.First == c.Second ? Gap.Holds<T>("V = V'") : Gap.Not(c.SameFromAll<T>());
    }

    private sealed class Always : IStatement<TwoUtilityVectors>
    {
        public Gap<T> Evaluate<T>(TwoUtilityVectors c)
            where T : struct, IReal<T> => c.SameFromAll<T>();
    }
}
