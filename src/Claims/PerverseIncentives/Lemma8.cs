using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Lemma 8: a root of a strictly convex function that falls at 1 lies beyond one Newton step from 1.</summary>
/// <remarks>The tangent inequality of its proof is strict only away from 1, and the print does not exclude the root ζ = 1.</remarks>
public sealed class Lemma8 : IStatement<ConvexFunction>
{
    /// <summary>The claim.</summary>
    public static Claim<ConvexFunction> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma8",
        Kind = ClaimKind.Lemma,
        Source = PerverseIncentivesDocument.At("Lemma 8", line: 400),
        Statement = "For every strictly convex f: R → R, differentiable at 1, with f'(1) < 0, and every ζ ∈ R with f(ζ) = 0: ζ > 1 - f(1) / f'(1).",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma8.repaired",
        Domain = ConvexFunction.Domain,
        Hypotheses = Hypotheses,
        Conclusion = new Lemma8(),
        Controls = [new("ζ < 1 - f(1) / f'(1)", new BeforeTheStep())],
    };

    /// <summary>The hypotheses of the lemma.</summary>
    internal static IReadOnlyList<Hypothesis<ConvexFunction>> Hypotheses =>
    [
        new("f strictly convex", c => c.IsStrictlyConvex()),
        new("f differentiable at 1", c => c.IsDifferentiableAtOne()),
        new("f'(1) < 0", c => !c.IsDifferentiableAtOne() || c.SlopeAtOne<Rational>().Sign < 0),
        new("f(ζ) = 0", c => c.Value(c.Zeta).IsZero),
    ];

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ConvexFunction c)
        where T : struct, IReal<T> => Gap.Greater(T.Of(c.Zeta), NewtonStep<T>(c));

    /// <summary>1 - f(1) / f'(1).</summary>
    internal static T NewtonStep<T>(ConvexFunction c)
        where T : struct, IReal<T> => T.One - (c.Value(T.One) / c.SlopeAtOne<T>());

    private sealed class BeforeTheStep : IStatement<ConvexFunction>
    {
        public Gap<T> Evaluate<T>(ConvexFunction c)
            where T : struct, IReal<T> => Gap.Less(T.Of(c.Zeta), NewtonStep<T>(c));
    }
}
