using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Lemma 14 with infima: where L falls on all of (0, 1), nothing minimises, and points near the infimum lie near 1.</summary>
public sealed class Lemma14AsMeant : IStatement<LossAtPoints>
{
    /// <summary>The claim.</summary>
    public static Claim<LossAtPoints> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma14.as-meant",
        Kind = ClaimKind.Lemma,
        Source = PerverseIncentivesDocument.At("Lemma 14", line: 554),
        Statement = "If ∂L/∂x(·; m) < 0 on (0, 1), then for every c ∈ (0, 1) all x ≤ c have L(x; m) ≥ L(c; m) > L((1 + c)/2; m): "
            + "L has no minimiser in (0, 1), and every minimising sequence tends to 1.",
        Reading = "Infimum in place of the minimum that the print names; it holds for each m > M alone, without a limit in m and without convexity.",
        Domain = new()
        {
            Name = "quadratic and linear losses that fall on (0, 1), x < c",
            Draw = Decreasing,
            Print = LossAtPoints.Printed,
            Wider = new()
            {
                Name = "quadratic, linear and barrier losses, x < c",
                Draw = draws => LossAtPoints.Drawn(draws, 3),
                Print = LossAtPoints.Printed,
            },
        },
        Hypotheses = [new("∂L/∂x < 0 on (0, 1)", c => c.Family.Shape != LossShape.Barrier && c.Family.Slope<Rational>(1, c.M).Sign <= 0 && c.SlopeAtC().Sign < 0)],
        Conclusion = new Lemma14AsMeant(),
        Controls = [new("L((1 + c)/2; m) < L(c; m) - (1 - c)", new SteepDescent())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LossAtPoints c)
        where T : struct, IReal<T>
    {
        T m = T.Of(c.M), atC = c.Family.Value(T.Of(c.C), m);
        return Gap.All(
            Gap.AtLeast(c.Family.Value(T.Of(c.X), m), atC).Named("L(x) ≥ L(c)"),
            Gap.Greater(atC, c.Family.Value(T.Of((1 + c.C) / 2), m)).Named("L(c) > L((1 + c)/2)"));
    }

    private static LossAtPoints Decreasing(Draws draws)
    {
        var drawn = LossAtPoints.Drawn(draws, 2);
        var family = drawn.Family;
        family = family.Shape == LossShape.Quadratic ? family with { U = family.W + family.U, V = 1 + family.V } : family with { U = 1 + family.U };
        return drawn with { Family = family };
    }

    private sealed class SteepDescent : IStatement<LossAtPoints>
    {
        public Gap<T> Evaluate<T>(LossAtPoints c)
            where T : struct, IReal<T> => Gap.Less(
            c.Family.Value(T.Of((1 + c.C) / 2), T.Of(c.M)), c.Family.Value(T.Of(c.C), T.Of(c.M)) - T.Of(1 - c.C));
    }
}
