using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Equation (6) for dog and cat: their odds are the same from {dog, cat} and {dog, cat, feline}.</summary>
public sealed class PetsSpecialise : IStatement<PetWeights>
{
    /// <summary>The claim.</summary>
    public static Claim<PetWeights> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec3.7.specialise",
        Kind = ClaimKind.Equation,
        Source = PerverseIncentivesDocument.At("Sec. 3.7, display after eq. (6)", line: 154),
        Statement = "(6) with x = dog, x' = cat, X = {dog, cat}, X' = {dog, cat, feline}, both of which offer both: for the logit with any rewards, P(dog) / P(cat) is the same from both sets.",
        Reading = "The display is an instance of (6); it is checked on the logit, the model that the paragraph is about, whatever its rewards.",
        Uses = ["perverse-incentives/eq6.logit"],
        Domain = PetWeights.Any,
        Conclusion = new PetsSpecialise(),
        Controls =
        [
            new("P(dog) is the same from both sets", new DogUnchanged()),
            new("the odds from the triple are those of dog over cat or feline", new CatOrFeline()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PetWeights c)
        where T : struct, IReal<T>
    {
        T[] w = [.. c.Weights.Select(v => T.Of(v))];
        return Gap.All(
            Gap.Equal(c.Hard<T>(0, 2) / c.Hard<T>(1, 2), c.Hard<T>(0, 3) / c.Hard<T>(1, 3)).Named("Gumbel types"),
            Gap.Equal(c.Hard<T>(0, 2) / c.Hard<T>(1, 2), Luce.Probability<T>(w, 0, [0, 1, 2]) / Luce.Probability<T>(w, 1, [0, 1, 2])).Named("formula (3)"));
    }

    private sealed class DogUnchanged : IStatement<PetWeights>
    {
        public Gap<T> Evaluate<T>(PetWeights c)
            where T : struct, IReal<T> => Gap.Equal(c.Hard<T>(0, 2), c.Hard<T>(0, 3));
    }

    private sealed class CatOrFeline : IStatement<PetWeights>
    {
        public Gap<T> Evaluate<T>(PetWeights c)
            where T : struct, IReal<T> => Gap.Equal(c.Hard<T>(0, 2) / c.Hard<T>(1, 2), c.Hard<T>(0, 3) / (c.Hard<T>(1, 3) + c.Hard<T>(2, 3)));
    }
}
