using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Lemma 14: minimisers of losses that fall on all of (0, 1) tend to 1.</summary>
/// <remarks>
/// No loss meets the hypotheses: for m &gt; M the derivative at x_m would be negative, so x_m, an inner point, would not minimise.
/// The quadratic, linear and barrier families below meet each hypothesis without the other.
/// </remarks>
public sealed class Lemma14 : IStatement<LossFamily>
{
    private static readonly Domain<LossFamily> Families = new()
    {
        Name = "quadratic, linear and barrier losses on (0, 1), convex for every m > 0",
        Draw = draws => LossFamily.Drawn(draws, 3),
        Print = c => $"L(x; m) = {c.Formula()}",
        Edges = [new(LossShape.Quadratic, 0, 1, 1), new(LossShape.Quadratic, 1, 1, 1), new(LossShape.Linear, 0, 1, 1), new(LossShape.Linear, 0, 0, 1)],
    };

    /// <summary>The claim.</summary>
    public static Claim<LossFamily> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma14",
        Kind = ClaimKind.Lemma,
        Source = PerverseIncentivesDocument.At("Lemma 14", line: 554),
        Statement = "If L(·; m): (0, 1) → R is convex with minimum attained at x_m ∈ (0, 1) for every m > 0, and some M makes ∂L/∂x < 0 on (0, 1) for all m > M, then x_m → 1.",
        Reading = "Literal: x_m attains min over the open interval on which L is defined, and the derivative is negative at every x, x_m included; the two exclude each other.",
        Expected = VerdictKind.Vacuous,
        Repair = "perverse-incentives/lemma14.repaired",
        Domain = Families,
        Hypotheses =
        [
            new("L(·; m) convex", c => c.IsConvex()),
            new("∂L/∂x < 0 on (0, 1) for all m > M", c => c.EventuallyDecreases()),
            new("minimum attained in (0, 1) for all m > 0", c => c.AttainsMinimum()),
        ],
        Conclusion = new Lemma14(),
        Controls = [new("x_m → 1 without the condition on the derivative", new Lemma14()) { Domain = Attained }],
    };

    private static Domain<LossFamily> Attained => new()
    {
        Name = "quadratic losses whose centre stays inside (0, 1)",
        Draw = draws => new(LossShape.Quadratic, 0, draws.InnerProportion(), draws.Weight()),
        Print = Families.Print,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LossFamily c)
        where T : struct, IReal<T> => Gap.Equal(T.Of(c.LimitOfMinimisers()), T.One);
}
