using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>First step of Lemma 8: a strictly convex function lies above its tangent at 1, at the root.</summary>
/// <remarks>At ζ = 1 the tangent touches: there both sides are f(1).</remarks>
public sealed class Lemma8Tangent : IStatement<ConvexFunction>
{
    /// <summary>The claim.</summary>
    public static Claim<ConvexFunction> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma8.step1",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 8, proof", line: 402),
        StepOf = "perverse-incentives/lemma8",
        Statement = "For every strictly convex f: R → R, differentiable at 1, with f'(1) < 0, and every root ζ of f: f(ζ) > f(1) + f'(1)(ζ - 1).",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma8.step1.repaired",
        Domain = ConvexFunction.Domain,
        Hypotheses = Lemma8.Claim.Hypotheses,
        Conclusion = new Lemma8Tangent(),
        Controls = [new("f(ζ) < f(1) + f'(1)(ζ - 1)", new Below())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ConvexFunction c)
        where T : struct, IReal<T> => Gap.Greater(c.Value(T.Of(c.Zeta)), Tangent<T>(c));

    /// <summary>f(1) + f'(1)(ζ - 1).</summary>
    internal static T Tangent<T>(ConvexFunction c)
        where T : struct, IReal<T> => c.Value(T.One) + (c.SlopeAtOne<T>() * (T.Of(c.Zeta) - T.One));

    private sealed class Below : IStatement<ConvexFunction>
    {
        public Gap<T> Evaluate<T>(ConvexFunction c)
            where T : struct, IReal<T> => Gap.Less(c.Value(T.Of(c.Zeta)), Tangent<T>(c));
    }
}
