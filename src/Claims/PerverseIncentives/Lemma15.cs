using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Lemma 15: on E(D) the minimisers of the inclusive loss leave M_1 as M_2 grows.</summary>
/// <remarks>
/// The printed proof breaks at (a), at the bound uniform in q and at convexity, yet the lemma is true: at odds u ≤ U the data part is at least
/// |I_2| ln(m/U) and a constant, while at u = m it and the divergence stay bounded. It needs |I_2| ≥ 1 alone, no bound by β.
/// </remarks>
public sealed class Lemma15 : IStatement<GrowingSecond>
{
    /// <summary>The claim.</summary>
    public static Claim<GrowingSecond> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma15",
        Kind = ClaimKind.Lemma,
        Source = PerverseIncentivesDocument.At("Lemma 15", line: 566),
        Uses = ["perverse-incentives/lemma14"],
        Statement = "For every D in E(D), β > 0 and baseline masses on M_1 and M_2, both positive: P(M_1) → 0 and P(M_2) → 1 for any minimiser as |M_2| → ∞. Checked as: for each U there is M with L(u; m) > L(m; m) for all m ≥ M and u ≤ U, u the odds of M_2, so that P(M_1) < 1/(1 + U) at every minimiser.",
        Reading = "The baseline spreads fixed masses on M_1 and M_2 uniformly as M_2 grows, as in Sec. 5.3. If its mass on M_2 may shrink as fast as it likes with |M_2|, the divergence can hold P(M_1) up.",
        Domain = GrowingSecond.Domain,
        Hypotheses = [.. InclusivePoint.Likely.Select(h => new Hypothesis<GrowingSecond>(h.Name, c => h.Holds(c.Setting)))],
        Conclusion = new Lemma15(),
        Cases = 1000,
        Controls =
        [
            new("L(u; m) > L(m; m) at |M_2| = |M_1|", new AtEqualSizes()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(GrowingSecond c)
        where T : struct, IReal<T>
    {
        var m = c.Ratio();
        return Gap.Greater(c.Setting.Loss(T.Of(c.Odds()), T.Of(m)), c.Setting.Loss(T.Of(m), T.Of(m)));
    }

    private sealed class AtEqualSizes : IStatement<GrowingSecond>
    {
        public Gap<T> Evaluate<T>(GrowingSecond c)
            where T : struct, IReal<T> => Gap.Greater(c.Setting.Loss(T.Of(c.Odds()), T.One), c.Setting.Loss(T.One, T.One));
    }
}
