using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The step of Lemma 14 from a strictly decreasing loss to x_m → 1.</summary>
public sealed class Lemma14Proof : IStatement<LossFamily>
{
    /// <summary>The claim.</summary>
    public static Claim<LossFamily> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma14.proof",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 14, proof", line: 560),
        Statement = "If L(·; m) is convex with minimum attained at x_m in (0, 1) and strictly decreasing on (0, 1) for all m > M, then x_m → 1.",
        Reading = "Under the hypotheses in force; a strictly decreasing function on an open interval has no minimiser there, so nothing is left to speak of. What holds of minimising sequences is lemma14.as-meant.",
        Expected = VerdictKind.Vacuous,
        Repair = "perverse-incentives/lemma14.repaired",
        StepOf = "perverse-incentives/lemma14",
        Domain = new()
        {
            Name = "quadratic, linear and barrier losses on (0, 1)",
            Draw = draws => LossFamily.Drawn(draws, 3),
            Print = c => $"L(x; m) = {c.Formula()}",
            Edges = [new(LossShape.Quadratic, 0, 1, 1), new(LossShape.Linear, 0, 1, 1)],
        },
        Hypotheses = 
        [
            new("L(·; m) convex", c => c.IsConvex()),
            new("strictly decreasing on (0, 1) for all m > M", c => c.EventuallyDecreases()),
            new("minimum attained in (0, 1) for all m > 0", c => c.AttainsMinimum()),
        ],
        Conclusion = new Lemma14Proof(),
        Controls =
        [
            new("x_m → 1 without the decrease", new Lemma14Proof()) { Domain = Attained },
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LossFamily c)
        where T : struct, IReal<T> => Gap.Equal(T.Of(c.LimitOfMinimisers()), T.One);

    private static Domain<LossFamily> Attained => new()
    {
        Name = "quadratic losses whose centre stays inside (0, 1)",
        Draw = draws => new(LossShape.Quadratic, 0, draws.InnerProportion(), draws.Weight()),
        Print = c => $"L(x; m) = {c.Formula()}",
    };
}
