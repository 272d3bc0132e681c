using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Equation (5) with the missing case: a type whose category is absent chooses uniformly from all of Y.</summary>
public sealed class Equation5Repaired : IStatement<DichotomyQuery>
{
    /// <summary>The claim.</summary>
    public static Claim<DichotomyQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq5.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("eq. (5)", line: 137),
        Statement = "For all Y, y in Y and p: P(Y = y|Y) = E[1(y ∈ Y_Z) / |Y_Z|] with Y_z = Y ∩ M_z, or Y_z = Y where that is empty; "
            + "this is (5) itself whenever Y meets M_z for each type z of positive probability.",
        Repairs = "perverse-incentives/eq5",
        Domain = DichotomyQuery.Domain,
        Hypotheses = [new("y in Y", c => c.Alternatives.Contains(c.Message))],
        Conclusion = new Equation5Repaired(),
        Controls =
        [
            new("every type chooses uniformly from all of Y", new Indifferent()),
            new("a type whose category is absent chooses nothing", new Equation5EmptyAsZero()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DichotomyQuery c)
        where T : struct, IReal<T>
    {
        var offered = c.Offered();
        var (first, second) = c.Types<T>();
        var repaired = Uniform(first, c.InFirst(), offered.First, c.Alternatives.Count)
            + Uniform(second, !c.InFirst(), offered.Second, c.Alternatives.Count);
        var choice = Gap.Equal(c.HardChoice<T>(), repaired);
        return offered.First > 0 && offered.Second > 0
            ? Gap.All(choice, Gap.Equal(repaired, DichotomyModel.Printed(c.Types<T>(), c.InFirst(), offered)).Named("(5) as printed"))
            : choice;
    }

    private static T Uniform<T>(T type, bool member, int offered, int all)
        where T : struct, IReal<T> =>
        offered == 0 ? type / T.Of(all) : member ? type / T.Of(offered) : T.Zero;

    private sealed class Indifferent : IStatement<DichotomyQuery>
    {
        public Gap<T> Evaluate<T>(DichotomyQuery c)
            where T : struct, IReal<T> => Gap.Equal(c.HardChoice<T>(), T.One / T.Of(c.Alternatives.Count));
    }
}
