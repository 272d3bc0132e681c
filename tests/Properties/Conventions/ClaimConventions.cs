using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using Xunit;

namespace TheoremCheck.Tests.Properties.Conventions;

public class ClaimConventions
{
    private static IReadOnlyList<Claim> Claims => CheckedLibrary.Catalogue.Claims;

    [Fact]
    public void An_id_begins_with_the_key_of_its_document() =>
        Assert.All(Claims, c => Assert.StartsWith(c.Source.Document.Key + "/", c.Id, StringComparison.Ordinal));

    [Fact]
    public void Every_claim_says_where_it_is_printed_and_what_it_says() => Assert.All(Claims, c =>
    {
        Assert.False(string.IsNullOrWhiteSpace(c.Source.Locator));
        Assert.True(c.Source.Line > 0);
        Assert.False(string.IsNullOrWhiteSpace(c.Statement));
    });

    [Fact]
    public void Every_claim_in_scope_has_a_control() =>
        Assert.All(Claims.Where(c => c is not OutOfScopeClaim), c => Assert.NotEmpty(c.ControlNames));

    [Fact]
    public void Every_claim_that_does_not_hold_as_printed_names_its_repair_and_the_repair_points_back() =>
        Assert.All(Claims.Where(c => c.Expected is VerdictKind.Refuted or VerdictKind.Vacuous), c =>
        {
            // Two readings may share one repair, which then points back to the literal one.
            Assert.NotNull(c.Repair);
            var literal = CheckedLibrary.Catalogue.Find(c.Repair)!.Repairs;
            Assert.NotNull(literal);
            Assert.Equal(c.Repair, CheckedLibrary.Catalogue.Find(literal)!.Repair);
        });

    [Fact]
    public void Every_repair_holds_and_repairs_a_claim_that_does_not() =>
        Assert.All(Claims.Where(c => c.Kind == ClaimKind.Repair), c =>
        {
            Assert.True(c.Expected is VerdictKind.Supported or VerdictKind.Proved, $"{c.Id} does not hold");
            Assert.True(CheckedLibrary.Catalogue.Find(c.Repairs!)!.Expected is VerdictKind.Refuted or VerdictKind.Vacuous);
        });

    [Fact]
    public void Nothing_is_published_as_faulted_or_inconclusive() =>
        Assert.All(Claims, c => Assert.False(c.Expected is VerdictKind.Faulted or VerdictKind.Inconclusive, c.Id));
}
