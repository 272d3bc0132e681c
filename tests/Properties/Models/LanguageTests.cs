using TheoremCheck.Models.Choice;
using TheoremCheck.Models.Language;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Models;

/// <summary>Token sequences, generation, the soft choice model and the hard logit model on multisets.</summary>
public sealed class LanguageTests
{
    private static readonly Rational Third = Rational.Ratio(1, 3);
    private static readonly Rational[][] Next = [[Third, 1 - Third], [Third, 1 - Third], [1 - Third, Third]];

    [Fact]
    public void Sequences_are_numbered_by_length_and_then_by_token()
    {
        Assert.Equal(
            ["()", "a", "b", "aa", "ab", "ba", "bb"],
            Enumerable.Range(0, TokenTree.Count(2, 2)).Select(s => TokenTree.Text(2, s)));
        Assert.Equal([0, 2], TokenTree.ProperPrefixes(2, 5));
        Assert.Equal(40, TokenTree.Count(3, 3));
    }

    [Fact]
    public void Generation_agrees_with_a_recursion_on_texts()
    {
        int[][] messageSets = [[1, 2], [2], [1, 3, 5], [3, 4, 5, 6], [2, 4]];
        foreach (var messages in messageSets)
        {
            Dictionary<string, Rational> stopped = [];
            var texts = messages.Select(m => TokenTree.Text(2, m)).ToHashSet();
            var never = Recurse(string.Empty, 1, texts, stopped);
            var law = TokenTree.Generate<Rational>(Next, messages);
            Assert.Equal(never, law.Never);
            Assert.All(messages, m => Assert.Equal(stopped.GetValueOrDefault(TokenTree.Text(2, m)), law.Stopped[m]));
        }
    }

    [Fact]
    public void Products_over_all_sequences_of_one_length_sum_to_one() =>
        Assert.Equal(1, Enumerable.Range(3, 4).Aggregate(Rational.Zero, (sum, s) => sum + TokenTree.Product<Rational>(Next, s)));

    [Fact]
    public void Soft_choice_probabilities_of_the_copies_sum_to_one_and_mix_logits()
    {
        Rational[][] weights = [[1, 2, 3], [5, 1, 1]];
        Rational[] types = [Third, 1 - Third];
        int[] menu = [0, 1, 1, 2];
        Assert.Equal(1, menu.Aggregate(Rational.Zero, (sum, y) => sum + SoftChoice.Probability<Rational>(weights, types, y, menu)));
        Assert.Equal(
            (Third * Luce.Probability<Rational>(weights[0], 0, [0, 2])) + ((1 - Third) * Luce.Probability<Rational>(weights[1], 0, [0, 2])),
            SoftChoice.Probability<Rational>(weights, types, 0, [0, 2]));
    }

    [Fact]
    public void Copies_that_share_a_Gumbel_perturbation_share_the_probability_of_their_message()
    {
        int[] weights = [1, 2, 3];
        Assert.Equal(Rational.Ratio(1, 3), SharedGumbel.Message<Rational>(weights, 0, [0, 0, 1]));
        Assert.Equal(Rational.Ratio(1, 6), SharedGumbel.Copy<Rational>(weights, 0, [0, 0, 1]));
        Assert.Equal(Rational.Ratio(2, 3), SharedGumbel.Copy<Rational>(weights, 1, [0, 0, 1]));
    }

    private static Rational Recurse(string text, Rational reached, HashSet<string> messages, Dictionary<string, Rational> stopped)
    {
        if (messages.Contains(text))
        {
            stopped[text] = reached;
            return 0;
        }

        if (text.Length == 2)
        {
            return reached;
        }

        var next = Next[text switch { "" => 0, "a" => 1, _ => 2 }];
        return Recurse(text + "a", reached * next[0], messages, stopped) + Recurse(text + "b", reached * next[1], messages, stopped);
    }
}
