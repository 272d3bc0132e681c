using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Under IIA a third alternative that anyone chooses takes from both of the others.</summary>
/// <remarks>Both lose the same factor 1 - P(feline). Without a ratio cat over dog, that is with P(dog) = 0, dog has nothing to lose.</remarks>
public sealed class FelineReducesDog : IStatement<PetChoice>
{
    /// <summary>The claim.</summary>
    public static Claim<PetChoice> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec3.7.reduces-dog",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 3.7", line: 152),
        Statement = "If a choice rule satisfies (6) and feline is chosen from {dog, cat, feline} with positive probability, then P(dog) and P(cat) are strictly smaller there than from {dog, cat}: "
            + "P(dog | {dog, cat, feline}) = P(dog | {dog, cat}) (1 - P(feline)).",
        Reading = "(6) is assumed for all x, x', so the ratios dog over cat and cat over dog both have values and neither probability is 0; "
            + "'randomly choose between cat and feline' gives P(feline) > 0, equal to P(cat) or not.",
        Domain = PetChoice.IndependenceWithFeline,
        Hypotheses = [PetChoice.Positive, PetChoice.SameRatio, PetChoice.FelineChosen],
        Conclusion = new FelineReducesDog(),
        Controls =
        [
            new("P(dog) is halved at most", new HalvedAtMost()),
            new("P(dog) is unchanged", new DogUnchanged()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PetChoice c)
        where T : struct, IReal<T>
    {
        T dog = T.Of(c.Dog), dogLater = T.Of(c.Triple[0]);
        return Gap.All(
            Gap.Less(dogLater, dog).Named("dog"),
            Gap.Less(T.Of(c.Triple[1]), T.One - dog).Named("cat"),
            Gap.Equal(dogLater, dog * (T.One - T.Of(c.Feline))).Named("the factor"));
    }

    private sealed class HalvedAtMost : IStatement<PetChoice>
    {
        public Gap<T> Evaluate<T>(PetChoice c)
            where T : struct, IReal<T> => Gap.AtLeast(T.Of(c.Triple[0]), T.Of(c.Dog / 2));
    }

    private sealed class DogUnchanged : IStatement<PetChoice>
    {
        public Gap<T> Evaluate<T>(PetChoice c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(c.Triple[0]), T.Of(c.Dog));
    }
}
