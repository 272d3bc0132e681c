using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 16: Hoeffding's bound for few choices of M_2.</summary>
/// <remarks>
/// Hoeffding bounds the lower tail at points below the mean. With |I| p_*(2) &lt; ε the point lies above it: one mixed query never has more than
/// ε &gt; 1 choices, so the probability is 1, while the right side is below 1.
/// </remarks>
public sealed class Lemma16Hoeffding : IStatement<LikelyEventCase>
{
    /// <summary>The claim.</summary>
    public static Claim<LikelyEventCase> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma16.h1",
        Kind = ClaimKind.ProofStep,
        StepOf = "perverse-incentives/lemma16",
        Source = PerverseIncentivesDocument.At("Lemma 16, proof, Hoeffding, first line, first bound", line: 592),
        Statement = "With ε = max(β + 1, 2β ln(p_*(1)/p_*(2))): P(|I_2| - |I| p_*(2) ≤ ε - |I| p_*(2) | I) ≤ exp(-2 (ε - |I| p_*(2))²/|I|).",
        Reading = "Given |I| ≥ 1; at |I| = 0 the bound divides by 0. No relation of ε and |I| is printed.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma16.h1.repaired",
        Uses = ["perverse-incentives/lemma16.e"],
        Domain = LikelyEventCase.Counting("|I|", 60),
        Hypotheses = LikelyEventCase.Hypotheses,
        Conclusion = new Lemma16Hoeffding(),
        Cases = 1_000,
        Controls = [new("the same with exp(-4 (ε - |I| p_*(2))²/|I|)", new TwiceTheRate())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LikelyEventCase c)
        where T : struct, IReal<T>
    {
        var bound = c.HoeffdingTerm(1 - c.First, c.Bound<T>(exchanged: false));
        return Gap.AtMost(Tail<T>(c), bound);
    }

    /// <summary>P(|I_2| ≤ ε) given |I|.</summary>
    internal static T Tail<T>(LikelyEventCase c)
        where T : struct, IReal<T> => BinomialCounts.LowerTail(c.Count, Math.Min(c.Count, c.PrintedThreshold()), T.Of(1 - c.First));

    private sealed class TwiceTheRate : IStatement<LikelyEventCase>
    {
        public Gap<T> Evaluate<T>(LikelyEventCase c)
            where T : struct, IReal<T>
        {
            var bound = c.HoeffdingTerm(1 - c.First, c.Bound<T>(exchanged: false));
            return Gap.AtMost(Tail<T>(c), bound * bound);
        }
    }
}
