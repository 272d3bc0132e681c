using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Hoeffding's bound for few choices of M_2, at points below the mean.</summary>
/// <remarks>
/// What the lemma goes on to use, exp(-2 |I| p² + 4 ε p), holds without the condition: for |I| p &lt; ε its exponent is at least 2 ε p &gt; 0.
/// </remarks>
public sealed class Lemma16HoeffdingRepaired : IStatement<LikelyEventCase>
{
    /// <summary>The claim.</summary>
    public static Claim<LikelyEventCase> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma16.h1.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 16, proof, Hoeffding, first line, first bound", line: 592),
        Statement = "For |I| p_*(2) ≥ ε: P(|I_2| ≤ ε | I) ≤ exp(-2 (ε - |I| p_*(2))²/|I|), and so P(|I_2| ≤ ε | I) < exp(-2|I| p_*(2)² + 4ε p_*(2)).",
        Repairs = "perverse-incentives/lemma16.h1",
        Uses = ["perverse-incentives/lemma16.e"],
        Domain = new()
        {
            Name = "0 < p_*(1) < 1, |I| up to 60 with |I| p_*(2) ≥ ε, β from 1/10 to 5",
            Draw = Drawn,
            Print = c => c.Printed("|I|"),
            Edges = [new(Rational.Ratio(1, 2), Rational.Ratio(1, 2), 2, 4, 1)],
            Classes =
            [
                new("|I| p_*(2) within 1 of ε", c => c.Count * (1 - c.First) < c.PrintedThreshold() + 1, Rational.Ratio(1, 50)),
                new("p_*(1) > p_*(2)", c => c.First > Rational.Ratio(1, 2), Rational.Ratio(1, 50)),
            ],
            Wider = LikelyEventCase.Counting("|I|", 60),
        },
        Hypotheses =
        [
            new("0 < p_*(1) < 1", c => c.First.Sign > 0 && c.First < 1),
            new("|I| p_*(2) ≥ ε", ReachesBound),
        ],
        Conclusion = new Lemma16HoeffdingRepaired(),
        Cases = 1_000,
        Controls =
        [
            new("the same with exp(-8 (ε - |I| p_*(2))²/|I|)", new FourTimesTheRate()),
            new("the same with p_*(1) for p_*(2) on the right", new OtherType()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LikelyEventCase c)
        where T : struct, IReal<T>
    {
        T epsilon = c.Bound<T>(exchanged: false), bound = c.HoeffdingTerm(1 - c.First, epsilon), tail = Lemma16Hoeffding.Tail<T>(c);
        return Gap.All(
            Gap.AtMost(tail, bound).Named("Hoeffding"),
            Gap.Less(tail, LikelyEventCase.WeakTerm(c.Count, 1 - c.First, epsilon)).Named("weaker bound"));
    }

    /// <summary>Whether |I| p_*(2) ≥ ε, where ε > n for an integer n says how small |I| may be; decided by enclosure.</summary>
    private static bool ReachesBound(LikelyEventCase c)
    {
        var mean = c.Count * (1 - c.First);
        return mean >= 1 + c.Beta
            && (c.First <= Rational.Ratio(1, 2)
                || Enclosure<Bits192>.Compare(c.Bound<Enclosure<Bits192>>(exchanged: false), Enclosure<Bits192>.Of(mean)) != Comparison.Greater);
    }

    private static LikelyEventCase Drawn(Draws draws)
    {
        Rational first = draws.InnerProportion(), beta = LikelyEventCase.Strength(draws);
        LikelyEventCase c = new(Rational.Ratio(1, 2), first, 2, 1, beta);
        var least = Least(c);
        if (least > 60)
        {
            c = c with { First = Rational.Ratio(1, 2), Beta = 1 };
            least = 4;
        }

        return c with { Count = least + draws.Choose(61 - least) };
    }

    private static int Least(LikelyEventCase c)
    {
        var least = (int)Math.Clamp(Float64.Approximate(c.Bound<Float64>(exchanged: false)) / (1 - c.First).ToDouble(), 1, 61);
        while (least <= 60 && !ReachesBound(c with { Count = least }))
        {
            least++;
        }

        return least;
    }

    private sealed class FourTimesTheRate : IStatement<LikelyEventCase>
    {
        public Gap<T> Evaluate<T>(LikelyEventCase c)
            where T : struct, IReal<T> =>
            Gap.AtMost(Lemma16Hoeffding.Tail<T>(c), T.Pow(c.HoeffdingTerm(1 - c.First, c.Bound<T>(exchanged: false)), 4));
    }

    private sealed class OtherType : IStatement<LikelyEventCase>
    {
        public Gap<T> Evaluate<T>(LikelyEventCase c)
            where T : struct, IReal<T> =>
            Gap.AtMost(Lemma16Hoeffding.Tail<T>(c), c.HoeffdingTerm(c.First, c.Bound<T>(exchanged: false)));
    }
}
