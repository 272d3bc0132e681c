using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 15: the parameter θ that minimises the inclusive loss is unique.</summary>
/// <remarks>
/// The policy depends on θ_2 - θ_1 alone, so θ + (c, c) minimises whenever θ does, and L_IL is neither strongly convex in θ nor
/// unbounded along that line. Shown at minimisers that are known exactly.
/// </remarks>
public sealed class Lemma15Unique : IStatement<PairOptimum>
{
    /// <summary>The claim.</summary>
    public static Claim<PairOptimum> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma15.unique",
        Kind = ClaimKind.ProofStep,
        StepOf = "perverse-incentives/lemma15",
        Source = PerverseIncentivesDocument.At("Lemma 15, proof", line: 572),
        Statement = "For β > 0 and every D in E(D), L_IL(π_θ) has exactly one minimiser θ ∈ R².",
        Reading = "Literal: θ itself is unique. Whether the policy is unique is lemma15.unique.policy.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma15.unique.repaired",
        Domain = PairOptimum.Domain,
        Hypotheses =
        [
            new("θ minimises the data part and the divergence, and so L_IL", c => c.IsMinimiser()),
            new("β > 0", c => c.Beta.Sign > 0),
            new("|I_1| > 1", c => c.ChoseFirst > 1),
            new("|I_2| > max(1 + β, 2β ln(p_*(2)/p_*(1)))", c => LikelyEvent.HasEnoughSecond(c.ChoseSecond, c.Beta, c.First)),
        ],
        Conclusion = new Lemma15Unique(),
        Controls = [new("the minimiser with e^θ_1 doubled alone has the same policy", new OneWeight())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PairOptimum c)
        where T : struct, IReal<T> =>
        Gap.Differ(c.Mass<T>(1), c.Mass<T>(c.Shift)).Named("P(M_2) at θ and at θ + (c, c); L_IL depends on θ through it alone");

    private sealed class OneWeight : IStatement<PairOptimum>
    {
        public Gap<T> Evaluate<T>(PairOptimum c)
            where T : struct, IReal<T> => Gap.Equal(
            Models.Alignment.TwoCategoryPolicy.SecondMass((c.FirstSize, c.SecondSize), T.Of(2 * c.Scale), T.Of(c.SecondWeight())), c.Mass<T>(1));
    }
}
