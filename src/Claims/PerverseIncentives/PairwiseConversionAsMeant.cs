using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Section 7 where RLPO has been shown to fail: conversion to pairs corrects the order.</summary>
/// <remarks>In the first thought experiment the pairs are 0.6 for M_1 and 2 · 0.4 for M_2, which is 4/3 again.</remarks>
public sealed class PairwiseConversionAsMeant : IStatement<QueryMix>
{
    /// <summary>The claim.</summary>
    public static Claim<QueryMix> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec7.pairwise.as-meant",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 7, last paragraph", line: 384),
        Statement = "For queries of one size |Y| ≥ 3 and p_*(1) > 1/2 where the fit to whole queries has ψ_2 > ψ_1, the fit to the pairs of the chosen and each other alternative has ψ_2 < ψ_1.",
        Reading = "'More robust' as a remedy for the failures of Propositions 4 and 5 and of the thought experiment, where Assumption 1 holds.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/sec7.pairwise.as-meant.repaired",
        Uses = ["perverse-incentives/te1.ln43"],
        Domain = QueryMix.Within(oneSize: true, failing: true),
        Hypotheses =
        [
            new("p_*(1) > 1/2", c => c.FirstType > Rational.Ratio(1, 2)),
            new("whole queries favour M_2", c => c.Whole<Rational>(1).Sign > 0),
        ],
        Conclusion = new PairwiseConversionAsMeant(),
        Cases = 2_000,
        Controls = [new("whole queries favour M_1", new Whole())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(QueryMix c)
        where T : struct, IReal<T> => Gap.Less(c.Pairs(T.One), T.Zero).Named("pairs favour M_1");

    private sealed class Whole : IStatement<QueryMix>
    {
        public Gap<T> Evaluate<T>(QueryMix c)
            where T : struct, IReal<T> => Gap.Less(c.Whole(T.One), T.Zero);
    }
}
