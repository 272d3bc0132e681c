using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 10: the θ that minimises L_policy gives the baseline tilted by the reward.</summary>
/// <remarks>
/// That is the minimiser over all policies. Those of Assumption 3 are uniform within either category, so they contain it only if the
/// baseline is too, which Assumption 1 says and Lemma 10 does not assume.
/// </remarks>
public sealed class Lemma10Gibbs : IStatement<PolicyOptimum>
{
    /// <summary>The claim.</summary>
    public static Claim<PolicyOptimum> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma10.gibbs",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 10, proof, β > 0", line: 438),
        StepOf = "perverse-incentives/lemma10",
        Statement = "Under Assumptions 2 and 3, for β > 0, every baseline of full support and every ψ: the θ that minimises L_policy(π_θ|r_ψ) has "
            + "P(y) = P_π̄(y) e^(r(y) |D|/β) / Σ P_π̄(y') e^(r(y') |D|/β) for each message y.",
        Reading = "Lemma 10 assumes Assumptions 2 and 3 only, so the baseline may differ between messages of a category.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma10.gibbs.repaired",
        Domain = PolicyOptimum.AnyBaseline,
        Conclusion = new Lemma10Gibbs(),
        Controls = [new("the same with e^(-r |D|/β)", new Inverted())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PolicyOptimum c)
        where T : struct, IReal<T> => Minimises<T>(c, c.Gibbs(c.FirstTilt, c.SecondTilt));

    /// <summary>The policy lies within Assumption 3 and is better than the rival.</summary>
    internal static Gap<T> Minimises<T>(PolicyOptimum c, Rational[] policy)
        where T : struct, IReal<T>
    {
        Rational mass = 0;
        for (var x = 0; x < c.First.Count; x++)
        {
            mass += policy[x];
        }

        var nearest = c.WithinArchitecture(mass);
        List<Gap<T>> parts = [];
        for (var x = 0; x < policy.Length; x++)
        {
            parts.Add(Gap.Equal(T.Of(nearest[x]), T.Of(policy[x])).Named("P_θ(y), equal within a category, against the formula"));
        }

        if (c.Rival != mass)
        {
            parts.Add(Gap.Less(c.Loss<T>(nearest), c.Loss<T>(c.WithinArchitecture(c.Rival))).Named("L_policy below that of another θ"));
        }

        return Gap.All(parts);
    }

    private sealed class Inverted : IStatement<PolicyOptimum>
    {
        public Gap<T> Evaluate<T>(PolicyOptimum c)
            where T : struct, IReal<T> => Minimises<T>(c, c.Gibbs(1 / c.FirstTilt, 1 / c.SecondTilt));
    }
}
