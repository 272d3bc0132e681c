using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Equation (5): in the dichotomy model a type chooses uniformly among the messages of its own category.</summary>
/// <remarks>
/// The print derives it from eq. (2) for every Y. A type whose category is absent from Y is indifferent among all of Y under (2),
/// where (5) reads 0/0.
/// </remarks>
public sealed class Equation5 : IStatement<DichotomyQuery>
{
    /// <summary>The claim.</summary>
    public static Claim<DichotomyQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq5",
        Kind = ClaimKind.Equation,
        Source = PerverseIncentivesDocument.At("eq. (5)", line: 137),
        Statement = "For all disjoint nonempty M_1, M_2, every type distribution p, every nonempty multiset Y of messages and y in Y: "
            + "the choice probability (2) with r(x|z) = 1(x ∈ M_z) is E[1(y ∈ M_Z) / |Y ∩ M_Z|], Z ~ p.",
        Reading = "Literal: the right side must have a value for every Y, types of probability 0 left out. Reading 0/0 as 0 is eq5.empty-as-zero.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/eq5.repaired",
        Domain = DichotomyQuery.Domain,
        Hypotheses = [new("y in Y", c => c.Alternatives.Contains(c.Message))],
        Conclusion = new Equation5(),
        Controls = [new("P(Y = y|Y) = p(z) / |M_z| for y in M_z", new UniformOverCategory())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DichotomyQuery c)
        where T : struct, IReal<T>
    {
        var offered = c.Offered();
        var lost = (offered.First == 0 && !c.FirstType.IsZero) || (offered.Second == 0 && c.FirstType != 1);
        return lost
            ? Gap.Fails<T>("a type of positive probability finds Y ∩ M_Z empty, so (5) divides 0 by 0; (2) has a value")
            : Gap.Equal(c.HardChoice<T>(), DichotomyModel.Printed(c.Types<T>(), c.InFirst(), offered));
    }

    private sealed class UniformOverCategory : IStatement<DichotomyQuery>
    {
        public Gap<T> Evaluate<T>(DichotomyQuery c)
            where T : struct, IReal<T>
        {
            var (first, second) = c.Types<T>();
            return Gap.Equal(c.HardChoice<T>(), c.InFirst() ? first / T.Of(c.FirstSize) : second / T.Of(c.SecondSize));
        }
    }
}
