using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Equation (3) on a multiset: the sum runs over the distinct messages, or every copy has a perturbation of its own.</summary>
public sealed class Equation3MultisetRepaired : IStatement<GumbelQuery>
{
    /// <summary>The claim.</summary>
    public static Claim<GumbelQuery> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq3.multiset.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("eq. (3) with line 72", line: 104),
        Statement = "On a multiset Y the message y, any copy of it, is chosen with probability e^(r̄(y)) / Σ e^(r̄(x)), the sum over the distinct messages x of Y; "
            + "if instead every copy has an independent Gumbel perturbation, then (3) over the copies is the probability of one copy.",
        Repairs = "perverse-incentives/eq3.multiset",
        Domain = GumbelQuery.Multisets,
        Hypotheses = [new("y in Y", c => c.Alternatives.Contains(c.Message))],
        Conclusion = new Equation3MultisetRepaired(),
        Controls =
        [
            new("the message has the probability (3) of one copy times its copies", new CopiesTimesFormula()),
            new("(3) over the copies as printed", new Equation3Multiset()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(GumbelQuery c)
        where T : struct, IReal<T>
    {
        var copies = T.Of(c.Alternatives.Count(x => x == c.Message));
        int[] perCopy = [.. c.Alternatives.Select(x => c.Weights[x])];
        var place = c.Alternatives.ToList().IndexOf(c.Message);
        return Gap.All(
            Gap.Equal(copies * c.Hard<T>(), c.FormulaOverMessages<T>()).Named("one perturbation per message"),
            Gap.Equal(
                AdditiveUtility.Choice<T>(NoiseLaw.Gumbel, perCopy, 1, place, [.. Enumerable.Range(0, perCopy.Length)]),
                c.Formula<T>()).Named("one perturbation per copy"));
    }

    private sealed class CopiesTimesFormula : IStatement<GumbelQuery>
    {
        public Gap<T> Evaluate<T>(GumbelQuery c)
            where T : struct, IReal<T>
        {
            var copies = T.Of(c.Alternatives.Count(x => x == c.Message));
            return Gap.Equal(copies * c.Hard<T>(), copies * c.Formula<T>());
        }
    }
}
