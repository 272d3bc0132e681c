using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 10: the factor p_1/p_2 is dropped from the bound on P(M_1)/P(M_2).</summary>
/// <remarks>
/// (p_1/p_2) e^(-g |D|/β) &lt; e^(-κ |D|/β), with g = ψ_2 - ψ_1 and κ = η/(1+η), says g &gt; κ + (β/|D|) ln(p_1/p_2), that is f &gt; 0 at the
/// exponential of the right side. The equality before it holds only with the baseline's masses for p, which may favour M_1 and do so
/// in the paper's own simulations, 4 to 1.
/// </remarks>
public sealed class Lemma10DropRatio : IStatement<RepeatedData>
{
    private static readonly RepeatedData InTheSimulations = new(
        new([new(2, 1, true), new(2, 1, true), new(2, 1, true), new(2, 1, false), new(2, 1, false)]),
        Rational.Ratio(4, 5), 1, Rational.Ratio(1, 2), Rational.Ratio(1, 2));

    /// <summary>The claim.</summary>
    public static Claim<RepeatedData> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma10.drop-ratio",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 10, proof", line: 442),
        StepOf = "perverse-incentives/lemma10",
        Statement = "On E_η, where L_reward has a minimiser, for every β > 0: P(M_1)/P(M_2) = (p_1/p_2) e^((ψ_1 - ψ_2) |D|/β) < e^(-(η/(1+η)) |D|/β).",
        Reading = "p_1, p_2 are not defined; eq. (9) makes them the baseline's masses of M_1 and M_2. With p_* in their place the equality itself fails. "
            + "M_1 is chosen in some mixed query, so that the step fails by the ratio alone. D is the block itself, m = 1.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma10.drop-ratio.repaired",
        Uses = ["perverse-incentives/lemma10.psi.repaired", "perverse-incentives/lemma10.gibbs.repaired"],
        Domain = RepeatedData.LikelyWithMixedChoice with { Edges = [InTheSimulations] },
        Hypotheses = RepeatedData.RepairedHypotheses,
        Conclusion = new Lemma10DropRatio(),
        Controls = [new("P(M_1)/P(M_2) > e^(-(η/(1+η)) |D|/β)", new Reversed())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RepeatedData c)
        where T : struct, IReal<T> => Gap.Less(T.Zero, AtThreshold<T>(c, c.BaselineOdds())).Named("f > 0 where the two sides of < would be equal");

    /// <summary>f(e^(κ + (β/|D|) ln odds)): positive exactly if odds · e^(-g |D|/β) &lt; e^(-κ |D|/β).</summary>
    internal static T AtThreshold<T>(RepeatedData c, Rational odds)
        where T : struct, IReal<T>
    {
        var threshold = T.Of(c.EtaMargin()) + (T.Of(c.Beta / c.Block.Items.Count) * T.Log(T.Of(odds)));
        return RewardLoss.Descent(c.Block.Items.Span, T.Exp(threshold));
    }

    private sealed class Reversed : IStatement<RepeatedData>
    {
        public Gap<T> Evaluate<T>(RepeatedData c)
            where T : struct, IReal<T> => Gap.Less(AtThreshold<T>(c, c.BaselineOdds()), T.Zero);
    }
}
