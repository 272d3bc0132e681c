using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The last step of Lemma 16: the bound tends to 1 as M_2 grows.</summary>
/// <remarks>No term of the bound contains |M_2|: at fixed |D| it stays what it is, which is below 1.</remarks>
public sealed class Lemma16Limit : IStatement<LikelyEventCase>
{
    /// <summary>The claim.</summary>
    public static Claim<LikelyEventCase> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma16.limit",
        Kind = ClaimKind.ProofStep,
        StepOf = "perverse-incentives/lemma16",
        Source = PerverseIncentivesDocument.At("Lemma 16, proof, last line", line: 598),
        Statement = "1 - exp(-|D|(1 - γ)γ²/8) - exp(-2|D|(1 - γ)p_*(2)² + 4ε p_*(2)) - exp(-2|D|(1 - γ)p_*(2)² + 4p_*(2)) → 1 as |M_2| → ∞.",
        Reading = "|D|, γ, β and p_* are fixed while |M_2| grows, so the limit is the value.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma16.limit.repaired",
        Domain = LikelyEventCase.Counting("|D|", 60),
        Hypotheses = LikelyEventCase.Hypotheses,
        Conclusion = new Lemma16Limit(),
        Cases = 1_000,
        Controls = [new("the bound is positive", new Positive())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LikelyEventCase c)
        where T : struct, IReal<T> => Gap.AtLeast(Bound<T>(c), T.One).Named("limit of the bound, which no |M_2| changes");

    private static T Bound<T>(LikelyEventCase c)
        where T : struct, IReal<T>
    {
        var mixed = c.Kept() * c.Count;
        return T.One - c.FewMixedTerm<T>()
            - LikelyEventCase.WeakTerm(mixed, 1 - c.First, c.Bound<T>(exchanged: false))
            - LikelyEventCase.WeakTerm(mixed, 1 - c.First, T.One);
    }

    private sealed class Positive : IStatement<LikelyEventCase>
    {
        public Gap<T> Evaluate<T>(LikelyEventCase c)
            where T : struct, IReal<T> => Gap.Greater(Bound<T>(c), T.Zero);
    }
}
