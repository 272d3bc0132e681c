using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Equation (5) as printed, for alternatives in which every type of positive probability finds a message of its category.</summary>
public static class Equation5EmptyAsZeroRepaired
{
    /// <summary>The claim.</summary>
    public static Claim<DichotomyQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq5.empty-as-zero.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("eq. (5)", line: 137),
        Statement = "For all p, all Y that meet M_z for each z with p(z) > 0, and y in Y: P(Y = y|Y) is the sum of p(z) / |Y ∩ M_z| over the types z with y ∈ M_z.",
        Repairs = "perverse-incentives/eq5.empty-as-zero",
        Domain = DichotomyQuery.Covered,
        Hypotheses =
        [
            new("y in Y", c => c.Alternatives.Contains(c.Message)),
            new("Y meets M_z for each z with p(z) > 0", c => c.IsCovered()),
        ],
        Conclusion = new Equation5EmptyAsZero(),
        Controls = [new("every alternative is equally likely", new EquallyLikely())],
    };

    private sealed class EquallyLikely : IStatement<DichotomyQuery>
    {
        public Gap<T> Evaluate<T>(DichotomyQuery c)
            where T : struct, IReal<T> => Gap.Equal(c.HardChoice<T>(), T.One / T.Of(c.Alternatives.Count));
    }
}
