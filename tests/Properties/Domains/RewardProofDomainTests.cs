using TheoremCheck.Claims.PerverseIncentives;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Domains;

public sealed class RewardProofDomainTests
{
    [Fact]
    public void Every_class_of_every_domain_is_reached()
    {
        Reaches(Equation18.Claim.Domain);
        Reaches(Lemma9Logarithm.Claim.Domain);
        Reaches(Lemma10LargeCount.Claim.Domain);
        Reaches(Lemma10End.Claim.Domain);
    }

    [Fact]
    public void Cases_survive_JSON()
    {
        Survives(DataAtTwoOdds.Drifting);
        Survives(RepeatedData.Likely);
        Survives(PolicyOptimum.AnyBaseline);
        Survives(UnregularisedPolicy.Domain);
        Survives(DirectSetting.Any);
        Survives(DirectPopulation.Failing(withZero: true));
        Survives(FittedSetting.AnyPolicy);
        Survives(TiltedBaseline.Any);
        Survives(Equation23.Claim.Domain);
    }

    [Fact]
    public void Cases_meet_the_hypotheses_they_are_built_for()
    {
        Meets(Equation18.Claim.Domain, c => Equation18.Claim.Hypotheses.All(h => h.Holds(c)));
        Meets(RepeatedData.LikelyWithMixedChoice, c => Lemma10Repaired.Claim.Hypotheses.All(h => h.Holds(c)));
        Meets(FittedSetting.Optimal, c => Lemma13Converse.Claim.Hypotheses.All(h => h.Holds(c)));
        Meets(TiltedBaseline.SameSupport, c => Lemma13SurjectiveRepaired.Claim.Hypotheses.All(h => h.Holds(c)));
        Meets(DirectSetting.BothChosen, c => RewardLoss.HasMinimiser(c.Data.Items.Span));
    }

    [Fact]
    public void Fitted_rewards_are_stationary_points_of_the_reward_loss() => Meets(FittedSetting.FullSupport, c =>
    {
        // The gradient in r(x): how often x was chosen less how often it was to be expected, query by query.
        var gradient = new Rational[c.Weights.Count];
        foreach (var query in c.Queries)
        {
            long total = query.Sum(y => c.Weights[y]);
            foreach (var x in query)
            {
                gradient[x] += c.Weights[x] - (total * Rational.Ratio(c.Weights[x], total));
            }
        }

        return gradient.All(g => g.IsZero);
    });

    [Fact]
    public void Some_fitted_settings_leave_messages_untied_and_some_do_not()
    {
        var cases = Enumerable.Range(0, 500).Select(i => FittedSetting.FullSupport.Draw(Draws.Random((ulong)i * 7919, i % 101))).ToList();
        Assert.Contains(cases, c => c.Weights.Count > 1 && c.Queries.Any(q => q.Count == c.Weights.Count));
        Assert.Contains(cases, c => c.Weights.Count > 2 && c.Queries.Any(q => q.Count == 2) && c.Queries.Count == 1);
    }

    private static void Meets<TCase>(Domain<TCase> domain, Func<TCase, bool> holds) =>
        Assert.All(Enumerable.Range(0, 300).Select(i => domain.Draw(Draws.Random((ulong)i * 7919, i % 101))), c => Assert.True(holds(c), domain.Print(c)));

    private static void Reaches<TCase>(Domain<TCase> domain)
    {
        foreach (var wanted in domain.Classes)
        {
            Assert.True(
                Enumerable.Range(0, 2_000).Any(i => wanted.Contains(domain.Draw(Draws.Random((ulong)i * 7919, i % 101)))),
                $"{domain.Name} does not reach '{wanted.Name}'");
        }
    }

    private static void Survives<TCase>(Domain<TCase> domain)
    {
        foreach (var i in Enumerable.Range(0, 50))
        {
            var c = domain.Draw(Draws.Random((ulong)i, 2 * i));
            Assert.Equal(c, CaseText.Read<TCase>(CaseText.Write(c)));
        }
    }
}
