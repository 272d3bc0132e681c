using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The tangent inequality of Lemma 8 with its case of equality.</summary>
public sealed class Lemma8TangentRepaired : IStatement<ConvexFunction>
{
    /// <summary>The claim.</summary>
    public static Claim<ConvexFunction> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma8.step1.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 8, proof", line: 402),
        StepOf = "perverse-incentives/lemma8",
        Statement = "For every strictly convex f: R → R, differentiable at 1, and every ζ: f(ζ) ≥ f(1) + f'(1)(ζ - 1), with equality if and only if ζ = 1.",
        Repairs = "perverse-incentives/lemma8.step1",
        Domain = ConvexFunction.Domain,
        Hypotheses = [.. Lemma8.Claim.Hypotheses.Where(h => h.Name.StartsWith("f strictly", StringComparison.Ordinal) || h.Name.StartsWith("f diff", StringComparison.Ordinal))],
        Conclusion = new Lemma8TangentRepaired(),
        Controls = [new("strict at every root", new Lemma8Tangent())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ConvexFunction c)
        where T : struct, IReal<T>
    {
        T value = c.Value(T.Of(c.Zeta)), tangent = Lemma8Tangent.Tangent<T>(c);
        return c.Zeta == 1 ? Gap.Equal(value, tangent).Named("ζ = 1") : Gap.Greater(value, tangent).Named("ζ ≠ 1");
    }
}
