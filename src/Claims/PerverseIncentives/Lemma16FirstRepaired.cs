using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Hoeffding's bound for at most one choice of M_1, with its own mean and below it.</summary>
public sealed class Lemma16FirstRepaired : IStatement<LikelyEventCase>
{
    /// <summary>The claim.</summary>
    public static Claim<LikelyEventCase> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma16.h2.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Lemma 16, proof, Hoeffding, second line", line: 592),
        Statement = "For |I| p_*(1) ≥ 1: P(|I_1| ≤ 1 | I) ≤ exp(-2 (1 - |I| p_*(1))²/|I|) < exp(-2|I| p_*(1)² + 4 p_*(1)).",
        Repairs = "perverse-incentives/lemma16.h2",
        Uses = ["perverse-incentives/lemma12.e2"],
        Domain = new()
        {
            Name = "0 < p_*(1) ≤ 1, |I| up to 60 with |I| p_*(1) ≥ 1",
            Draw = draws =>
            {
                var first = draws.InnerProportion();
                first = first * 60 < 1 ? Rational.Ratio(1, 2) : first;
                var least = (int)-(-1 / first).Floor();
                return new(Rational.Ratio(1, 2), first, 2, least + draws.Choose(61 - least), 1);
            },
            Print = c => c.Printed("|I|"),
            Edges = [new(Rational.Ratio(1, 2), 1, 2, 1, 1), new(Rational.Ratio(1, 2), Rational.Ratio(1, 60), 2, 60, 1)],
            Classes = [new("p_*(1) < p_*(2)", c => c.First < Rational.Ratio(1, 2), Rational.Ratio(1, 20))],
            Wider = LikelyEventCase.Counting("|I|", 60),
        },
        Hypotheses = [new("|I| p_*(1) ≥ 1", c => c.Count * c.First >= 1)],
        Conclusion = new Lemma16FirstRepaired(),
        Cases = 1_000,
        Controls =
        [
            new("the same with p_*(2) for p_*(1) on the right, as printed", new Lemma16First()),
            new("P(|I_1| ≤ 1 | I) ≤ exp(-8 (1 - |I| p_*(1))²/|I|)", new FourTimesTheRate()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LikelyEventCase c)
        where T : struct, IReal<T> => Lemma16First.Bounded<T>(c, c.First);

    private sealed class FourTimesTheRate : IStatement<LikelyEventCase>
    {
        public Gap<T> Evaluate<T>(LikelyEventCase c)
            where T : struct, IReal<T> => Gap.AtMost(Lemma16First.Tail<T>(c), T.Pow(c.HoeffdingTerm(c.First, T.One), 4));
    }
}
