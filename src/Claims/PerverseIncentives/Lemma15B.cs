using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Inequality (b) of Lemma 15.</summary>
public sealed class Lemma15B : IStatement<BoundAtMass>
{
    /// <summary>The claim.</summary>
    public static Claim<BoundAtMass> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma15.b",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 15, proof, (b)", line: 578),
        Statement = "If |I_2| > 1 + β then for 0 < q < 1: -|I_2|/q - |I_2|/(1-q) + β/(1-q) + |I_2|/2 < -|I_2|/(2q) - 1/(1-q).",
        StepOf = "perverse-incentives/lemma15",
        Domain = BoundAtMass.Domain,
        Hypotheses = [new("|I_2| > 1 + β", c => c.Second > 1 + c.Beta)],
        Conclusion = new Lemma15B(),
        Controls =
        [
            new("the same with -|I_2|/(1-q) on the right", new Steeper()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(BoundAtMass c)
        where T : struct, IReal<T> => Gap.Less(Left<T>(c), T.Of((-c.Second / (2 * c.Q)) - (1 / (1 - c.Q))));

    private static T Left<T>(BoundAtMass c)
        where T : struct, IReal<T> => T.Of((-c.Second / c.Q) + ((c.Beta - c.Second) / (1 - c.Q)) + (c.Second / 2));

    private sealed class Steeper : IStatement<BoundAtMass>
    {
        public Gap<T> Evaluate<T>(BoundAtMass c)
            where T : struct, IReal<T> => Gap.Less(Left<T>(c), T.Of((-c.Second / (2 * c.Q)) - (c.Second / (1 - c.Q))));
    }
}
