using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The bound on the log-odds that (a) uses.</summary>
public sealed class Lemma15Log : IStatement<BoundAtMass>
{
    /// <summary>The claim.</summary>
    public static Claim<BoundAtMass> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma15.log",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 15, proof", line: 580),
        Statement = "ln(q/(1-q)) < 1/(1-q) for 0 < q < 1.",
        StepOf = "perverse-incentives/lemma15",
        Domain = new()
        {
            Name = "0 < q < 1",
            Draw = draws => new(draws.InnerProportion(), 0, 0),
            Print = c => $"q = {c.Q}",
        },
        Hypotheses = [],
        Conclusion = new Lemma15Log(),
        Scalar = true,
        Controls =
        [
            new("ln(q/(1-q)) < 1/(4(1-q))", new Quarter()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(BoundAtMass c)
        where T : struct, IReal<T> => Gap.Less(T.Log(T.Of(c.Q / (1 - c.Q))), T.Of(1 / (1 - c.Q)));

    private sealed class Quarter : IStatement<BoundAtMass>
    {
        public Gap<T> Evaluate<T>(BoundAtMass c)
            where T : struct, IReal<T> => Gap.Less(T.Log(T.Of(c.Q / (1 - c.Q))), T.Of(1 / (4 * (1 - c.Q))));
    }
}
