using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The pets under the dichotomy model: 1/2, 1/2 from the pair, 1/2, 1/4, 1/4 from the triple.</summary>
public sealed class PetsDichotomy : IStatement<DichotomySets>
{
    /// <summary>The claim.</summary>
    public static Claim<DichotomySets> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec3.7.dichotomy",
        Kind = ClaimKind.WorkedExample,
        Source = PerverseIncentivesDocument.At("Sec. 3.7", line: 156),
        Statement = "With M_1 = {dog}, M_2 = {cat, feline}, p_*(1) = p_*(2) = 1/2: P(dog) = P(cat) = 1/2 from {dog, cat}; P(dog) = 1/2, P(cat) = P(feline) = 1/4 from {dog, cat, feline}; P(dog) is unchanged, unlike the logit's.",
        Expected = VerdictKind.Proved,
        Domain = Domain.Single<DichotomySets>("M_1 = {dog}, M_2 = {cat, feline}, p_* = (1/2, 1/2)", new(1, 2, Rational.Ratio(1, 2)), DichotomySets.Any.Print),
        Conclusion = new PetsDichotomy(),
        Controls =
        [
            new("P(dog) = 1/3 from the triple", new OneThird()),
            new("P(cat | triple) = P(cat | pair)", new CatUnchanged()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DichotomySets c)
        where T : struct, IReal<T>
    {
        T half = T.Of(Rational.Ratio(1, 2)), quarter = T.Of(Rational.Ratio(1, 4));
        return Gap.All(
            Gap.Equal(c.Choice<T>(0, [0, 1]), half).Named("dog, pair"),
            Gap.Equal(c.Choice<T>(1, [0, 1]), half).Named("cat, pair"),
            Gap.Equal(c.Choice<T>(0, [0, 1, 2]), half).Named("dog, triple"),
            Gap.Equal(c.Choice<T>(1, [0, 1, 2]), quarter).Named("cat, triple"),
            Gap.Equal(c.Choice<T>(2, [0, 1, 2]), quarter).Named("feline, triple"),
            Gap.Equal(c.Choice<T>(0, [0, 1, 2]), c.Choice<T>(0, [0, 1])).Named("dog unchanged"));
    }

    private sealed class OneThird : IStatement<DichotomySets>
    {
        public Gap<T> Evaluate<T>(DichotomySets c)
            where T : struct, IReal<T> => Gap.Equal(c.Choice<T>(0, [0, 1, 2]), T.Of(Rational.Ratio(1, 3)));
    }

    private sealed class CatUnchanged : IStatement<DichotomySets>
    {
        public Gap<T> Evaluate<T>(DichotomySets c)
            where T : struct, IReal<T> => Gap.Equal(c.Choice<T>(1, [0, 1, 2]), c.Choice<T>(1, [0, 1]));
    }
}
