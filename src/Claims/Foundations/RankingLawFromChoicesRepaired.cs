using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Up to three alternatives the choice probabilities fix the law on rankings.</summary>
public sealed class RankingLawFromChoicesRepaired : IStatement<AlternativeCount>
{
    /// <summary>The claim.</summary>
    public static Claim<AlternativeCount> Claim { get; } = new()
    {
        Id = "foundations/iia-m-parameters.ranking-law.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "foundations/iia-m-parameters.ranking-law",
        Source = FoundationsDocument.At("goal below the table of parameters; Theorem 2, Plackett-Luce", line: 15),
        Statement = "For M ≤ 3 the choice probabilities determine the ranking law (the map from laws on rankings to choice probabilities has rank M!), so that IIA makes it the Plackett-Luce law, which has Luce's choice probabilities.",
        Expected = VerdictKind.Proved,
        Domain = Domain.Listed<AlternativeCount>("M = 1, 2, 3", [new(1), new(2), new(3)], c => $"M = {c.Alternatives}") with
        {
            Wider = Domain.Listed<AlternativeCount>("M = 4, 5", [new(4), new(5)], c => $"M = {c.Alternatives}"),
        },
        Hypotheses = [new("M ≤ 3", c => c.Alternatives <= 3)],
        Conclusion = new RankingLawFromChoicesRepaired(),
        Controls = [new("choices from pairs alone determine the ranking law", new PairsAlone())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(AlternativeCount c)
        where T : struct, IReal<T> =>
        Gap.Equal(T.Of(LuceWeights.ChoiceRank(c.Alternatives)), T.Of(Rankings.All(c.Alternatives).Count)).Named("rank of the choice map = M!");

    private sealed class PairsAlone : IStatement<AlternativeCount>
    {
        // The rows of pairs and the sum of all probabilities.
        public Gap<T> Evaluate<T>(AlternativeCount c)
            where T : struct, IReal<T>
        {
            var rankings = Rankings.All(c.Alternatives);
            List<Rational[]> rows = [[.. rankings.Select(_ => (Rational)1)]];
            for (var j = 0; j < c.Alternatives; j++)
            {
                for (var k = 0; k < j; k++)
                {
                    rows.Add([.. rankings.Select(r => (Rational)(Rankings.Best(r, [j, k]) == j ? 1 : 0))]);
                }
            }

            return Gap.Equal(T.Of(ExactRank.Of(rows)), T.Of(rankings.Count));
        }
    }
}
