using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Calculus;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The second derivative of the second loss is as printed, and not negative.</summary>
public sealed class AlternativeConvexity : IStatement<AgreedPair>
{
    /// <summary>The claim.</summary>
    public static Claim<AgreedPair> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/appc.alt.convex",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/appc.alt.prop",
        Source = HeterogeneousPreferencesDocument.At("Appendix C, second proposition, second derivative", line: 799),
        Statement = "d²L/ds² = Πz n/s² (1/s - 1)^(n-1) + Π(1 - z) n/(1 - s)² (1/(1 - s) - 1)^(n-1) ≥ 0 for each pair.",
        Domain = AgreedPair.Domain,
        Hypotheses = [AgreedPair.BradleyTerry],
        Uses = ["heterogeneous-preferences/appc.alt.foc"],
        Conclusion = new AlternativeConvexity(),
        Controls = [new("the same with power n in place of n - 1", new OtherPower())],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(AgreedPair c)
        where T : struct, IReal<T>
    {
        var printed = Printed<T>(c, c.Bases.Count - 1);
        return Gap.All(Gap.Equal(Curvature<T>(c), printed).Named("formula"), Gap.AtLeast(printed, T.Zero).Named("sign"));
    }

    /// <summary>d²L/ds², from the first-order condition by the rules of differentiation.</summary>
    internal static T Curvature<T>(AgreedPair c)
        where T : struct, IReal<T>
    {
        var (second, first) = c.Agreement<T>();
        return -AlternativeLoss.Condition(Dual<T>.Variable(T.Of(c.Probability)), second, first, c.Bases.Count).Slope;
    }

    private static T Printed<T>(AgreedPair c, int power)
        where T : struct, IReal<T>
    {
        var (second, first) = c.Agreement<T>();
        var (s, n) = (T.Of(c.Probability), T.Of(c.Bases.Count));
        var o = T.One - s;
        return (second * n / (s * s) * T.Pow((T.One / s) - T.One, power)) + (first * n / (o * o) * T.Pow((T.One / o) - T.One, power));
    }

    private sealed class OtherPower : IStatement<AgreedPair>
    {
        public Gap<T> Evaluate<T>(AgreedPair c)
            where T : struct, IReal<T> => Gap.Equal(Curvature<T>(c), Printed<T>(c, c.Bases.Count));
    }
}
