using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>In the hard logit model the odds of two messages, all copies together, do not depend on the multiset.</summary>
public sealed class Equation6RepeatsRepaired : IStatement<RepeatedGumbel>
{
    /// <summary>The claim.</summary>
    public static Claim<RepeatedGumbel> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq6.repeats.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("eq. (6) for the types of Sec. 3.4", line: 150),
        Statement = "With P(Y = x|X) the probability that the message x is chosen, whichever of its copies, the hard logit model satisfies (6) on all multisets: the odds are e^(r̄(x) - r̄(x')).",
        Repairs = "perverse-incentives/eq6.repeats",
        Domain = RepeatedGumbel.Domain,
        Hypotheses = Equation6Repeats.Offered,
        Conclusion = new Equation6RepeatsRepaired(),
        Controls =
        [
            new("the same for one copy of each", new Equation6Repeats()),
            new("the odds are e^(r̄(x') - r̄(x))", new InverseOdds()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(RepeatedGumbel c)
        where T : struct, IReal<T>
    {
        var odds = T.Of(Rational.Ratio(c.Weights[c.J], c.Weights[c.K]));
        return Gap.All(
            Gap.Equal(c.MessageOdds<T>(c.First), odds).Named("odds from X"),
            Gap.Equal(c.MessageOdds<T>(c.Second), odds).Named("odds from X'"));
    }

    private sealed class InverseOdds : IStatement<RepeatedGumbel>
    {
        public Gap<T> Evaluate<T>(RepeatedGumbel c)
            where T : struct, IReal<T> => Gap.Equal(c.MessageOdds<T>(c.First), T.Of(Rational.Ratio(c.Weights[c.K], c.Weights[c.J])));
    }
}
