using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Choice probabilities from {dog, cat} and from {dog, cat, feline}, of any choice rule whatever.</summary>
/// <param name="Dog">P(dog | {dog, cat}); P(cat | {dog, cat}) is the rest.</param>
/// <param name="Triple">P(. | {dog, cat, feline}) of dog, cat, feline.</param>
public sealed record PetChoice(Rational Dog, ValueList<Rational> Triple)
{
    private static readonly Domain<PetChoice> AnyRule = new()
    {
        Name = "any choice probabilities, of which some satisfy (6) and some leave dog unchanged",
        Draw = draws => draws.Choose(3) switch
        {
            0 => Independent(draws.Proportion(), draws.Proportion()),
            1 => Equivalent(draws.Proportion(), draws.Proportion()),
            _ => new(draws.Proportion(), draws.Distribution(3)),
        },
        Print = Printed,
    };

    /// <summary>Rules that satisfy (6), feline chosen with probability 0 or more.</summary>
    public static Domain<PetChoice> Independence { get; } = new()
    {
        Name = "choice probabilities that satisfy (6) with both of dog and cat positive, 0 ≤ P(feline) < 1",
        Draw = draws => draws.Weighted(5, 1) == 0 ? Independent(draws.InnerProportion(), draws.InnerProportion()) : Independent(draws.InnerProportion(), 0),
        Print = Printed,
        Edges = [Independent(Rational.Ratio(1, 2), Rational.Ratio(1, 3)), Independent(Rational.Ratio(1, 2), 0)],
        Classes = [new("P(feline) = 0", c => c.Feline.IsZero, Rational.Ratio(1, 50)), new("dog and cat even", c => c.Dog == Rational.Ratio(1, 2), Rational.Ratio(1, 200))],
        Wider = AnyRule,
    };

    /// <summary>Rules that satisfy (6), feline chosen with positive probability.</summary>
    public static Domain<PetChoice> IndependenceWithFeline { get; } = new()
    {
        Name = "choice probabilities that satisfy (6) with all three positive",
        Draw = draws => Independent(draws.InnerProportion(), draws.InnerProportion()),
        Print = Printed,
        Edges = [Independent(Rational.Ratio(1, 2), Rational.Ratio(1, 3))],
        Wider = AnyRule,
    };

    /// <summary>Rules in which feline takes from cat alone.</summary>
    public static Domain<PetChoice> EquivalentFeline { get; } = new()
    {
        Name = "choice probabilities in which P(dog) > 0 is unchanged and P(feline) > 0, up to all of P(cat)",
        Draw = draws => Equivalent(draws.InnerProportion(), 1 - (draws.Weighted(1, 5) == 0 ? 0 : draws.InnerProportion())),
        Print = Printed,
        Edges = [Equivalent(Rational.Ratio(1, 2), Rational.Ratio(1, 2)), Equivalent(Rational.Ratio(1, 2), 1)],
        Wider = AnyRule,
    };

    /// <summary>Dog and cat are chosen from both sets with positive probability, so that the ratios of (6) have values.</summary>
    internal static Hypothesis<PetChoice> Positive { get; } =
        new("all ratios of (6) of dog and cat have values", c => !c.Dog.IsZero && c.Dog != 1 && !c.Triple[0].IsZero && !c.Triple[1].IsZero);

    /// <summary>(6) for dog and cat, multiplied out.</summary>
    internal static Hypothesis<PetChoice> SameRatio { get; } =
        new("(6): P(dog) / P(cat) is the same from both sets", c => c.Dog * c.Triple[1] == c.Triple[0] * (1 - c.Dog));

    /// <summary>Some individuals choose feline.</summary>
    internal static Hypothesis<PetChoice> FelineChosen { get; } = new("P(feline) > 0", c => !c.Feline.IsZero);

    /// <summary>P(feline | {dog, cat, feline}).</summary>
    internal Rational Feline => Triple[2];

    private static PetChoice Independent(Rational dog, Rational feline) => new(dog, [dog * (1 - feline), (1 - dog) * (1 - feline), feline]);

    private static PetChoice Equivalent(Rational dog, Rational share) => new(dog, [dog, (1 - dog) * (1 - share), (1 - dog) * share]);

    private static string Printed(PetChoice c) =>
        $"P(dog, cat) = ({c.Dog}, {1 - c.Dog}) from the pair, P(dog, cat, feline) = {c.Triple} from the triple";
}
