using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The bound tends to 1 as the data grow.</summary>
public sealed class Lemma16LimitRepaired : IStatement<LikelyEventCase>
{
    /// <summary>The claim.</summary>
    public static Claim<LikelyEventCase> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma16.limit.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 16, proof, last line", line: 598),
        Statement = "For 0 < P_π̄(M_1) < 1, 0 < p_*(1) < 1 and |Y| ≥ 2 the bound tends to 1 as |D| → ∞: the rates (1 - γ)γ²/8 and 2(1 - γ)p_*(2)² of its terms are positive, "
            + "as is the rate 2(1 - γ)p_*(1)² of the term that repairs it.",
        Repairs = "perverse-incentives/lemma16.limit",
        Domain = LikelyEventCase.Counting("|D|", 60),
        Hypotheses = LikelyEventCase.Hypotheses,
        Conclusion = new Lemma16LimitRepaired(),
        Controls = [new("the rate of the second term is at least that of the first", new SecondFaster())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LikelyEventCase c)
        where T : struct, IReal<T> => Gap.All(
        Gap.Less(T.Zero, T.Of(c.FewMixedRate())).Named("few mixed data"),
        Gap.Less(T.Zero, T.Of(Rate(c, 1 - c.First))).Named("few choices of M_2"),
        Gap.Less(T.Zero, T.Of(Rate(c, c.First))).Named("few choices of M_1"));

    private static Rational Rate(LikelyEventCase c, Rational type) => 2 * c.Kept() * type * type;

    private sealed class SecondFaster : IStatement<LikelyEventCase>
    {
        public Gap<T> Evaluate<T>(LikelyEventCase c)
            where T : struct, IReal<T> => Gap.AtLeast(T.Of(Rate(c, 1 - c.First)), T.Of(c.FewMixedRate()));
    }
}
