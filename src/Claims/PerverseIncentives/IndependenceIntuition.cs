using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>IIA in words: a third option does not alter the preference between two.</summary>
/// <remarks>The ratio being kept, so is the probability of one given that one of the two is chosen, and so is their order.</remarks>
public sealed class IndependenceIntuition : IStatement<PetChoice>
{
    /// <summary>The claim.</summary>
    public static Claim<PetChoice> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec1.iia-intuition",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 1", line: 26),
        Statement = "If a choice rule satisfies (6) on {a, b} and {a, b, c}, then P(a | a or b chosen from {a, b, c}) = P(a | {a, b}), "
            + "and a is the likelier of the two from the one set exactly if it is from the other; ties included.",
        Reading = "The preference between two options is the ratio of their choice probabilities, as line 150 makes it.",
        Domain = PetChoice.Independence,
        Hypotheses = [PetChoice.Positive, PetChoice.SameRatio],
        Conclusion = new IndependenceIntuition(),
        Controls =
        [
            new("P(a | {a, b, c}) = P(a | {a, b})", new UnchangedProbability()),
            new("a is the likelier from both sets", new Likelier()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PetChoice c)
        where T : struct, IReal<T>
    {
        T dog = T.Of(c.Dog), dogLater = T.Of(c.Triple[0]), catLater = T.Of(c.Triple[1]);
        var cat = T.One - dog;
        return Gap.All(
            Gap.Equal(dogLater / (dogLater + catLater), dog).Named("given one of the two"),
            Gap.Iff(Gap.Less(catLater, dogLater), Gap.Less(cat, dog)),
            Gap.Iff(Gap.Less(dogLater, catLater), Gap.Less(dog, cat)));
    }

    private sealed class UnchangedProbability : IStatement<PetChoice>
    {
        public Gap<T> Evaluate<T>(PetChoice c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(c.Triple[0]), T.Of(c.Dog));
    }

    private sealed class Likelier : IStatement<PetChoice>
    {
        public Gap<T> Evaluate<T>(PetChoice c)
            where T : struct, IReal<T> => Gap.Less(T.Of(c.Triple[1]), T.Of(c.Triple[0]));
    }
}
