using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Ranking;

/// <summary>Bubble sort into descending order: neighbours are compared, and exchanged when the lower one is greater.</summary>
/// <remarks>n - 1 passes are enough for n items; each exchange removes one inversion. Personalization and RLHF, line 8.</remarks>
public static class BubbleSort
{
    /// <summary>The list after a number of passes, and how many exchanges were made.</summary>
    /// <param name="values">Any rationals.</param>
    /// <param name="passes">At least 0.</param>
    public static (ValueList<Rational> Values, int Exchanges) Pass(ValueList<Rational> values, int passes)
    {
        var (list, exchanges) = (values.Span.ToArray(), 0);
        for (var pass = 0; pass < passes; pass++)
        {
            for (var at = 1; at < list.Length; at++)
            {
                if (list[at] > list[at - 1])
                {
                    (list[at - 1], list[at]) = (list[at], list[at - 1]);
                    exchanges++;
                }
            }
        }

        return (ValueList.Create<Rational>(list), exchanges);
    }
}
