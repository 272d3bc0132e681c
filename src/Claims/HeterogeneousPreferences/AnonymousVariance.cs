using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Two even populations of two types over two responses, and what an M-estimator sees of them.</summary>
/// <param name="First">e^(Δr) of the two types of the first population.</param>
/// <param name="Second">The same of the second.</param>
/// <param name="Loss">ρ(y, y'; V) for the two orders of the pair at one value of V.</param>
/// <param name="Draws">The joint law of (y1, y2), by rows.</param>
public sealed record TwoPopulationsOfPairs(ValueList<Rational> First, ValueList<Rational> Second, ValueList<Rational> Loss, ValueList<Rational> Draws)
{
    /// <summary>Responses drawn independently from one law.</summary>
    public static Domain<TwoPopulationsOfPairs> Domain { get; } = Drawn(false) with { Wider = Drawn(true) };

    /// <summary>Pairs of populations for an existence claim.</summary>
    public static Domain<TwoPopulationsOfPairs> Search { get; } = new()
    {
        Name = "two even populations of two types each, odds from 1/8 to 8",
        Draw = draws => new(draws.List(2, Odds), draws.List(2, Odds), [0, 1, 1, 0], [Rational.Ratio(1, 4), Rational.Ratio(1, 4), Rational.Ratio(1, 4), Rational.Ratio(1, 4)]),
        Print = Printed,
    };

    /// <summary>Whether (y1, y2) has one law in both orders; independent draws from one law have.</summary>
    public bool Exchangeable() => Draws[1] == Draws[2];

    /// <summary>Pr(y2 ≻ y1) of a population for two responses by index.</summary>
    public static Rational Preference(ValueList<Rational> odds, int y1, int y2)
    {
        var p = Reals.Sum(odds.Count, u => odds[u] / (1 + odds[u])) / odds.Count;
        return y1 == y2 ? Rational.Ratio(1, 2) : y1 == 0 ? p : 1 - p;
    }

    private static Domain<TwoPopulationsOfPairs> Drawn(bool wide) => new()
    {
        Name = wide ? "pairs of responses drawn from any joint law" : "pairs of responses drawn independently from one law, ρ rational",
        Draw = draws =>
        {
            var (first, d, joint) = (draws.List(2, Odds), draws.InnerDistribution(2), draws.InnerDistribution(4));
            var p = Preference(first, 0, 1);
            return new(
                first,
                [p / (1 - p), p / (1 - p)],
                draws.List(4, k => k.Utility()),
                wide ? joint : [d[0] * d[0], d[0] * d[1], d[1] * d[0], d[1] * d[1]]);
        },
        Print = Printed,
    };

    private static Rational Odds(Draws draws) => draws.OneOf<Rational>(1, 2, Rational.Ratio(1, 2), 5, 3, Rational.Ratio(1, 3), Rational.Ratio(1, 5), 8, Rational.Ratio(1, 8));

    private static string Printed(TwoPopulationsOfPairs c) => $"e^Δr = {c.First} and {c.Second}, ρ = {c.Loss}, law of (y1, y2) {c.Draws}";
}

/// <summary>Why no M-estimator learns the variance from anonymous labels.</summary>
/// <remarks>
/// The population objective of any ρ depends on the types through E_u[σ(Δr)] alone, so two populations with one E_u[σ] and two variances
/// have the same minimisers, and no estimator that follows them is right for both.
/// </remarks>
public sealed class AnonymousVariance : IStatement<TwoPopulationsOfPairs>
{
    /// <summary>The proposition, by the pair of populations that forces it.</summary>
    public static Claim<TwoPopulationsOfPairs> Impossible { get; } = new()
    {
        Id = "heterogeneous-preferences/var.impossible",
        Kind = ClaimKind.Theorem,
        Quantifier = Quantifier.Exists,
        Expected = Engine.Verdicts.VerdictKind.Proved,
        Source = HeterogeneousPreferencesDocument.At("Sec. 5.2, proposition", line: 300),
        Statement = "There are two populations with the same law of anonymous labels and different Var_u[Δr], so that no M-estimator, whose objective is the same for both, estimates the variance consistently.",
        Reading = "The impossibility is settled by the pair; that every M-estimator's objective is the same for both is the claim var.conclusion.",
        Uses = ["heterogeneous-preferences/var.conclusion"],
        Domain = TwoPopulationsOfPairs.Search,
        Conclusion = new Witness(),
        Controls = [new("populations with the same law have the same variance", new SameVariance())],
    };

