using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The message y is chosen with its number of copies times (2).</summary>
public sealed class Equation2MultisetRepaired : IStatement<HardModel>
{
    /// <summary>The claim.</summary>
    public static Claim<HardModel> Claim { get; } = new()
    {
        Id = "perverse-incentives/eq2.multiset.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("eq. (2) with line 72", line: 96),
        Statement = "The message y is chosen with probability c_y times (2), where c_y is how often Y offers it; this is (2) itself if no message repeats, and sums to 1 over the distinct messages.",
        Repairs = "perverse-incentives/eq2.multiset",
        Domain = HardModel.Any,
        Hypotheses = [HardModel.Offered],
        Conclusion = new Equation2MultisetRepaired(),
        Controls = [new("(2) itself, repeats or none", new Equation2Multiset())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(HardModel c)
        where T : struct, IReal<T>
    {
        T WithCopies(int y) => T.Of(c.Alternatives.Count(x => x == y)) * c.Formula<T>(y, c.Alternatives.Span);
        int[] distinct = [.. c.Alternatives.Distinct()];
        return Gap.All(
            Gap.Equal(Equation2Multiset.Chosen<T>(c), WithCopies(c.Message)).Named("the message"),
            Gap.Equal(Reals.Sum(distinct.Length, i => WithCopies(distinct[i])), T.One).Named("sum over messages"));
    }
}
