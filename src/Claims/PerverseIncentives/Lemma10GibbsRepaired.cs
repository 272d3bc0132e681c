using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The tilted baseline minimises L_policy within Assumption 3 if the baseline is uniform within either category.</summary>
public static class Lemma10GibbsRepaired
{
    /// <summary>The claim.</summary>
    public static Claim<PolicyOptimum> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma10.gibbs.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 10, proof, β > 0", line: 438),
        StepOf = "perverse-incentives/lemma10",
        Statement = "If the baseline is uniform within M_1 and within M_2, as in Assumption 1, with mass on both: for β > 0 and every ψ the policy P_π̄(y) e^(r(y) |D|/β), normalised, "
            + "is that of some θ, and L_policy is greater at every policy of another θ.",
        Repairs = "perverse-incentives/lemma10.gibbs",
        Domain = PolicyOptimum.UniformBaseline,
        Hypotheses = [new("P_π̄ uniform within either category", c => c.IsUniform())],
        Conclusion = new Lemma10Gibbs(),
        Controls =
        [
            new("the policy of twice the tilt minimises", new TwiceTheTilt()),
            new("the baseline itself minimises", new Untilted()),
        ],
    };

    private sealed class TwiceTheTilt : IStatement<PolicyOptimum>
    {
        public Gap<T> Evaluate<T>(PolicyOptimum c)
            where T : struct, IReal<T> =>
            Lemma10Gibbs.Minimises<T>(c, c.Gibbs(c.FirstTilt * c.FirstTilt, c.SecondTilt * c.SecondTilt));
    }

    private sealed class Untilted : IStatement<PolicyOptimum>
    {
        public Gap<T> Evaluate<T>(PolicyOptimum c)
            where T : struct, IReal<T> => Lemma10Gibbs.Minimises<T>(c, c.Baseline());
    }
}
