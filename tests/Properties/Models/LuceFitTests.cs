using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Models;

public class LuceFitTests
{
    private static IEnumerable<(int Items, LuceChoice[] Choices)> Data() => Enumerable.Range(0, 120).Select(seed =>
    {
        var draws = Draws.Random((ulong)seed);
        var items = draws.Integer(1, 4);
        return (items, draws.List(0, 9, d =>
        {
            ValueList<int> menu = [.. d.Permutation(items).Take(d.Integer(1, items))];
            return new LuceChoice(menu[d.Choose(menu.Count)], menu);
        }).ToArray());
    });

    [Fact]
    public void Two_items_are_fitted_by_their_share_of_wins()
    {
        ValueList<PairLabel> labels = [new(0, 1, true), new(0, 1, true), new(1, 0, true)];
        var fit = BradleyTerryFit.Of(2, labels);
        Assert.Equal(FitExit.Certified, fit.Exit);
        Assert.Equal(0.5, fit.Weights[1].ToDouble(), 12);
        Assert.True(fit.Radius < Rational.Parse("1e-12"));
        Assert.True(BradleyTerryFit.IsMaximum([2, 1], labels));
        Assert.False(BradleyTerryFit.IsMaximum([1, 1], labels));
    }

    [Fact]
    public void A_cycle_is_fitted_by_equal_weights_exactly() =>
        Assert.Equal(
            new LuceFit(FitExit.Certified, [1, 1, 1], 0),
            BradleyTerryFit.Of(3, [new(0, 1, true), new(1, 2, true), new(2, 0, true)]));

    [Fact]
    public void Parts_that_never_met_and_an_unbeaten_item_are_said_so()
    {
        Assert.Equal(FitExit.Separated, BradleyTerryFit.Of(4, [new(0, 1, true), new(1, 0, true), new(2, 3, true), new(3, 2, true)]).Exit);
        Assert.Equal(FitExit.Separated, BradleyTerryFit.Of(2, [new(0, 1, true)]).Exit);
        Assert.Equal(FitExit.Separated, BradleyTerryFit.Of(2, []).Exit);
        Assert.Equal(FitExit.Separated, PlackettLuceFit.Of(3, [[0, 1, 2], [1, 0, 2]]).Exit);
        Assert.Equal(FitExit.Certified, BradleyTerryFit.Of(1, []).Exit);
    }

    [Fact]
    public void Rankings_of_two_items_are_comparisons() =>
        Assert.Equal(BradleyTerryFit.Of(2, [new(0, 1, true), new(1, 0, true), new(1, 0, true)]), PlackettLuceFit.Of(2, [[0, 1], [1, 0], [1, 0]]));

    [Fact]
    public void A_fit_exists_exactly_when_every_division_of_the_items_is_crossed_by_a_loss() => Assert.All(Data(), c =>
    {
        // The condition itself, over all divisions: some item of the second part chosen where one of the first was offered.
        var crossed = Enumerable.Range(1, Math.Max(0, (1 << c.Items) - 2)).All(first =>
            c.Choices.Any(choice => (first >> choice.Chosen & 1) == 0 && choice.Menu.Any(k => (first >> k & 1) == 1)));
        Assert.Equal(crossed ? FitExit.Certified : FitExit.Separated, LuceFit.Of(c.Items, c.Choices).Exit);
    });

    [Fact]
    public void No_weights_on_a_grid_are_likelier_than_those_fitted() => Assert.All(Data(), c =>
    {
        var fit = LuceFit.Of(c.Items, c.Choices);
        if (fit.Exit != FitExit.Certified)
        {
            return;
        }

        var best = Naive([.. fit.Weights.Select(w => w.ToDouble())], c.Choices);
        for (var code = 0; code < 1 << (3 * c.Items); code++)
        {
            double[] weights = [.. Enumerable.Range(0, c.Items).Select(i => Math.Exp(((code >> (3 * i) & 7) - 3.5) / 2))];
            Assert.True(Naive(weights, c.Choices) <= best + 1e-9);
        }
    });

    [Fact]
    public void A_certified_radius_covers_the_maximiser_found_from_elsewhere()
    {
        ValueList<LuceChoice> choices = [.. LuceChoice.Of((ValueList<int>)[0, 1, 2]), .. LuceChoice.Of((ValueList<int>)[0, 1, 2]), .. LuceChoice.Of((ValueList<int>)[1, 2, 0]), .. LuceChoice.Of((ValueList<int>)[2, 0, 1])];
        var near = LuceFit.Of(3, choices.Span);
        ValueList<Rational> rough = near.Weights.Map(w => Rational.Parse(w.ToDouble().ToString("F3", System.Globalization.CultureInfo.InvariantCulture)));
        var radius = LuceFit.Certify(rough, choices.Span);
        Assert.NotNull(radius);
        Assert.True(Distance(near.Weights, rough) <= radius.Value.ToDouble());
        Assert.Null(LuceFit.Certify([1, 100, 1], choices.Span));
    }

    [Fact]
    public void The_gradient_is_the_difference_quotient_of_the_likelihood() => Assert.All(Data(), c =>
    {
        double[] scores = [.. Enumerable.Range(0, c.Items).Select(i => (0.3 * i) - 0.2)];
        var gradient = LuceLikelihood.Gradient<Float64>([.. scores.Select(s => new Float64(Math.Exp(s)))], c.Choices);
        for (var i = 0; i < c.Items; i++)
        {
            const double Step = 1e-6;
            double At(double by) => Naive([.. scores.Select((s, j) => Math.Exp(j == i ? s + by : s))], c.Choices);
            Assert.Equal((At(Step) - At(-Step)) / (2 * Step), gradient[i].Value, 6);
        }
    });

    [Fact]
    public void The_likelihood_of_rankings_is_Plackett_Luce()
    {
        ValueList<int> ranking = [2, 0, 1];
        Rational[] weights = [1, 2, 3];
        Assert.Equal(PlackettLuce.Probability<Rational>(weights, ranking.Span), LuceLikelihood.Likelihood<Rational>(weights, LuceChoice.Of(ranking).ToArray()));
    }

    private static double Naive(double[] weights, LuceChoice[] choices) =>
        choices.Sum(c => Math.Log(weights[c.Chosen] / c.Menu.Sum(k => weights[k])));

    private static double Distance(ValueList<Rational> a, ValueList<Rational> b)
    {
        double[] difference = [.. Enumerable.Range(0, a.Count).Select(i => Math.Log(a[i].ToDouble() / b[i].ToDouble()))];
        return Math.Sqrt(difference.Sum(d => Math.Pow(d - difference.Average(), 2)));
    }
}
