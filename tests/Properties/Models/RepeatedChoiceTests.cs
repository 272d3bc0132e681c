using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Models;

/// <summary>Choice from multisets: the hard choice model, the dichotomy model and the logit formula.</summary>
public sealed class RepeatedChoiceTests
{
    private static readonly int[][] Queries = [[0], [2, 2], [0, 2], [0, 1, 2], [0, 0, 2, 3], [1, 1, 0, 3, 3]];

    [Fact]
    public void Hard_choice_probabilities_of_the_copies_sum_to_one()
    {
        var rewards = DichotomyModel.Rewards(2, 2);
        Rational[] types = [Rational.Ratio(3, 5), Rational.Ratio(2, 5)];
        foreach (var query in Queries)
        {
            Assert.Equal(1, query.Aggregate(Rational.Zero, (sum, y) => sum + HardChoice.Probability<Rational>(rewards, types, y, query)));
        }
    }

    [Fact]
    public void Dichotomy_formula_agrees_with_the_arg_max_where_both_categories_are_offered()
    {
        Rational[] types = [Rational.Ratio(3, 5), Rational.Ratio(2, 5)];
        foreach (var query in Queries.Where(q => q.Any(x => x < 2) && q.Any(x => x >= 2)))
        {
            var offered = (query.Count(x => x < 2), query.Count(x => x >= 2));
            foreach (var y in query)
            {
                Assert.Equal(
                    HardChoice.Probability<Rational>(DichotomyModel.Rewards(2, 2), types, y, query),
                    DichotomyModel.Printed((types[0], types[1]), y < 2, offered));
            }
        }
    }

    [Fact]
    public void Dichotomy_formula_has_no_value_on_a_one_sided_query() =>
        Assert.Throws<DivideByZeroException>(() => DichotomyModel.Printed<Rational>((Rational.Ratio(1, 2), Rational.Ratio(1, 2)), true, (1, 0)));

    [Fact]
    public void Logit_message_probabilities_sum_to_one_and_repeats_multiply()
    {
        Rational[] weights = [1, 3, Rational.Ratio(1, 2)];
        int[] copies = [2, 1, 0];
        Assert.Equal(1, Reals.Sum(3, k => RepeatedLogit.MessageProbability<Rational>(weights, copies, k)));
        Assert.Equal(Rational.Ratio(2, 5), RepeatedLogit.MessageProbability<Rational>(weights, copies, 0));
        Assert.Equal(Luce.Probability<Rational>([1, 1, 3], 0, [0, 1, 2]), RepeatedLogit.CopyProbability<Rational>(weights, copies, 0));
    }
}
