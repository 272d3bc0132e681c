using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 16: Hoeffding's bound for at most one choice of M_1.</summary>
/// <remarks>
/// Two things are wrong: the right side has p_*(2) where the sum has mean |I| p_*(1), and it is used where 1 lies above the mean. With a single
/// mixed query the probability is 1 and the bound exp(-2 p_*(1)²). The first fault alone breaks the step for p_*(1) &lt; p_*(2) and many data.
/// </remarks>
public sealed class Lemma16First : IStatement<LikelyEventCase>
{
    /// <summary>The claim.</summary>
    public static Claim<LikelyEventCase> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma16.h2",
        Kind = ClaimKind.ProofStep,
        StepOf = "perverse-incentives/lemma16",
        Source = PerverseIncentivesDocument.At("Lemma 16, proof, Hoeffding, second line", line: 592),
        Statement = "P(|I_1| - |I| p_*(1) ≤ 1 - |I| p_*(1) | I) ≤ exp(-2 (1 - |I| p_*(2))²/|I|) < exp(-2|I| p_*(2)² + 4 p_*(2)).",
        Reading = "Given |I| ≥ 1; at |I| = 0 the bound divides by 0.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma16.h2.repaired",
        Uses = ["perverse-incentives/lemma12.e2"],
        Domain = LikelyEventCase.Counting("|I|", 60),
        Hypotheses = LikelyEventCase.Hypotheses,
        Conclusion = new Lemma16First(),
        Cases = 1_000,
        Controls = [new("P(|I_1| ≤ 1 | I) ≤ exp(-2|I| p_*(2)² + 4 p_*(2)), without the bound between", new EndsOnly())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LikelyEventCase c)
        where T : struct, IReal<T> => Bounded<T>(c, 1 - c.First);

    /// <summary>P(|I_1| ≤ 1) ≤ exp(-2 (1 - |I| p)²/|I|) &lt; exp(-2|I| p² + 4 p).</summary>
    internal static Gap<T> Bounded<T>(LikelyEventCase c, Rational type)
        where T : struct, IReal<T>
    {
        var bound = c.HoeffdingTerm(type, T.One);
        return Gap.All(
            Gap.AtMost(Tail<T>(c), bound).Named("Hoeffding"),
            Gap.Less(bound, LikelyEventCase.WeakTerm(c.Count, type, T.One)).Named("weaker bound"));
    }

    /// <summary>P(|I_1| ≤ 1) given |I|.</summary>
    internal static T Tail<T>(LikelyEventCase c)
        where T : struct, IReal<T> => BinomialCounts.LowerTail(c.Count, 1, T.Of(c.First));

    private sealed class EndsOnly : IStatement<LikelyEventCase>
    {
        public Gap<T> Evaluate<T>(LikelyEventCase c)
            where T : struct, IReal<T>
        {
            var bound = LikelyEventCase.WeakTerm(c.Count, 1 - c.First, T.One);
            return Gap.AtMost(Tail<T>(c), bound);
        }
    }
}
