using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The numbers of the bound e^(-(η/(1+η)) |D|/β) &lt; ε.</summary>
/// <param name="Eta">η &gt; 0.</param>
/// <param name="Beta">β &gt; 0.</param>
/// <param name="Epsilon">ε &gt; 0.</param>
/// <param name="Beyond">By how much |D| exceeds N; at least 1.</param>
public sealed record BoundAtCount(Rational Eta, Rational Beta, Rational Epsilon, int Beyond);

/// <summary>A step of Lemma 10: the bound falls below any ε once |D| is large enough.</summary>
/// <remarks>N is the least positive integer above β ln(1/ε) (1 + η)/η, proposed in doubles and decided with the statement.</remarks>
public sealed class Lemma10LargeCount : IStatement<BoundAtCount>
{
    /// <summary>The claim.</summary>
    public static Claim<BoundAtCount> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma10.epsn",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 10, proof", line: 444),
        StepOf = "perverse-incentives/lemma10",
        Statement = "For all η, β, ε > 0 there is N > 0 such that e^(-(η/(1+η)) |D|/β) < ε for all |D| > N: N = max(1, ⌈β ln(1/ε) (1 + η)/η⌉) serves.",
        Domain = new()
        {
            Name = "η from 1/1000 up, β from 1/100 to 100, ε > 0, |D| from N + 1 on",
            Draw = draws => new(
                draws.OneOf(Rational.Ratio(1, 2), Rational.Ratio(1, 10), 1, Rational.Ratio(1, 1000), draws.InnerProportion() + Rational.Ratio(1, 1000)),
                draws.OneOf<Rational>(1, 2, Rational.Ratio(1, 2), 10, 100, Rational.Ratio(1, 100)),
                draws.Weight(),
                1 + draws.Choose(100)),
            Print = c => $"η = {c.Eta}, β = {c.Beta}, ε = {c.Epsilon}, |D| = {Count(c)}",
            Classes = [new("ε < 1", c => c.Epsilon < 1, Rational.Ratio(1, 10)), new("ε ≥ 1", c => c.Epsilon >= 1, Rational.Ratio(1, 10))],
        },
        Hypotheses = [new("η, β, ε > 0", c => c.Eta.Sign > 0 && c.Beta.Sign > 0 && c.Epsilon.Sign > 0)],
        Conclusion = new Lemma10LargeCount(),
        Scalar = true,
        Controls = [new("for all |D| ≥ 1", new FromTheStart())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(BoundAtCount c)
        where T : struct, IReal<T> => Gap.Less(Bound<T>(c, Count(c)), T.Of(c.Epsilon));

    private static T Bound<T>(BoundAtCount c, long count)
        where T : struct, IReal<T> => T.Exp(T.Of(-c.Eta / (1 + c.Eta) * count / c.Beta));

    private static long Count(BoundAtCount c)
    {
        double eta = c.Eta.ToDouble(), needed = -Math.Log(c.Epsilon.ToDouble()) * c.Beta.ToDouble() * (1 + eta) / eta;
        return (long)Math.Max(1, Math.Ceiling(needed)) + c.Beyond;
    }

    private sealed class FromTheStart : IStatement<BoundAtCount>
    {
        public Gap<T> Evaluate<T>(BoundAtCount c)
            where T : struct, IReal<T> => Gap.Less(Bound<T>(c, c.Beyond), T.Of(c.Epsilon));
    }
}
