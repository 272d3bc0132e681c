using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Section 7: turning the choice from a longer query into pairwise choices could help.</summary>
public sealed class PairwiseConversion : IStatement<QueryMix>
{
    /// <summary>The claim.</summary>
    public static Claim<QueryMix> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec7.pairwise",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 7, last paragraph", line: 384),
        Statement = "There are queries and p_*(1) > 1/2 for which the population fit to whole queries has ψ_2 > ψ_1 and the fit to the pairs of the chosen and each other alternative has ψ_2 < ψ_1.",
        Reading = "Literal 'could': one instance, with queries of different sizes as Sec. 2.4 allows. The reverse happens too (second control). Under Assumption 1, where RLPO is shown to fail, all queries have one size: sec7.pairwise.as-meant.",
        Quantifier = Quantifier.Exists,
        Expected = VerdictKind.Proved,
        Uses = ["perverse-incentives/a2.architecture"],
        Domain = QueryMix.Within(oneSize: false, failing: false),
        Conclusion = new PairwiseConversion(),
        Cases = 2_000,
        Controls =
        [
            new("the conversion never changes which category is estimated better", new Unchanged()),
            new("the conversion never turns a right order round", new Harmless()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(QueryMix c)
        where T : struct, IReal<T> => Gap.All(
        Majority<T>(c),
        Gap.Less(T.Zero, c.Whole(T.One)).Named("whole queries favour M_2"),
        Gap.Less(c.Pairs(T.One), T.Zero).Named("pairs favour M_1"));

    private static Gap<T> Majority<T>(QueryMix c)
        where T : struct, IReal<T> => Gap.Less(T.Of(Rational.Ratio(1, 2)), T.Of(c.FirstType)).Named("most prefer M_1");

    private sealed class Unchanged : IStatement<QueryMix>
    {
        public Gap<T> Evaluate<T>(QueryMix c)
            where T : struct, IReal<T> => Gap.Iff(Gap.Less(T.Zero, c.Whole(T.One)), Gap.Less(T.Zero, c.Pairs(T.One)));
    }

    private sealed class Harmless : IStatement<QueryMix>
    {
        public Gap<T> Evaluate<T>(QueryMix c)
            where T : struct, IReal<T> => Gap.Implies(
            Gap.All(Majority<T>(c), Gap.Less(c.Whole(T.One), T.Zero)),
            Gap.Less(c.Pairs(T.One), T.Zero));
    }
}
