using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Sizes of the two categories.</summary>
/// <param name="FirstSize">|M_1|.</param>
/// <param name="SecondSize">|M_2|, at least 1.</param>
public sealed record CategorySizes(int FirstSize, int SecondSize)
{
    /// <summary>P(M_1) of the two-scalar policy with P(y_1)/P(y_2) = 3/2.</summary>
    internal T FirstMass<T>()
        where T : struct, IReal<T> => T.One - TwoCategoryPolicy.SecondMass((FirstSize, SecondSize), T.Of(3), T.Of(2));
}

/// <summary>Equation (16): the ratio 3/2 of messages in terms of the masses of their categories.</summary>
public sealed class Equation16 : IStatement<CategorySizes>
{
    /// <summary>The claim.</summary>
    public static Claim<CategorySizes> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq16",
        Kind = ClaimKind.WorkedExample,
        Source = PerverseIncentivesDocument.At("eq. (16)", line: 316),
        Statement = "For |M_1| = 10 and the policy of Assumption 3 with P(y_1)/P(y_2) = 3/2: 3/2 = (P(M_1)/|M_1|)/(P(M_2)/|M_2|) = (|M_2|/10) P(M_1)/(1 - P(M_1)).",
        Uses = ["perverse-incentives/eq15", "perverse-incentives/a3.policy"],
        Domain = new()
        {
            Name = "|M_1| = 10, |M_2| from 1 to 100,000",
            Draw = draws => new(10, draws.Weighted(3, 1) == 0 ? draws.Integer(1, 200) : draws.Integer(1, 100_000)),
            Print = Printed,
            Wider = new() { Name = "|M_1| from 1 to 20", Draw = draws => new(draws.Integer(1, 20), draws.Integer(1, 200)), Print = Printed },
        },
        Hypotheses = [new("|M_1| = 10", c => c.FirstSize == 10)],
        Conclusion = new Equation16(),
        Controls = [new("3/2 = (10/|M_2|) P(M_1)/(1 - P(M_1))", new Inverted())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CategorySizes c)
        where T : struct, IReal<T>
    {
        T first = c.FirstMass<T>(), ratio = T.Of(Rational.Ratio(3, 2));
        return Gap.All(
            Gap.Equal(first / T.Of(c.FirstSize) / ((T.One - first) / T.Of(c.SecondSize)), ratio).Named("masses over sizes"),
            Gap.Equal(T.Of(Rational.Ratio(c.SecondSize, 10)) * (first / (T.One - first)), ratio).Named("with |M_1| = 10"));
    }

    private static string Printed(CategorySizes c) => $"|M_1| = {c.FirstSize}, |M_2| = {c.SecondSize}";

    private sealed class Inverted : IStatement<CategorySizes>
    {
        public Gap<T> Evaluate<T>(CategorySizes c)
            where T : struct, IReal<T> => Gap.Equal(
            T.Of(Rational.Ratio(10, c.SecondSize)) * (c.FirstMass<T>() / (T.One - c.FirstMass<T>())), T.Of(Rational.Ratio(3, 2)));
    }
}
