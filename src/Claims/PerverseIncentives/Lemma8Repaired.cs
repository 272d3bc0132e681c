using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Lemma 8 with the root ζ = 1 accounted for: there the Newton step stays at 1, and nowhere else is there equality.</summary>
public sealed class Lemma8Repaired : IStatement<ConvexFunction>
{
    /// <summary>The claim.</summary>
    public static Claim<ConvexFunction> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma8.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 8", line: 400),
        Statement = "For every strictly convex f: R → R, differentiable at 1, with f'(1) < 0, and every root ζ of f: ζ ≥ 1 - f(1) / f'(1), "
            + "with equality if and only if ζ = 1; so the strict inequality holds for every root ζ ≠ 1, as in Lemma 9, where f(1) > 0.",
        Repairs = "perverse-incentives/lemma8",
        Domain = ConvexFunction.Domain,
        Hypotheses = Lemma8.Hypotheses,
        Conclusion = new Lemma8Repaired(),
        Controls =
        [
            new("strict for every root", new Lemma8()),
            new("ζ ≥ 1 - 2 f(1) / f'(1)", new TwoSteps()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ConvexFunction c)
        where T : struct, IReal<T>
    {
        T zeta = T.Of(c.Zeta), step = Lemma8.NewtonStep<T>(c);
        return c.Zeta == 1 ? Gap.Equal(zeta, step).Named("ζ = 1") : Gap.Greater(zeta, step).Named("ζ ≠ 1");
    }

    private sealed class TwoSteps : IStatement<ConvexFunction>
    {
        public Gap<T> Evaluate<T>(ConvexFunction c)
            where T : struct, IReal<T> =>
            Gap.AtLeast(T.Of(c.Zeta), T.One - (T.Of(2) * c.Value(T.One) / c.SlopeAtOne<T>()));
    }
}
