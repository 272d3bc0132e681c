using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 16: the square multiplied out, without its last term.</summary>
/// <remarks>(ε - m p)²/m = ε²/m - 2 ε p + m p², and ε²/m &gt; 0.</remarks>
public sealed class Lemma16Weaker : IStatement<LikelyEventCase>
{
    /// <summary>The claim.</summary>
    public static Claim<LikelyEventCase> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma16.h1weak",
        Kind = ClaimKind.ProofStep,
        StepOf = "perverse-incentives/lemma16",
        Source = PerverseIncentivesDocument.At("Lemma 16, proof, Hoeffding, first line, second bound", line: 592),
        Statement = "With ε = max(β + 1, 2β ln(p_*(1)/p_*(2))) > 0 and |I| ≥ 1: exp(-2 (ε - |I| p_*(2))²/|I|) < exp(-2|I| p_*(2)² + 4ε p_*(2)).",
        Reading = "Given |I| ≥ 1; at |I| = 0 the left side divides by 0.",
        Domain = LikelyEventCase.Counting("|I|", 60),
        Hypotheses =
        [
            new("0 < p_*(1) < 1", c => c.First.Sign > 0 && c.First < 1),
            new("|I| ≥ 1", c => c.Count >= 1),
        ],
        Conclusion = new Lemma16Weaker(),
        Controls =
        [
            new("the same with 2 ε p_*(2) for 4 ε p_*(2)", new HalfTheCross()),
            new("the same with > for <", new OtherSign()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LikelyEventCase c)
        where T : struct, IReal<T>
    {
        var epsilon = c.Bound<T>(exchanged: false);
        return Gap.Less(c.HoeffdingTerm(1 - c.First, epsilon), LikelyEventCase.WeakTerm(c.Count, 1 - c.First, epsilon));
    }

    private sealed class HalfTheCross : IStatement<LikelyEventCase>
    {
        public Gap<T> Evaluate<T>(LikelyEventCase c)
            where T : struct, IReal<T>
        {
            var epsilon = c.Bound<T>(exchanged: false);
            return Gap.Less(c.HoeffdingTerm(1 - c.First, epsilon), LikelyEventCase.WeakTerm(c.Count, 1 - c.First, epsilon / T.Of(2)));
        }
    }

    private sealed class OtherSign : IStatement<LikelyEventCase>
    {
        public Gap<T> Evaluate<T>(LikelyEventCase c)
            where T : struct, IReal<T>
        {
            var epsilon = c.Bound<T>(exchanged: false);
            return Gap.Greater(c.HoeffdingTerm(1 - c.First, epsilon), LikelyEventCase.WeakTerm(c.Count, 1 - c.First, epsilon));
        }
    }
}
