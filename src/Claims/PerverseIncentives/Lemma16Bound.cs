using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The ε(β) of Lemma 16 as the bound on |I_2| in E(D).</summary>
/// <remarks>The logarithm is inverted: 2β ln(p_*(1)/p_*(2)) for 2β ln(p_*(2)/p_*(1)). Both are 1 + β unless one type is far more frequent.</remarks>
public sealed class Lemma16Bound : IStatement<LikelyEventCase>
{
    /// <summary>The claim.</summary>
    public static Claim<LikelyEventCase> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma16.e.bound",
        Kind = ClaimKind.ProofStep,
        StepOf = "perverse-incentives/lemma16",
        Source = PerverseIncentivesDocument.At("Lemma 16, proof, definition of ε(β)", line: 590),
        Statement = "ε(β) = max(β + 1, 2β ln(p_*(1)/p_*(2))) is the bound on |I_2| in E(D), max(1 + β, 2β ln(p_*(2)/p_*(1))).",
        Reading = "What the proof takes ε(β) for; as a mere name, which is the literal reading, ε(β) asserts nothing: see lemma16.e.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma16.chain.repaired",
        Domain = LikelyEventCase.Counting("|D|", 1),
        Hypotheses = LikelyEventCase.Hypotheses,
        Conclusion = new Lemma16Bound(),
        Controls = [new("ε(β) = 1 + β", new FirstTerm())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LikelyEventCase c)
        where T : struct, IReal<T> => Gap.Equal(c.Bound<T>(exchanged: false), c.Bound<T>(exchanged: true));

    private sealed class FirstTerm : IStatement<LikelyEventCase>
    {
        public Gap<T> Evaluate<T>(LikelyEventCase c)
            where T : struct, IReal<T> => Gap.Equal(c.Bound<T>(exchanged: false), T.Of(1 + c.Beta));
    }
}
