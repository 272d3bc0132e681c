using System.Globalization;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>A gain in accuracy, reported in percent and as a number of test cases.</summary>
/// <param name="TestPoints">The size of the test set.</param>
/// <param name="Additional">The additional test cases reported.</param>
/// <param name="Percent">The gain reported, in percentage points.</param>
/// <param name="Accuracies">The pairs of accuracies reported, in percent, each rounded to one decimal.</param>
public sealed record ReportedGain(int TestPoints, int Additional, Rational Percent, ValueList<AccuracyPair> Accuracies)
{
    /// <summary>What Sec. 7.3 and Appendix F report.</summary>
    internal static ReportedGain Printed { get; } = new(
        17_104,
        368,
        Rational.Parse("4.3"),
        [new(Rational.Parse("89.6"), Rational.Parse("93.9")), new(Rational.Parse("67.4"), Rational.Parse("71.7"))]);

    /// <summary>The one report.</summary>
    internal static Domain<ReportedGain> Domain { get; } =
        Engine.Domains.Domain.Single("the numbers of Sec. 7.3 and Appendix F", Printed, Print);

    /// <summary>The case in the document's symbols.</summary>
    internal static string Print(ReportedGain c) =>
        $"{c.TestPoints} test points, {c.Additional} additional, {Decimal(c.Percent)}%, "
        + string.Join(", ", c.Accuracies.Select(a => $"{Decimal(a.Before)}% to {Decimal(a.After)}%"));

    /// <summary>
    /// The additional cases could be the gain in percent of the test set, for every pair: some accuracies that round to those
    /// printed differ by a number of test cases that rounds to the one given.
    /// </summary>
    internal Gap<T> Consistent<T>(int testPoints, int additional)
        where T : struct, IReal<T> => Gap.All(Accuracies.Select(pair =>
        {
            // Either accuracy is off by at most 0.05, so their difference by at most 0.1.
            var gain = pair.After - pair.Before;
            var slack = Rational.Ratio(1, 10);
            T least = T.Of(testPoints * (gain - slack) / 100), most = T.Of(testPoints * (gain + slack) / 100);
            var half = Rational.Ratio(1, 2);
            return Gap.All(
                Gap.AtMost(least, T.Of(additional + half)).Named("not too few"),
                Gap.AtMost(T.Of(additional - half), most).Named("not too many"));
        }));

    private static string Decimal(Rational tenths) => tenths.ToDouble().ToString("0.0", CultureInfo.InvariantCulture);
}

/// <summary>Two accuracies in percent, as printed.</summary>
/// <param name="Before">Ignoring heterogeneity.</param>
/// <param name="After">Modelling it.</param>
public sealed record AccuracyPair(Rational Before, Rational After);
