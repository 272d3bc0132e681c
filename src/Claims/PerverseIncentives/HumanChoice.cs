using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Two sizes of M_2 beside one M_1.</summary>
/// <param name="FirstSize">|M_1|.</param>
/// <param name="SecondSize">|M_2|.</param>
/// <param name="Larger">A larger |M_2|.</param>
/// <param name="FirstType">p_*(1), strictly between 0 and 1.</param>
public sealed record GrownCategory(int FirstSize, int SecondSize, int Larger, Rational FirstType)
{
    /// <summary>P(y_1) from the pair {y_1, y_2}, for the size given, by the arg max of eq. (2).</summary>
    internal T Human<T>(int secondSize)
        where T : struct, IReal<T> => Models.Choice.HardChoice.Probability<T>(
        DichotomyModel.Rewards(FirstSize, secondSize), [T.Of(FirstType), T.Of(1 - FirstType)], 0, [0, FirstSize]);

    /// <summary>P(M_1) of the two-scalar policy that matches the pair.</summary>
    internal T Model<T>(int secondSize)
        where T : struct, IReal<T> =>
        T.One - TwoCategoryPolicy.SecondMass((FirstSize, secondSize), T.Of(FirstType), T.Of(1 - FirstType));
}

/// <summary>Section 5.5: the size of M_2 does not touch a human choice between two messages, and lowers P(M_1) under inclusive learning.</summary>
public sealed class HumanChoice : IStatement<GrownCategory>
{
    /// <summary>The claim.</summary>
    public static Claim<GrownCategory> Claim { get; } = new()
    {
        Id = "perverse-incentives/te2.human",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 5.5, after the limit", line: 321),
        Statement = "For y_1 in M_1, y_2 in M_2, 0 < p_*(1) < 1 and |M_2| < |M_2|': P(Y = y_1|{y_1, y_2}) = p_*(1) for both sizes, while the policy that matches it has a strictly lower P(M_1) for the larger.",
        Uses = ["perverse-incentives/eq16", "perverse-incentives/te2.probs"],
        Domain = new()
        {
            Name = "|M_1| from 1 to 10, |M_2| < |M_2|' up to 40, 0 < p_*(1) < 1",
            Draw = draws =>
            {
                var second = draws.Integer(1, 20);
                return new(draws.Integer(1, 10), second, second + 1 + draws.Choose(20), draws.InnerProportion());
            },
            Print = Printed,
            Wider = new()
            {
                Name = "any two sizes, 0 ≤ p_*(1) ≤ 1",
                Draw = draws => new(draws.Integer(1, 10), draws.Integer(1, 20), draws.Integer(1, 20), draws.Proportion()),
                Print = Printed,
            },
        },
        Hypotheses =
        [
            new("|M_2| < |M_2|'", c => c.SecondSize < c.Larger),
            new("0 < p_*(1) < 1", c => c.FirstType.Sign > 0 && c.FirstType < 1),
        ],
        Conclusion = new HumanChoice(),
        Controls = [new("P(M_1) = p_*(1) for both sizes", new Matched())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(GrownCategory c)
        where T : struct, IReal<T> => Gap.All(
        Gap.Equal(c.Human<T>(c.SecondSize), T.Of(c.FirstType)).Named("human, |M_2|"),
        Gap.Equal(c.Human<T>(c.Larger), T.Of(c.FirstType)).Named("human, |M_2|'"),
        Gap.Less(c.Model<T>(c.Larger), c.Model<T>(c.SecondSize)).Named("P(M_1) falls"));

    private static string Printed(GrownCategory c) => $"|M_1| = {c.FirstSize}, |M_2| = {c.SecondSize}, |M_2|' = {c.Larger}, p_*(1) = {c.FirstType}";

    private sealed class Matched : IStatement<GrownCategory>
    {
        public Gap<T> Evaluate<T>(GrownCategory c)
            where T : struct, IReal<T> => Gap.All(
            Gap.Equal(c.Model<T>(c.SecondSize), T.Of(c.FirstType)),
            Gap.Equal(c.Model<T>(c.Larger), T.Of(c.FirstType)));
    }
}
