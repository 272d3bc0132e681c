using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 11: a Chernoff bound at the mean number of mixed queries.</summary>
/// <remarks>
/// At its mean a binomial variable lies below with probability about a half, which no exponentially small bound survives. The
/// bound printed is Chernoff's for s² |D|, a factor s below the mean, and it is s² that the next display uses.
/// </remarks>
public sealed class Lemma11Chernoff : IStatement<MixedQuery>
{
    /// <summary>The claim.</summary>
    public static Claim<MixedQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma11.chernoff",
        Kind = ClaimKind.ProofStep,
        StepOf = "perverse-incentives/lemma11",
        Source = PerverseIncentivesDocument.At("Lemma 11, proof, first display", line: 460),
        Statement = "For all 0 < ζ < 1, |Y| ≥ 2 and |D| ≥ 1, with |I| ~ Binomial(|D|, s), s = 1 - ζ^|Y| - (1 - ζ)^|Y|: P(|I| ≤ s |D|) ≤ exp(-|D| s (1 - s)² / 2).",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma11.chernoff.repaired",
        Domain = MixedQuery.Within(40),
        Hypotheses = Hypotheses,
        Conclusion = new Lemma11Chernoff(),
        Cases = 2_000,
        Controls = [new("P(|I| ≤ s |D|) ≤ exp(-|D| s (1 - s)²)", new TwiceTheRate())],
    };

    /// <summary>The hypotheses of Lemma 11.</summary>
    internal static IReadOnlyList<Hypothesis<MixedQuery>> Hypotheses =>
    [
        new("0 < ζ < 1", c => c.Mass.Sign > 0 && c.Mass < 1),
        new("|Y| ≥ 2", c => c.Size >= 2),
        new("|D| > 0", c => c.Count > 0),
    ];

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(MixedQuery c)
        where T : struct, IReal<T> => Bounded<T>(c, c.MixedProbability<Rational>(), 1);

    /// <summary>P(|I| ≤ fraction · |D|) ≤ exp(-rate · |D| s (1 - s)² / 2).</summary>
    internal static Gap<T> Bounded<T>(MixedQuery c, Rational fraction, int rate)
        where T : struct, IReal<T>
    {
        var most = (int)(fraction * c.Count).Floor();
        var s = c.MixedProbability<T>();
        var tail = BinomialCounts.LowerTail(c.Count, most, s);
        return Gap.AtMost(tail, T.Exp(T.Of(Rational.Ratio(-rate * c.Count, 2)) * s * (T.One - s) * (T.One - s)));
    }

    private sealed class TwiceTheRate : IStatement<MixedQuery>
    {
        public Gap<T> Evaluate<T>(MixedQuery c)
            where T : struct, IReal<T> => Bounded<T>(c, c.MixedProbability<Rational>(), 2);
    }
}
