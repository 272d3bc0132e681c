using TheoremCheck.Engine.Reporting;
using Xunit;

namespace TheoremCheck.Tests.Properties.Catalogue;

public class LedgerTests
{
    [Fact]
    public void The_committed_ledger_is_what_a_run_writes_byte_for_byte()
    {
        var committed = File.ReadAllText(Path.Combine(Repository.Root, "ledger.json"));
        var run = Ledger.Of(CheckedLibrary.Catalogue.Claims.Zip(CheckedLibrary.Results)).ToText();
        Assert.True(committed == run, "ledger.json is not current: look at the changes of 'theoremcheck check', then run it with --update");
    }

    [Fact]
    public void A_ledger_survives_being_written_and_read()
    {
        var path = Path.Combine(Path.GetTempPath(), $"theoremcheck-{Guid.NewGuid():n}.json");
        try
        {
            var ledger = Ledger.Of(CheckedLibrary.Catalogue.Claims.Zip(CheckedLibrary.Results).Take(5));
            ledger.Write(path);
            Assert.Equal(ledger.ToText(), Ledger.Read(path).ToText());
            Assert.Empty(ledger.ChangesFrom(Ledger.Read(path), whole: true));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
