using TheoremCheck.Engine.Corpora;
using TheoremCheck.Tests.Properties.Cli;
using Xunit;

namespace TheoremCheck.Tests.Properties.Abuse;

public sealed class HostileCaseTests
{
    // Not a speed: what takes this long hangs.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task A_damaged_case_of_any_claim_ends_in_a_documented_code_and_one_line()
    {
        foreach (var (_, stored) in Corpus.Load(Path.Combine(Repository.Root, "corpus")).Files)
        {
            for (var i = 0UL; i < 25; i++)
            {
                var text = Mutation.Of(stored.Case.ToJsonString(), i);
                var run = await Task.Run(() => Commands.Run(CheckedLibrary.Catalogue, "replay", stored.Claim, "--case", text)).WaitAsync(Patience);
                Assert.InRange(run.Code, 0, 3);
                Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
                Assert.True(run.Code == 0 || run.Error.TrimEnd().Split('\n').Length == 1, run.Error);
            }
        }
    }
}