    /// <summary>The displayed identity.</summary>
    public static Claim<TwoPopulationsOfPairs> Identity { get; } = new()
    {
        Id = "heterogeneous-preferences/var.identity",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/var.impossible",
        Source = HeterogeneousPreferencesDocument.At("Sec. 5.2, proof, displays", line: 308),
        Statement = "E[o ρ(y1, y2; V) + (1 - o) ρ(y2, y1; V)] = 2 E[E_u[σ(Δr(y1, y2; u))] ρ(y1, y2; V)] for y1, y2 i.i.d.",
        Domain = TwoPopulationsOfPairs.Domain,
        Hypotheses = [new("y1 and y2 independent draws from one law", c => c.Exchangeable())],
        Conclusion = new AnonymousVariance(2),
        Controls = [new("the same without the factor 2", new AnonymousVariance(1))],
    };

    /// <summary>What follows from it.</summary>
    public static Claim<TwoPopulationsOfPairs> Conclusive { get; } = new()
    {
        Id = "heterogeneous-preferences/var.conclusion",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/var.impossible",
        Source = HeterogeneousPreferencesDocument.At("Sec. 5.2, proof, conclusion", line: 315),
        Statement = "Populations with one E_u[σ(Δr)] have the same objective E[o ρ(y1, y2; V) + (1 - o) ρ(y2, y1; V)] for every ρ and V.",
        Reading = "The second population is one type with the same E_u[σ(Δr)]; comparing with one stands for comparing any two.",
        Domain = TwoPopulationsOfPairs.Domain,
        Uses = ["heterogeneous-preferences/var.identity"],
        Conclusion = new SameObjective(),
        Controls = [new("they have the same variance", new SameVariance())],
    };

    private readonly int factor;

    private AnonymousVariance(int factor) => this.factor = factor;

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(TwoPopulationsOfPairs c)
        where T : struct, IReal<T> => Gap.Equal(
            T.Of(Objective(c, c.First)),
            T.Of(factor * Reals.Sum(4, k => c.Draws[k] * TwoPopulationsOfPairs.Preference(c.First, k / 2, k % 2) * c.Loss[k])));

    // Type by type and label by label, as the data come.
    private static Rational Objective(TwoPopulationsOfPairs c, ValueList<Rational> odds) => Reals.Sum(4, k =>
    {
        var (y1, y2) = (k / 2, k % 2);
        return c.Draws[k] * Reals.Sum(odds.Count, u =>
        {
            var p = TwoPopulationsOfPairs.Preference([odds[u]], y1, y2);
            return ((p * c.Loss[(2 * y1) + y2]) + ((1 - p) * c.Loss[(2 * y2) + y1])) / odds.Count;
        });
    });

    // For two even types the variance is the square of half the difference of the log odds.
    private static T HalfSpread<T>(ValueList<Rational> odds)
        where T : struct, IReal<T> => T.Abs(T.Log(T.Of(odds[0] / odds[1])));

    private sealed class Witness : IStatement<TwoPopulationsOfPairs>
    {
        public Gap<T> Evaluate<T>(TwoPopulationsOfPairs c)
            where T : struct, IReal<T> => Gap.All(
                Gap.Fact<T>(TwoPopulationsOfPairs.Preference(c.First, 0, 1) == TwoPopulationsOfPairs.Preference(c.Second, 0, 1), "the laws of labels are equal"),
                Gap.Differ(HalfSpread<T>(c.First), HalfSpread<T>(c.Second)).Named("2 × standard deviation"));
    }

    private sealed class SameVariance : IStatement<TwoPopulationsOfPairs>
    {
        public Gap<T> Evaluate<T>(TwoPopulationsOfPairs c)
            where T : struct, IReal<T> => TwoPopulationsOfPairs.Preference(c.First, 0, 1) == TwoPopulationsOfPairs.Preference(c.Second, 0, 1)
                ? Gap.Equal(HalfSpread<T>(c.First), HalfSpread<T>(c.Second))
                : Gap.Holds<T>("the laws of labels differ");
    }

    private sealed class SameObjective : IStatement<TwoPopulationsOfPairs>
    {
        public Gap<T> Evaluate<T>(TwoPopulationsOfPairs c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(Objective(c, c.First)), T.Of(Objective(c, c.Second)));
    }
}
