using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Every accuracy in the tables is a share of the test points, rounded.</summary>
/// <remarks>With 17,104 test points the shares lie 0.0058 points apart, closer than two decimals, so the check cannot fail by much; it would with fewer points.</remarks>
public sealed class AccuracyGranularity : IStatement<AccuracyColumn>
{
    private const int TestPoints = 17_104;

    /// <summary>The claim.</summary>
    public static Claim<AccuracyColumn> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/llm.granularity",
        Kind = ClaimKind.Table,
        Source = HeterogeneousPreferencesDocument.At("Tables 1 and 2 with Appendix F", line: 905),
        Statement = "For each entry of Tables 1 and 2 there is a whole number k for which 100 k / 17,104 rounds to the entry.",
        Expected = VerdictKind.Proved,
        Domain = AccuracyColumn.Domain,
        Conclusion = new AccuracyGranularity(TestPoints),
        Controls = [new("the same of 1,000 test points", new AccuracyGranularity(1_000))],
    };

    private readonly int points;

    private AccuracyGranularity(int points) => this.points = points;

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(AccuracyColumn c)
        where T : struct, IReal<T> => Gap.All(c.Entries.Select((entry, i) =>
        {
            var printed = c.Printed(i);
            var nearest = ((entry * points / 100) + Rational.Ratio(1, 2)).Floor();
            return Gap.RoundsTo(T.Of(100 * (Rational)nearest / points), printed).Named($"k = {nearest} for {printed}");
        }));
}
