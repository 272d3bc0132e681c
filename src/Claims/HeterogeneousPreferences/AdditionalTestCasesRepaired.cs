using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>4.3% of 17,104 test points is 735 test cases.</summary>
/// <remarks>
/// The second route is by seeds: Tables 1 and 2 give five pairs of accuracies each, to two decimals, whose mean gains are within
/// 0.01 of 4.294 and 4.302 points; 735 cases, or 4.2973 points, are within both ranges.
/// </remarks>
public sealed class AdditionalTestCasesRepaired : IStatement<ReportedGain>
{
    private const int Repaired = 735;

    private static readonly ValueList<Rational> AlignmentGains = Gains("65.61 66.63 67.55 69.55 68.77 75.21 68.70 72.04 66.28 74.95");
    private static readonly ValueList<Rational> RewardGains = Gains("92.33 95.26 85.38 92.01 88.46 94.6 89.69 93.57 91.94 93.87");

    /// <summary>The claim.</summary>
    public static Claim<ReportedGain> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/llm.368.repaired",
        Kind = ClaimKind.Repair,
        Source = HeterogeneousPreferencesDocument.At("Sec. 7.3 with Appendix F", line: 592),
        Statement = "4.3% of 17,104 test points rounds to 735 test cases; 735 agrees with both pairs of accuracies of Sec. 7.3 and "
            + "with the mean gains of Tables 1 and 2.",
        Reading = "The size of Appendix F is kept and the number of cases mended. The other mending, 368 of 8,552 = 17,104 / 2 test "
            + "points, is llm.368.test-size.",
        Repairs = "heterogeneous-preferences/llm.368",
        Expected = VerdictKind.Proved,
        Domain = ReportedGain.Domain,
        Conclusion = new AdditionalTestCasesRepaired(),
        Controls =
        [
            new("368, as printed", new Instead(368)),
            new("736 is 4.3% of 17,104", new Instead(736)),
            new("754 agrees with both pairs", new Lenient(754)),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ReportedGain c)
        where T : struct, IReal<T> => Gap.All(
            Rounds<T>(c, Repaired),
            c.Consistent<T>(c.TestPoints, Repaired).Named("both pairs"),
            Near<T>(c, AlignmentGains).Named("Table 1"),
            Near<T>(c, RewardGains).Named("Table 2"));

    private static Gap<T> Rounds<T>(ReportedGain c, int cases)
        where T : struct, IReal<T> => Gap.RoundsTo(T.Of(c.TestPoints * c.Percent / 100), $"{cases}");

    private static Gap<T> Near<T>(ReportedGain c, ValueList<Rational> gains)
        where T : struct, IReal<T>
    {
        var mean = Reals.Sum(gains.Span) / gains.Count;
        return Gap.AtMost(
            T.Of(Rational.Abs(mean - Rational.Ratio(100L * Repaired, c.TestPoints))),
            T.Of(Rational.Ratio(1, 100)));
    }

    private static ValueList<Rational> Gains(string rows)
    {
        var numbers = rows.Split(' ').Select(Rational.Parse).ToList();
        return ValueList.Generate(numbers.Count / 2, seed => numbers[(2 * seed) + 1] - numbers[2 * seed]);
    }

    private sealed class Instead(int cases) : IStatement<ReportedGain>
    {
        public Gap<T> Evaluate<T>(ReportedGain c)
            where T : struct, IReal<T> => Rounds<T>(c, cases);
    }

    private sealed class Lenient(int cases) : IStatement<ReportedGain>
    {
        public Gap<T> Evaluate<T>(ReportedGain c)
            where T : struct, IReal<T> => c.Consistent<T>(c.TestPoints, cases);
    }
}
