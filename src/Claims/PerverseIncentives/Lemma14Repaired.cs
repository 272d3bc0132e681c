using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Lemma 14 with its quantifiers exchanged: the loss need fall at each point only for m beyond a bound of that point.</summary>
/// <remarks>
/// For each c in (0, 1) let ∂L/∂x(c; m) &lt; 0 for all m &gt; M_c. Then L(x; m) &gt; L(c; m) for all x &lt; c by convexity, so the minimiser
/// lies beyond c, and x_m → 1. The statement checked is that step for one m and c. It is what Lemma 15 can supply, since the
/// first term of its derivative vanishes at each fixed q.
/// </remarks>
public sealed class Lemma14Repaired : IStatement<LossAtPoints>
{
    /// <summary>The claim.</summary>
    public static Claim<LossAtPoints> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma14.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 14", line: 554),
        Statement = "If L(·; m) is convex on (0, 1) with minimum attained at x_m, and for every c ∈ (0, 1) there is M_c with ∂L/∂x(c; m) < 0 for all m > M_c, then x_m → 1: "
            + "at such m and c, L(x; m) > L(c; m) for all x < c, so x_m > c.",
        Repairs = "perverse-incentives/lemma14",
        Domain = new()
        {
            Name = "convex losses on (0, 1) that fall at c, x < c",
            Draw = LossAtPoints.Falling,
            Print = LossAtPoints.Printed,
            Classes =
            [
                new("minimum attained in (0, 1)", c => c.Family.AttainsMinimum(), Rational.Ratio(1, 10)),
                new("barrier", c => c.Family.Shape == LossShape.Barrier, Rational.Ratio(1, 10)),
            ],
            Wider = new()
            {
                Name = "the same without convexity and with any slope at c",
                Draw = draws => LossAtPoints.Drawn(draws, 4),
                Print = LossAtPoints.Printed,
            },
        },
        Hypotheses =
        [
            new("L(·; m) convex", c => c.Family.IsConvex()),
            new("∂L/∂x(c; m) < 0", c => c.SlopeAtC().Sign < 0),
        ],
        Conclusion = new Lemma14Repaired(),
        Controls =
        [
            new("L(x; m) > L(c; m) for x halfway between c and 1", new BeyondC()),
            new("L(x; m) > L(c; m) + (c - x)", new SteepDescent()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LossAtPoints c)
        where T : struct, IReal<T> => Gap.Greater(At<T>(c, c.X), At<T>(c, c.C));

    private static T At<T>(LossAtPoints c, Rational x)
        where T : struct, IReal<T> => c.Family.Value(T.Of(x), T.Of(c.M));

    private sealed class BeyondC : IStatement<LossAtPoints>
    {
        public Gap<T> Evaluate<T>(LossAtPoints c)
            where T : struct, IReal<T> => Gap.Greater(At<T>(c, (1 + c.C) / 2), At<T>(c, c.C));
    }

    private sealed class SteepDescent : IStatement<LossAtPoints>
    {
        public Gap<T> Evaluate<T>(LossAtPoints c)
            where T : struct, IReal<T> => Gap.Greater(At<T>(c, c.X), At<T>(c, c.C) + T.Of(c.C - c.X));
    }
}
