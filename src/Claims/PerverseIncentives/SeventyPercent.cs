using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Section 6.1: annotators asked for a concise answer with probability 0.3 select GPT-4 with probability 0.7, from two responses and from four.</summary>
public sealed class SeventyPercent : IStatement<DichotomyQuery>
{
    /// <summary>The claim.</summary>
    public static Claim<DichotomyQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec6.seventy",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 6.1, last paragraph", line: 366),
        Statement = "If the concise prompt selects GPT-3.5 and the informative one GPT-4, indifferently among the responses of each, then p = (0.3, 0.7) has GPT-4 selected with probability 0.7 from one response of each and from one and three.",
        Reading = "The mathematics behind the measured 'approximately 70%': 'typically favours' taken as always. M_1 is GPT-3.5. The measurement itself is not checked.",
        Expected = VerdictKind.Proved,
        Uses = ["perverse-incentives/eq5.repaired"],
        Domain = Engine.Domains.Domain.Listed<DichotomyQuery>(
            "one response of each model, and one of GPT-3.5 with three of GPT-4",
            [new(1, 1, [0, 1], 0, Rational.Parse("0.3")), new(1, 3, [0, 1, 2, 3], 0, Rational.Parse("0.3"))],
            DichotomyQuery.Domain.Print),
        Conclusion = new SeventyPercent(),
        Controls = [new("every response is as likely to be selected", new Even())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DichotomyQuery c)
        where T : struct, IReal<T>
    {
        var selected = Reals.Sum(c.SecondSize, k => (c with { Message = c.FirstSize + k }).HardChoice<T>());
        return Gap.All(
            Gap.Equal(selected, T.Of(Rational.Parse("0.7"))).Named("GPT-4"),
            Gap.Equal(c.HardChoice<T>(), T.Of(Rational.Parse("0.3"))).Named("GPT-3.5"));
    }

    private sealed class Even : IStatement<DichotomyQuery>
    {
        public Gap<T> Evaluate<T>(DichotomyQuery c)
            where T : struct, IReal<T> => Gap.Equal(c.HardChoice<T>(), T.Of(Rational.Ratio(1, c.Alternatives.Count)));
    }
}
