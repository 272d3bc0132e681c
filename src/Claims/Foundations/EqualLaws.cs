using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>The converse: a constant is all that choices leave open.</summary>
public sealed class EqualLaws : IStatement<TwoUtilityVectors>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoUtilityVectors> Claim { get; } = new()
    {
        Id = "foundations/converse",
        Kind = ClaimKind.Lemma,
        Source = FoundationsDocument.At("identification, converse of the display", line: 111),
        Statement = "For finite V and V': p(j|{1,...,M}) = p'(j|{1,...,M}) for all j ⟺ V' - V is constant.",
        Reading = "Finite V give every alternative a positive probability. One menu that holds all alternatives is enough; a menu that leaves one out is not.",
        Uses = ["foundations/shift"],
        Domain = TwoUtilityVectors.Domain,
        Conclusion = new EqualLaws(),
        Controls =
        [
            new("⟺ V' = V", new Same()),
            new("the choices from {1, 2} are enough", new FirstPair()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoUtilityVectors c)
        where T : struct, IReal<T> => Gap.Iff(c.SameFrom<T>([.. Enumerable.Range(0, c.First.Count)]), Gap.Fact<T>(c.DiffersByConstant(), "V' - V is constant"));

    private sealed class Same : IStatement<TwoUtilityVectors>
    {
        public Gap<T> Evaluate<T>(TwoUtilityVectors c)
            where T : struct, IReal<T> => Gap.Iff(c.SameFrom<T>([.. Enumerable.Range(0, c.First.Count)]), Gap.Fact<T>(c.First == c.Second, "V' = V"));
    }

    private sealed class FirstPair : IStatement<TwoUtilityVectors>
    {
        public Gap<T> Evaluate<T>(TwoUtilityVectors c)
            where T : struct, IReal<T> => c.First.Count == 1 ? Gap.Holds<T>("one alternative") : Gap.Iff(c.SameFrom<T>([0, 1]), Gap.Fact<T>(c.DiffersByConstant(), "V' - V is constant"));
    }
}
