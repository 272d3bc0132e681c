using TheoremCheck.Claims.PerverseIncentives;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Models;

/// <summary>The exact laws behind the simulated figures, against enumeration of data sets one by one.</summary>
public sealed class SimulationLawTests
{
    private static readonly Rational Mass = Rational.Ratio(4, 5);
    private static readonly Rational First = Rational.Ratio(3, 5);

    [Theory]
    [InlineData(2, 4)]
    [InlineData(3, 3)]
    [InlineData(4, 2)]
    public void The_law_of_the_drift_agrees_with_enumeration(int size, int count)
    {
        for (var t = -size * count; t <= size * count; t++)
        {
            var bound = Rational.Ratio(t, size * count);
            var enumerated = DichotomySamples.Probability(Mass, First, size, count, data => Total(data) <= bound * count);
            Assert.Equal(enumerated, DriftLaw.AtMost(Mass, First, size, count, bound));
        }

        static Rational Total(CategoryDatum[] data)
        {
            Rational sum = 0;
            foreach (var d in data)
            {
                sum += Rational.Ratio(d.First, d.Size()) - (d.ChoseFirst ? 1 : 0);
            }

            return sum;
        }
    }

    [Fact]
    public void The_law_of_the_drift_sums_to_1() => Assert.Equal(1, Reals.Sum<Rational>(DriftLaw.Of(Mass, First, 5, 6)));

    [Fact]
    public void Counts_of_mixed_pairs_agree_with_enumeration()
    {
        var mixed = MixedQueries.Probability(Mass, 2);
        for (var bound = -4; bound <= 4; bound++)
        {
            Assert.Equal(
                DichotomySamples.Probability(Mass, First, 2, 4, data => RewardLoss.CountMixed(data, true) - RewardLoss.CountMixed(data, false) <= bound),
                PairCounts.Probability(mixed, First, 4, (first, second) => first - second <= bound));
        }
    }

    [Fact]
    public void Cases_of_the_figures_meet_their_hypotheses()
    {
        for (var seed = 0UL; seed < 200; seed++)
        {
            var larger = LargerSetsFailRepaired.Claim.Domain.Draw(Draws.Random(seed));
            Assert.All(LargerSetsFailRepaired.Claim.Hypotheses, h => Assert.True(h.Holds(larger), h.Name));
            var equal = EqualSetsReproduce.Claim.Domain.Draw(Draws.Random(seed));
            Assert.All(EqualSetsReproduce.Claim.Hypotheses, h => Assert.True(h.Holds(equal), h.Name));
            var growing = MassVanishes.Claim.Domain.Draw(Draws.Random(seed));
            Assert.All(MassVanishes.Claim.Hypotheses, h => Assert.True(h.Holds(growing), h.Name));
        }
    }
}
