using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 16: in mixed queries M_2 is chosen with probability p_*(2).</summary>
public sealed class Lemma16Chosen : IStatement<MessageQuery>
{
    /// <summary>The claim.</summary>
    public static Claim<MessageQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma16.e",
        Kind = ClaimKind.ProofStep,
        StepOf = "perverse-incentives/lemma16",
        Source = PerverseIncentivesDocument.At("Lemma 16, proof, mean of the choices in I", line: 590),
        Statement = "Under Assumption 1, E[1(y ∈ M_2) | (Y, y) ∈ I] = p_*(2).",
        Reading = "The same sentence defines ε(β) = max(β + 1, 2β ln(p_*(1)/p_*(2))), a name that asserts nothing here; E(D) has the logarithm of the inverse, and where the two are taken for each other the claim is lemma16.chain.",
        Domain = MessageQuery.Domain,
        Hypotheses = Lemma12Chosen.Hypotheses,
        Conclusion = new Lemma16Chosen(),
        Cases = 300,
        Controls =
        [
            new("E[1(y ∈ M_2) | (Y, y) ∈ I] = p_*(1)", new OtherType()),
            new("E[1(y ∈ M_2) | (Y, y) ∈ I] = P_π̄(M_2)", new Baseline()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(MessageQuery c)
        where T : struct, IReal<T> => Gap.Equal(c.ChosenInMixed<T>(fromFirst: false), T.Of(1 - c.FirstType));

    private sealed class OtherType : IStatement<MessageQuery>
    {
        public Gap<T> Evaluate<T>(MessageQuery c)
            where T : struct, IReal<T> => Gap.Equal(c.ChosenInMixed<T>(fromFirst: false), T.Of(c.FirstType));
    }

    private sealed class Baseline : IStatement<MessageQuery>
    {
        public Gap<T> Evaluate<T>(MessageQuery c)
            where T : struct, IReal<T> => Gap.Equal(c.ChosenInMixed<T>(fromFirst: false), T.Of(1 - c.Mass));
    }
}
