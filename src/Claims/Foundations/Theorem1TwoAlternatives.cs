using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Theorem 1 with two alternatives, second direction: IIA then asks nothing, so it cannot force Gumbel noise.</summary>
public sealed class Theorem1TwoAlternatives : IStatement<UtilityModel>
{
    /// <summary>The claim.</summary>
    public static Claim<UtilityModel> Claim { get; } = new()
    {
        Id = "foundations/thm1.m2",
        Kind = ClaimKind.Theorem,
        Source = FoundationsDocument.At("Theorem 1 with M = 2", line: 91),
        Statement = "For every random utility model of two alternatives: IIA implies H_j = V_j + ε_j with ε_j i.i.d. Gumbel.",
        Reading = "The print names no least number of alternatives. With two there is no third to add, and IIA holds of every model; models in which one of the two is never chosen are left aside, where no odds would have a value.",
        Expected = VerdictKind.Refuted,
        Repair = "foundations/thm1.m2.repaired",
        Domain = TwoAlternatives.Positive,
        Conclusion = new Theorem1TwoAlternatives(),
        Controls =
        [
            new("IIA implies that the noise is not Gumbel", new NotGumbel()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(UtilityModel c)
        where T : struct, IReal<T> => Gap.Implies(c.SatisfiesIndependence<T>(), c.IsGumbel<T>());

    private sealed class NotGumbel : IStatement<UtilityModel>
    {
        public Gap<T> Evaluate<T>(UtilityModel c)
            where T : struct, IReal<T> => Gap.Implies(c.SatisfiesIndependence<T>(), Gap.Not(c.IsGumbel<T>()));
    }
}
