using TheoremCheck.Models.Populations;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Models;

public class AnonymousLearningTests
{
    private static readonly Rational Half = Rational.Ratio(1, 2);

    [Fact]
    public void A_continuous_link_and_its_mirror_add_up_to_one() => Assert.All(Enum.GetValues<LabelLink>().Where(LabelLinks.IsContinuous), link =>
        Assert.All(Enumerable.Range(-6, 13), z =>
            Assert.Equal(Rational.One, LabelLinks.Value<Rational>(link, z) + LabelLinks.Value<Rational>(link, -z))));

    [Fact]
    public void A_law_of_one_sample_sums_to_one()
    {
        var law = AnonymousLearning.Law<Rational>([Half, Half], [[0, 2, 5], [1, 0, -3]], LabelLink.Algebraic);
        Assert.Equal(13, law.Length);
        Assert.Equal(Rational.One, Reals.Sum<Rational>(law));
    }

    [Fact]
    public void The_best_average_success_is_that_of_the_best_algorithm()
    {
        // Two populations, three samples: every one of the algorithms that answer a data set with a population.
        Rational[][] laws = [[Rational.Ratio(1, 2), Rational.Ratio(1, 3), Rational.Ratio(1, 6)], [Rational.Ratio(1, 5), Rational.Ratio(2, 5), Rational.Ratio(2, 5)]];
        var sequences = Enumerable.Range(0, 27).Select(s => new[] { s % 3, s / 3 % 3, s / 9 }).ToList();
        var best = Reals.Sum(27, s => laws.Select(law => law[sequences[s][0]] * law[sequences[s][1]] * law[sequences[s][2]]).Aggregate(Rational.Max)) / 2;
        Assert.Equal(best, AnonymousLearning.BestAverageSuccess(laws, 3));
        Assert.Equal(Half, AnonymousLearning.BestAverageSuccess(laws, 0));
        Assert.Equal(Half, AnonymousLearning.BestAverageSuccess([laws[0], laws[0]], 4));
    }

    [Fact]
    public void Votes_are_counted_as_by_enumeration()
    {
        Rational[] errors = [Rational.Ratio(1, 3), Rational.Ratio(1, 5), Rational.Zero, Rational.Ratio(1, 2)];
        var fails = Reals.Sum(16, x =>
        {
            var probability = Rational.One;
            for (var i = 0; i < 4; i++)
            {
                probability *= ((x >> i) & 1) == 1 ? errors[i] : 1 - errors[i];
            }

            return System.Numerics.BitOperations.PopCount((uint)x) >= 2 ? probability : Rational.Zero;
        });
        Assert.Equal(fails, VoteCounts.MajorityFails<Rational>(errors));

        Rational[] law = [Rational.Ratio(2, 5), Rational.Ratio(1, 3), Rational.Ratio(4, 15)];
        var plurality = Reals.Sum(81, s =>
        {
            int[] votes = [s % 3, s / 3 % 3, s / 9 % 3, s / 27];
            var counts = Enumerable.Range(0, 3).Select(a => votes.Count(v => v == a)).ToArray();
            return counts[0] > counts[1] && counts[0] > counts[2] ? votes.Aggregate(Rational.One, (p, v) => p * law[v]) : Rational.Zero;
        });
        Assert.Equal(plurality, VoteCounts.FirstIsPlurality<Rational>(law, 4));
    }

    [Fact]
    public void A_majority_of_labels_that_say_nothing_is_a_coin()
    {
        Assert.Equal(Half, VoteCounts.MajoritySucceeds(Half, 9));
        Assert.Equal(Half, VoteCounts.MajoritySucceeds(Rational.One, 0));
        // One sample: a right label with probability p/2, none with 1/2.
        Assert.Equal(Rational.Ratio(3, 8) + Rational.Ratio(1, 4), VoteCounts.MajoritySucceeds(Rational.Ratio(3, 4), 1));
        // Right labels only: all but the empty data set of 2^-n are right.
        Assert.Equal(1 - Rational.Ratio(1, 16), VoteCounts.MajoritySucceeds(Rational.One, 3));
    }

    [Fact]
    public void Permuted_types_average_out_by_the_closed_form()
    {
        Rational tau1 = Rational.Ratio(1, 12), tau2 = Rational.Ratio(1, 5);
        for (var count = 2; count <= 4; count++)
        {
            Assert.Equal(Half, PermutedTypes.Preference(count, tau1, tau2, 0, 1));
            Assert.Equal((Rational.Ratio(1, count), Rational.Zero), PermutedTypes.AverageParts(count, 1));
            var parts = PermutedTypes.AverageParts(count, 0);
            Assert.Equal(Rational.Ratio(1, count), parts.OfFirst + parts.OfSecond);
        }

        Assert.Equal((4, 4), PermutedTypes.Count(2, tau1, tau2));
        Assert.Equal((12, 8), PermutedTypes.Count(3, tau1, tau2));
    }

    [Fact]
    public void Renaming_alternatives_renames_a_ranking()
    {
        var rankings = Rankings.All(3);
        foreach (var permutation in rankings)
        {
            for (var r = 0; r < 6; r++)
            {
                var renamed = rankings[r].Select(a => permutation[a]).ToArray();
                var index = rankings.ToList().FindIndex(x => x.SequenceEqual(renamed));
                Assert.Equal(PairwiseVote.Relations[index], PairwiseVote.Renamed(PairwiseVote.Relations[r], permutation));
            }
        }
    }

    [Fact]
    public void Cycles_of_an_odd_rule_follow_the_formula_of_Kalai()
    {
        // 1/4 + (3/4) Σ ĝ(S)² (-1/3)^|S| for g = ±1, over every odd rule of three voters; the majority has 1/18.
        foreach (var half in Enumerable.Range(0, 16))
        {
            var table = Enumerable.Range(0, 4).Aggregate(0, (t, x) => t | (1 << (((half >> x) & 1) == 1 ? x : 7 - x)));
            var cycles = 1 - PairwiseVote.UniformProbability(3, r => PairwiseVote.IsOrder(PairwiseVote.Outcome([table, table, table], r)));
            var sum = Reals.Sum(8, s =>
            {
                var coefficient = Reals.Sum(8, x => (Rational)((((table >> x) & 1) == 1 ? 1 : -1)
                    * (System.Numerics.BitOperations.PopCount((uint)(x & s)) % 2 == 0 ? 1 : -1))) / 8;
                return coefficient * coefficient * Rational.Pow(Rational.Ratio(-1, 3), System.Numerics.BitOperations.PopCount((uint)s));
            });
            Assert.Equal(Rational.Ratio(1, 4) + (Rational.Ratio(3, 4) * sum), cycles);
        }
    }
}
