using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The class that the repaired Lemma 14 speaks of has members.</summary>
public sealed class Lemma14ClassRepaired : IStatement<LossFamily>
{
    /// <summary>The claim.</summary>
    public static Claim<LossFamily> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma14.class.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("App. A.3, before Lemma 14", line: 552),
        Statement = "Some L has L(·; m) convex with an inner minimiser x_m for every m > 0, ∂L/∂x(c; m) < 0 for each c once m > M_c, and x_m → 1.",
        Expected = VerdictKind.Proved,
        Repairs = "perverse-incentives/lemma14.class",
        Uses = ["perverse-incentives/lemma14.repaired"],
        Quantifier = Quantifier.Exists,
        Domain = new()
        {
            Name = "quadratic, linear and barrier losses",
            Draw = draws => LossFamily.Drawn(draws, 3),
            Print = c => $"L(x; m) = {c.Formula()}",
        },
        Hypotheses = [],
        Conclusion = new Lemma14ClassRepaired(),
        Controls =
        [
            new("every family has x_m → 1", new AllTend()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LossFamily c)
        where T : struct, IReal<T>
    {
        var late = (T.One + T.Of(c.W)) * T.Of(1_000_000);
        return Gap.All(
            Gap.Fact<T>(c.IsConvex() && c.AttainsMinimum(), "convex, minimum attained"),
            Gap.Equal(T.Of(c.LimitOfMinimisers()), T.One).Named("x_m → 1"),
            Gap.Less(c.Slope(T.Of(Rational.Ratio(999, 1_000)), late), T.Zero).Named("L falls at 999/1000 for a late m"));
    }

    private sealed class AllTend : IStatement<LossFamily>
    {
        public Gap<T> Evaluate<T>(LossFamily c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(c.LimitOfMinimisers()), T.One);
    }
}
