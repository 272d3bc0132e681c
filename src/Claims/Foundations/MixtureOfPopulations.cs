using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>There are sub-populations that satisfy IIA while the full population does not.</summary>
public sealed class MixtureOfPopulations : IStatement<TwoPopulations>
{
    /// <summary>The claim.</summary>
    public static Claim<TwoPopulations> Claim { get; } = new()
    {
        Id = "foundations/mixture-iia",
        Kind = ClaimKind.Theorem,
        Source = FoundationsDocument.At("sub-populations and the full population", line: 120),
        Statement = "There are sub-populations i with shares α_i > 0, each satisfying IIA on all menus, such that p(j|S) = Σ_i α_i p_i(j|S) does not satisfy IIA.",
        Reading = "'Does not imply' asserts one example; it is searched for among two sub-populations.",
        Quantifier = Quantifier.Exists,
        Expected = VerdictKind.Proved,
        Domain = TwoPopulations.Domain,
        Conclusion = new MixtureOfPopulations(),
        Controls =
        [
            new("every full population satisfies IIA if its sub-populations do", new Inherited()),
            new("no full population of two sub-populations satisfies IIA", new NeverInherited()),
        ],
        Cases = 1_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoPopulations c)
        where T : struct, IReal<T> => Gap.All(
            SatisfiesIndependence(c, TwoPopulations.Choice<T>(c.First)).Named("first sub-population"),
            SatisfiesIndependence(c, TwoPopulations.Choice<T>(c.Second)).Named("second sub-population"),
            Gap.Not(SatisfiesIndependence(c, Full<T>(c))).Named("full population"));

    private static Func<int, int[], T> Full<T>(TwoPopulations c)
        where T : struct, IReal<T>
    {
        var (first, second, share) = (TwoPopulations.Choice<T>(c.First), TwoPopulations.Choice<T>(c.Second), T.Of(c.Share));
        return (j, menu) => (share * first(j, menu)) + ((T.One - share) * second(j, menu));
    }

    private static Gap<T> SatisfiesIndependence<T>(TwoPopulations c, Func<int, int[], T> probability)
        where T : struct, IReal<T> => ConstantRatioRule.Everywhere(c.First.Count, probability);

    private sealed class Inherited : IStatement<TwoPopulations>
    {
        public Gap<T> Evaluate<T>(TwoPopulations c)
            where T : struct, IReal<T> => SatisfiesIndependence(c, Full<T>(c));
    }

    private sealed class NeverInherited : IStatement<TwoPopulations>
    {
        public Gap<T> Evaluate<T>(TwoPopulations c)
            where T : struct, IReal<T> => Gap.Not(SatisfiesIndependence(c, Full<T>(c)));
    }
}
