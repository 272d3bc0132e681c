using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Equation (5) with 0/0 read as 0, so that the right side has a value for every Y.</summary>
public sealed class Equation5EmptyAsZero : IStatement<DichotomyQuery>
{
    /// <summary>The claim.</summary>
    public static Claim<DichotomyQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq5.empty-as-zero",
        Kind = ClaimKind.Equation,
        Source = PerverseIncentivesDocument.At("eq. (5)", line: 137),
        Statement = "For all Y, y in Y and p: the choice probability (2) of the dichotomy model is the sum of p(z) / |Y ∩ M_z| over the types z with y ∈ M_z.",
        Reading = "Charitable reading of eq. (5): a type that finds none of its messages contributes 0.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/eq5.empty-as-zero.repaired",
        Domain = DichotomyQuery.Domain,
        Hypotheses = [new("y in Y", c => c.Alternatives.Contains(c.Message))],
        Conclusion = new Equation5EmptyAsZero(),
        Controls = [new("the same with the other type's probability", new OtherType())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DichotomyQuery c)
        where T : struct, IReal<T>
    {
        var (first, second) = c.Types<T>();
        return Gap.Equal(c.HardChoice<T>(), Own(c, c.InFirst() ? first : second));
    }

    private static T Own<T>(DichotomyQuery c, T type)
        where T : struct, IReal<T>
    {
        var offered = c.InFirst() ? c.Offered().First : c.Offered().Second;
        return offered == 0 ? T.Zero : type / T.Of(offered);
    }

    private sealed class OtherType : IStatement<DichotomyQuery>
    {
        public Gap<T> Evaluate<T>(DichotomyQuery c)
            where T : struct, IReal<T>
        {
            var (first, second) = c.Types<T>();
            return Gap.Equal(c.HardChoice<T>(), Own(c, c.InFirst() ? second : first));
        }
    }
}
