using TheoremCheck.Claims.Experiments;
using Xunit;

namespace TheoremCheck.Tests.Properties.Experiments;

/// <summary>The tuned policies minimise their losses: compared with a slow search on a grid, with other formulas and with limits.</summary>
public sealed class TunedPolicyTests
{
    private static readonly SimulationSetting Setting = SimulationSetting.Printed;

    [Fact]
    public void No_policy_on_a_grid_has_a_lower_loss_of_IL_or_SLiC()
    {
        foreach (var (algorithm, data, setting) in Trials())
        {
            var mass = TunedPolicy.FirstMass(algorithm, data, setting);
            var found = SlowLoss(algorithm, data, setting, mass);
            for (var i = 1; i < 20_000; i++)
            {
                var other = SlowLoss(algorithm, data, setting, i / 20_000.0);
                Assert.True(found <= other + (1e-9 * data.Total), $"{algorithm}: loss {found} at {mass}, {other} at {i / 20_000.0}");
            }
        }
    }

    [Fact]
    public void The_direct_loss_gives_the_policy_of_the_reward_wherever_the_reward_has_a_minimiser()
    {
        for (var run = 0; run < 200; run++)
        {
            var data = Drawn(2 + (run % 5), 5 + run, run);
            if (data.FirstChoices > 0 && data.SecondChoices > 0)
            {
                Assert.Equal(TunedPolicy.FirstMass(TuningAlgorithm.Rlpo, data, Setting), TunedPolicy.FirstMass(TuningAlgorithm.Dpo, data, Setting), 1e-9);
            }
        }
    }

    [Fact]
    public void Rewards_of_pairs_are_the_logarithms_of_the_choices()
    {
        // x = |I_2|/|I_1| = 2/3 at |D| = 10, so P(M_1) = 4 / (4 + (2/3)^10).
        var data = Pairs(6, 4, 10);
        Assert.Equal(4 / (4 + Math.Pow(2.0 / 3, 10)), TunedPolicy.FirstMass(TuningAlgorithm.Rlpo, data, Setting), 1e-12);
    }

    [Fact]
    public void Without_a_minimiser_the_reward_is_0_and_so_is_the_direct_parameter()
    {
        foreach (var data in new[] { Pairs(0, 3, 5), Pairs(3, 0, 5), Pairs(0, 0, 5) })
        {
            Assert.Equal(0.8, TunedPolicy.FirstMass(TuningAlgorithm.Rlpo, data, Setting), 1e-12);
            Assert.Equal(1.0 / 11, TunedPolicy.FirstMass(TuningAlgorithm.Dpo, data, Setting), 1e-12);
        }
    }

    [Fact]
    public void Without_mixed_data_IL_and_SLiC_stay_at_the_baseline()
    {
        Assert.Equal(0.8, TunedPolicy.FirstMass(TuningAlgorithm.Il, Pairs(0, 0, 5), Setting), 1e-12);
        Assert.Equal(0.8, TunedPolicy.FirstMass(TuningAlgorithm.Slic, Pairs(0, 0, 5), Setting), 1e-6);
    }

    [Fact]
    public void The_population_limits_are_those_of_the_text()
    {
        Assert.Equal([1, 0.5, 0, 0, 0], Enumerable.Range(2, 5).Select(n => TunedPolicy.Limit(TuningAlgorithm.Rlpo, n, Setting)));
        foreach (var second in new[] { 10, 100, 1_000_000 })
        {
            Assert.Equal(15.0 / (15 + second), TunedPolicy.Limit(TuningAlgorithm.Il, 2, Setting with { SecondSize = second }), 1e-12);
        }

        Assert.Equal(1 / (1 + (10 * Math.Exp(-1))), TunedPolicy.Limit(TuningAlgorithm.Slic, 2, Setting), 1e-12);
    }

    [Fact]
    public void SLiC_asks_for_pairs() =>
        Assert.Throws<ArgumentException>(() => TunedPolicy.FirstMass(TuningAlgorithm.Slic, Drawn(3, 20, 1), Setting));

    private static IEnumerable<(TuningAlgorithm Algorithm, QueryCounts Data, SimulationSetting Setting)> Trials()
    {
        for (var run = 0; run < 24; run++)
        {
            var setting = Setting with { SecondSize = new[] { 10, 30, 100 }[run % 3], Beta = run % 4 == 0 ? 20 : 1, Margin = run % 2 == 0 ? 1 : 0.25 };
            yield return (TuningAlgorithm.Il, Drawn(2 + (run % 5), 3 + (5 * run), run), setting);
            yield return (TuningAlgorithm.Slic, Drawn(2, 3 + (5 * run), run), setting);
        }

        yield return (TuningAlgorithm.Il, Pairs(50, 1, 60), Setting);
        yield return (TuningAlgorithm.Il, Pairs(1, 50, 60), Setting with { SecondSize = 10 });
        yield return (TuningAlgorithm.Slic, Pairs(5, 5, 20), Setting);
    }

    // Straight from Sec. 4.3, with the library's own exponential and logarithm and one term per kind of datum.
    private static double SlowLoss(TuningAlgorithm algorithm, QueryCounts data, SimulationSetting setting, double mass)
    {
        double first = mass / setting.FirstSize, second = (1 - mass) / setting.SecondSize, sum = 0;
        for (var k = 1; k < data.Size; k++)
        {
            foreach (var chose in new[] { true, false })
            {
                double y = chose ? first : second, offered = (k * first) + ((data.Size - k) * second);
                sum += data.Count(k, chose) * (algorithm == TuningAlgorithm.Il
                    ? -Math.Log(y / offered)
                    : Math.Max(0, Math.Log((chose ? second : first) / y) + setting.Margin));
            }
        }

        var baseline = setting.Mass.ToDouble();
        return sum + (setting.Beta * ((mass * Math.Log(mass / baseline)) + ((1 - mass) * Math.Log((1 - mass) / (1 - baseline)))));
    }

    private static QueryCounts Pairs(int first, int second, int total)
    {
        var data = new QueryCounts(2);
        data.Add(1, true, first);
        data.Add(1, false, second);
        data.Add(2, true, total - first - second);
        return data;
    }

    private static QueryCounts Drawn(int size, int count, int run)
    {
        var data = new QueryCounts(size);
        var random = RandomSequence.OfRun(7, run);
        for (var i = 0; i < count; i++)
        {
            data.Draw(random, 0.8, 0.6);
        }

        return data;
    }
}
