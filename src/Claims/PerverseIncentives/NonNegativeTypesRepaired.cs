using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Types are functions into the reals: no half-line will do, and the whole line does.</summary>
public sealed class NonNegativeTypesRepaired : IStatement<GumbelPerturbations>
{
    /// <summary>The claim.</summary>
    public static Claim<GumbelPerturbations> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec3.4.types-rplus.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Sec. 3.4, also Sec. 3.5", line: 102),
        Statement = "The types are functions M → R: for every t ≥ 0, P(Z(x) ≥ -t for all x) = (1 - exp(-e^t))^|M| < 1, so no half-line holds them, "
            + "while P(-t ≤ Z(x) ≤ t for all x) ≥ 1 - |M| (exp(-e^t) + e^(-t)), which goes to 1.",
        Repairs = "perverse-incentives/sec3.4.types-rplus",
        Domain = GumbelPerturbations.Domain,
        Conclusion = new NonNegativeTypesRepaired(),
        Controls =
        [
            new("P(Z(x) ≥ -t for all x) < 1/2", new Smaller()),
            new("P(-t ≤ Z(x) ≤ t for all x) ≥ 1 - |M| exp(-e^t)", new LowerTailOnly()),
        ],
        Cases = 1_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(GumbelPerturbations c)
        where T : struct, IReal<T>
    {
        var t = T.Of(c.Bound);
        return Gap.All(
            Gap.Less(c.AllAbove<T>(), T.One).Named("half-line"),
            Gap.AtLeast(Within<T>(c), T.One - (T.Of(c.Messages) * (T.Exp(-T.Exp(t)) + T.Exp(-t)))).Named("the line"));
    }

    private static T Within<T>(GumbelPerturbations c)
        where T : struct, IReal<T>
    {
        var t = T.Of(c.Bound);
        return T.Pow(GumbelPerturbations.Below(t) - GumbelPerturbations.Below(-t), c.Messages);
    }

    private sealed class Smaller : IStatement<GumbelPerturbations>
    {
        public Gap<T> Evaluate<T>(GumbelPerturbations c)
            where T : struct, IReal<T> => Gap.Less(c.AllAbove<T>(), T.One / T.Of(2));
    }

    private sealed class LowerTailOnly : IStatement<GumbelPerturbations>
    {
        public Gap<T> Evaluate<T>(GumbelPerturbations c)
            where T : struct, IReal<T> => Gap.AtLeast(Within<T>(c), T.One - (T.Of(c.Messages) * T.Exp(-T.Exp(T.Of(c.Bound)))));
    }
}
