using TheoremCheck.Claims.PerverseIncentives;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Domains;

public sealed class AlgorithmDomainTests
{
    [Fact]
    public void Every_class_of_every_domain_is_reached()
    {
        Reaches(MessageData.Domain);
        Reaches(RegularisedPolicy.Domain);
        Reaches(RewardRecovery.EveryMessage);
        Reaches(RewardedData.Domain);
        Reaches(GeneratedQuery.Domain);
    }

    [Fact]
    public void Data_choose_among_their_alternatives() => Holds(MessageData.Domain, c => c.Items.All(d => d.IsWellFormed()));

    [Fact]
    public void Policies_and_baselines_sum_to_one() => Holds(
        RegularisedPolicy.Domain,
        c => Reals.Sum(c.Policy.Span) == 1 && Reals.Sum(c.Baseline.Span) == 1);

    [Fact]
    public void Failing_query_mixes_have_one_size_and_a_majority_that_RLPO_fails() => Holds(
        QueryMix.Within(oneSize: true, failing: true),
        c => c.Queries.Select(q => q.First + q.Second).Distinct().Count() == 1 && c.FirstType > Rational.Ratio(1, 2));

    private static void Holds<TCase>(Domain<TCase> domain, Func<TCase, bool> law)
    {
        for (ulong seed = 0; seed < 500; seed++)
        {
            var c = domain.Draw(Draws.Random(seed));
            Assert.True(law(c), domain.Print(c));
        }
    }

    private static void Reaches<TCase>(Domain<TCase> domain) => Assert.All(
        domain.Classes,
        k => Assert.Contains(Enumerable.Range(0, 1_000), seed => k.Contains(domain.Draw(Draws.Random((ulong)seed)))));
}
