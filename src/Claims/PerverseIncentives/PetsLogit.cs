using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Weights e^r̄ of dog, cat and feline.</summary>
/// <param name="Weights">Three positive integers.</param>
public sealed record PetWeights(ValueList<int> Weights)
{
    /// <summary>Any weights.</summary>
    public static Domain<PetWeights> Any { get; } = new()
    {
        Name = "integer weights e^r̄ of dog, cat and feline from 1 to 6",
        Draw = draws => new(draws.List(3, d => d.Integer(1, 6))),
        Print = Printed,
    };

    /// <summary>(2) with Gumbel types, by integration, from {dog, cat} or {dog, cat, feline}.</summary>
    internal T Hard<T>(int message, int alternatives)
        where T : struct, IReal<T> => SharedGumbel.Copy<T>(Weights.Span, message, [.. Enumerable.Range(0, alternatives)]);

    /// <summary>The case in the document's symbols.</summary>
    internal static string Printed(PetWeights c) => $"e^r(dog, cat, feline) = {c.Weights}";
}

/// <summary>The pets under the logit model with equal base rewards: 1/2, 1/2 from the pair, 1/3 each from the triple.</summary>
public sealed class PetsLogit : IStatement<PetWeights>
{
    /// <summary>The claim.</summary>
    public static Claim<PetWeights> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec3.7.dogcat-logit",
        Kind = ClaimKind.WorkedExample,
        Source = PerverseIncentivesDocument.At("Sec. 3.7", line: 146),
        Statement = "With r(dog) = r(cat) = r(feline) the logit gives 1/2, 1/2 from {dog, cat} and 1/3, 1/3, 1/3 from {dog, cat, feline}, by (3) and by its Gumbel types.",
        Reading = "(3) depends on differences of rewards, so the common value is taken to be 0.",
        Expected = VerdictKind.Proved,
        Domain = Domain.Single<PetWeights>("equal base rewards of dog, cat and feline", new([1, 1, 1]), PetWeights.Printed),
        Hypotheses = [new("r(dog) = r(cat) = r(feline)", c => c.Weights.Distinct().Count() == 1) { Without = PetWeights.Any }],
        Conclusion = new PetsLogit(),
        Controls = [new("P(dog) = 1/2 from the triple", new DogUnchanged())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PetWeights c)
        where T : struct, IReal<T>
    {
        T[] w = [.. c.Weights.Select(v => T.Of(v))];
        return Gap.All(
            from n in Enumerable.Range(2, 2)
            from x in Enumerable.Range(0, n)
            from route in new[] { c.Hard<T>(x, n), Luce.Probability<T>(w, x, [.. Enumerable.Range(0, n)]) }
            select Gap.Equal(route, T.Of(Rational.Ratio(1, n))).Named($"message {x + 1} of {n}"));
    }

    private sealed class DogUnchanged : IStatement<PetWeights>
    {
        public Gap<T> Evaluate<T>(PetWeights c)
            where T : struct, IReal<T> => Gap.Equal(c.Hard<T>(0, 3), T.Of(Rational.Ratio(1, 2)));
    }
}
