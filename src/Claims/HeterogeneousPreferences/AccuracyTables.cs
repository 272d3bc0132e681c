using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>One column of Table 1 or 2: five accuracies in per cent, one a seed.</summary>
/// <param name="Name">Which column.</param>
/// <param name="Entries">The five entries as printed, as decimals.</param>
/// <param name="Places">The decimal places of each entry as printed.</param>
/// <param name="Mean">The mean as the text gives it.</param>
public sealed record AccuracyColumn(string Name, ValueList<Rational> Entries, ValueList<int> Places, string Mean)
{
    /// <summary>Table 1, direct alignment under homogeneity.</summary>
    public static AccuracyColumn AlignmentBefore { get; } = Of("Table 1, ignoring heterogeneity", "67.4", "65.61", "67.55", "68.77", "68.70", "66.28");

    /// <summary>Table 1, direct alignment with heterogeneity.</summary>
    public static AccuracyColumn AlignmentAfter { get; } = Of("Table 1, modelling heterogeneity", "71.7", "66.63", "69.55", "75.21", "72.04", "74.95");

    /// <summary>Table 2, reward learning under homogeneity.</summary>
    public static AccuracyColumn RewardBefore { get; } = Of("Table 2, ignoring heterogeneity", "89.6", "92.33", "85.38", "88.46", "89.69", "91.94");

    /// <summary>Table 2, reward learning with heterogeneity.</summary>
    public static AccuracyColumn RewardAfter { get; } = Of("Table 2, modelling heterogeneity", "93.9", "95.26", "92.01", "94.6", "93.57", "93.87");

    /// <summary>The four columns.</summary>
    public static Domain<AccuracyColumn> Domain { get; } = Engine.Domains.Domain.Listed(
        "the four columns of Tables 1 and 2",
        [AlignmentBefore, AlignmentAfter, RewardBefore, RewardAfter],
        c => $"{c.Name}: {string.Join(", ", c.Entries.Select((_, i) => c.Printed(i)))}");

    /// <summary>An entry as printed.</summary>
    public string Printed(int entry)
    {
        var unit = Rational.Pow(10, Places[entry]);
        var digits = (Entries[entry] * unit).ToString();
        return $"{digits[..^Places[entry]]}.{digits[^Places[entry]..]}";
    }

    /// <summary>The exact mean of the five entries.</summary>
    public Rational Average() => Reals.Sum(Entries.Span) / Entries.Count;

    /// <summary>The quartile of five values: the k-th quarter of the way through them in order, which is an entry itself.</summary>
    /// <param name="k">1, 2 or 3.</param>
    public Rational Quartile(int k) => Entries.Order().ElementAt(k);

    private static AccuracyColumn Of(string name, string mean, params string[] entries) => new(
        name,
        ValueList.From(entries.Select(Rational.Parse)),
        ValueList.From(entries.Select(e => e.Length - e.IndexOf('.', StringComparison.Ordinal) - 1)),
        mean);
}

/// <summary>The means in the text are those of the tables.</summary>
public sealed class AccuracyTables : IStatement<AccuracyColumn>
{
    /// <summary>The claim.</summary>
    public static Claim<AccuracyColumn> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/llm.tables",
        Kind = ClaimKind.Table,
        Source = HeterogeneousPreferencesDocument.At("Tables 1 and 2 with Sec. 7.3", line: 904),
        Statement = "The means over five seeds are 67.4 and 71.7 in Table 1, 89.6 and 93.9 in Table 2.",
        Expected = VerdictKind.Proved,
        Domain = AccuracyColumn.Domain,
        Conclusion = new AccuracyTables(),
        Controls = [new("the medians round to the same numbers", new Medians())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(AccuracyColumn c)
        where T : struct, IReal<T> => Gap.RoundsTo(T.Of(c.Average()), c.Mean);

    private sealed class Medians : IStatement<AccuracyColumn>
    {
        public Gap<T> Evaluate<T>(AccuracyColumn c)
            where T : struct, IReal<T> => Gap.RoundsTo(T.Of(c.Quartile(2)), c.Mean);
    }
}
