using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Section 4.2: with more than two alternatives RLPO and DPO can turn to what most individuals like less.</summary>
public sealed class MoreThanTwo : IStatement<DichotomyPopulation>
{
    /// <summary>The claim.</summary>
    public static Claim<DichotomyPopulation> Claim { get; } = new()
    {
        Id = "perverse-incentives/sec4.2.more-than-two",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("Sec. 4.2, last paragraph", line: 204),
        Statement = "There are |Y| ≥ 3, 1/2 < p_*(1) < 1 and a baseline with p_*(1) < F(ζ): the mean of ρ_data - ρ_chosen is positive, so P(M_1) → 0 although most prefer M_1.",
        Reading = "'Can' asserts one population. That a positive drift drives M_1 out is the repaired Proposition 4; DPO has the same optimum.",
        Quantifier = Quantifier.Exists,
        Expected = VerdictKind.Proved,
        Uses = ["perverse-incentives/prop4.repaired"],
        Domain = new()
        {
            Name = "|Y| from 2 to 6, 0 < ζ < 1, 0 < p_*(1) < 1",
            Draw = draws => new(draws.InnerProportion(), draws.InnerProportion(), draws.Integer(2, 6), 1),
            Print = c => $"P_π̄(M_1) = {c.Mass}, p_*(1) = {c.First}, |Y| = {c.Size}, F = {c.Share()}",
        },
        Conclusion = new MoreThanTwo(),
        Controls =
        [
            new("a majority for M_1 always lets M_1 win", new MajorityWins()),
            new("p_*(1) ≥ F(ζ) for every population", new NeverBelow()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DichotomyPopulation c)
        where T : struct, IReal<T> => Gap.All(
        Gap.Fact<T>(c.Size > 2, "more than two alternatives"),
        Gap.Less(T.Of(Rational.Ratio(1, 2)), T.Of(c.First)).Named("most prefer M_1"),
        Gap.Less(T.Zero, Drift<T>(c)).Named("L_reward falls towards M_2 at ψ_1 = ψ_2"));

    /// <summary>The mean of k_1/n - 1(y in M_1) over mixed queries of a random datum, by counts.</summary>
    internal static T Drift<T>(DichotomyPopulation c)
        where T : struct, IReal<T> =>
        MixedQueries.Probability(T.Of(c.Mass), c.Size) * (MixedQueries.ShareByCounts(T.Of(c.Mass), c.Size) - T.Of(c.First));

    private sealed class MajorityWins : IStatement<DichotomyPopulation>
    {
        public Gap<T> Evaluate<T>(DichotomyPopulation c)
            where T : struct, IReal<T> => Gap.Implies(Gap.Less(T.Of(Rational.Ratio(1, 2)), T.Of(c.First)), Gap.Less(Drift<T>(c), T.Zero));
    }

    private sealed class NeverBelow : IStatement<DichotomyPopulation>
    {
        public Gap<T> Evaluate<T>(DichotomyPopulation c)
            where T : struct, IReal<T> => Gap.AtMost(Drift<T>(c), T.Zero);
    }
}
