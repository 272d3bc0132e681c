using TheoremCheck.Claims;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Reporting;
using Xunit;

namespace TheoremCheck.Tests.Properties.Engine;

public class DeterminismTests
{
    [Fact]
    public void The_ledger_is_the_same_whatever_the_thread_count()
    {
        var claims = Library.Catalogue().Claims.Take(8).Concat([ToyClaims.True, ToyClaims.False, ToyClaims.Exponential]).ToList();
        var budget = Budget.Default with { Cases = 500, BulkFactor = 2 };
        string Text(int threads) => Ledger.Of(claims.Zip(CatalogueRun.Check(claims, budget, threads))).ToText();
        Assert.Equal(Text(1), Text(4));
    }

    [Fact]
    public void Another_seed_draws_other_cases_and_reaches_the_same_verdict()
    {
        var first = ToyClaims.True.Check(Budget.Default with { Seed = 1, Cases = 500 });
        var second = ToyClaims.True.Check(Budget.Default with { Seed = 2, Cases = 500 });
        Assert.NotEqual(first.Evidence.Seed, second.Evidence.Seed);
        Assert.Equal(first.Verdict.Kind, second.Verdict.Kind);
    }
}
