using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>With queries of one size, conversion to pairs fails exactly where RLPO does.</summary>
public sealed class PairwiseConversionRepaired : IStatement<QueryMix>
{
    /// <summary>The claim.</summary>
    public static Claim<QueryMix> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec7.pairwise.as-meant.repaired",
        Kind = ClaimKind.Repair,
        Source = PerverseIncentivesDocument.At("Sec. 7, last paragraph", line: 384),
        Statement = "For queries of one size the fit to pairs has e^(ψ_2 - ψ_1) = p_*(2) Σ k_1 / (p_*(1) Σ k_2), above 1 exactly when the fit to whole queries is, that is when p_*(1) < F, "
            + "the mean share of M_1; for queries of one composition the two fits are the same.",
        Repairs = "perverse-incentives/sec7.pairwise.as-meant",
        Uses = ["perverse-incentives/f.formula"],
        Domain = QueryMix.Within(oneSize: true, failing: false) with { Wider = QueryMix.Within(oneSize: false, failing: false) },
        Hypotheses = [new("one size", c => c.Queries.Select(q => q.First + q.Second).Distinct().Count() == 1)],
        Conclusion = new PairwiseConversionRepaired(),
        Cases = 2_000,
        Controls =
        [
            new("the two fits are the same for all compositions", new Same()),
            new("pairs favour M_1 whenever p_*(1) > 1/2", new MajorityWins()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(QueryMix c)
        where T : struct, IReal<T>
    {
        var odds = T.Of(c.PairOdds());
        var fit = Gap.All(
            Gap.Equal(c.Pairs(odds), T.Zero).Named("fit to pairs"),
            Gap.Iff(Gap.Less(T.Zero, c.Whole(T.One)), Gap.Less(T.One, odds)).Named("same order"),
            Gap.Iff(Gap.Less(c.Whole(T.One), T.Zero), Gap.Less(odds, T.One)).Named("same order, reversed"));
        return c.Queries.Select(q => (q.First, q.Second)).Distinct().Count() == 1
            ? Gap.All(fit, Gap.Equal(c.Whole(odds), T.Zero).Named("one composition: the same fit"))
            : fit;
    }

    private sealed class Same : IStatement<QueryMix>
    {
        public Gap<T> Evaluate<T>(QueryMix c)
            where T : struct, IReal<T> => Gap.Equal(c.Whole(T.Of(c.PairOdds())), T.Zero);
    }

    private sealed class MajorityWins : IStatement<QueryMix>
    {
        public Gap<T> Evaluate<T>(QueryMix c)
            where T : struct, IReal<T> => Gap.Implies(
            Gap.Less(T.Of(Rational.Ratio(1, 2)), T.Of(c.FirstType)), Gap.Less(c.Pairs(T.One), T.Zero));
    }
}
