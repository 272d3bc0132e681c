using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Choices in which an equivalent message takes from its equivalent alone violate IIA.</summary>
/// <remarks>Whether human choices are of that kind is a matter of fact; that such choices break (6) is mathematics.</remarks>
public sealed class EquivalentMessages : IStatement<PetChoice>
{
    /// <summary>The claim.</summary>
    public static Claim<PetChoice> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec3.8.human",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 3.8", line: 160),
        Statement = "If adding feline to {dog, cat} leaves P(dog) > 0 as it is and feline is chosen with positive probability, then (6) fails for dog and cat: "
            + "P(dog | pair) P(cat | triple) ≠ P(dog | triple) P(cat | pair).",
        Reading = "The implication behind 'human preferences do not satisfy IIA, because messages can be virtually equivalent'; what humans choose is not checked. "
            + "(6) is multiplied out, so that P(cat | triple) = 0 is included. That the estimates of RLHF, which are logits, satisfy (6) is eq6.logit.",
        Uses = ["perverse-incentives/eq6.logit"],
        Domain = PetChoice.EquivalentFeline,
        Hypotheses =
        [
            new("P(dog) > 0", c => !c.Dog.IsZero),
            new("P(dog) is the same from both sets", c => c.Triple[0] == c.Dog),
            PetChoice.FelineChosen,
        ],
        Conclusion = new EquivalentMessages(),
        Controls = [new("(6) holds for dog and cat", new Holds())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PetChoice c)
        where T : struct, IReal<T> => Gap.Differ(T.Of(c.Dog) * T.Of(c.Triple[1]), T.Of(c.Triple[0]) * T.Of(1 - c.Dog));

    private sealed class Holds : IStatement<PetChoice>
    {
        public Gap<T> Evaluate<T>(PetChoice c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(c.Dog) * T.Of(c.Triple[1]), T.Of(c.Triple[0]) * T.Of(1 - c.Dog));
    }
}
