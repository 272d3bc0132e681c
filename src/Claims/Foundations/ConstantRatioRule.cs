using TheoremCheck.Engine;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>IIA as line 90 prints it, asked of choice probabilities on every menu.</summary>
internal static class ConstantRatioRule
{
    /// <summary>p(j|S) / p(k|S) = p(j|S ∪ {l}) / p(k|S ∪ {l}) for all S, all j ≠ k in S and all l outside S.</summary>
    /// <remarks>The print is about ratios: where p(k|·) is 0 the ratio has no value and IIA is not met. Of fewer than three alternatives it says nothing.</remarks>
    public static Gap<T> Everywhere<T>(int count, Func<int, int[], T> probability)
        where T : struct, IReal<T>
    {
        List<Gap<T>> parts = [];
        foreach (var menu in Menus.All(count).Where(m => m.Length > 1))
        {
            foreach (var l in Enumerable.Range(0, count).Where(l => !menu.Contains(l)))
            {
                int[] larger = [.. menu, l];
                var small = Array.ConvertAll(menu, j => probability(j, menu));
                var large = Array.ConvertAll(menu, j => probability(j, larger));
                for (var k = 0; k < menu.Length; k++)
                {
                    for (var j = 0; j < k; j++)
                    {
                        parts.Add(OnePair(small[j], small[k], large[j], large[k]).Named($"p({menu[j] + 1}|·)/p({menu[k] + 1}|·) from {Text(menu)} and from {Text(larger)}"));
                    }
                }
            }
        }

        return Gap.All<T>(parts);
    }

    private static Gap<T> OnePair<T>(T j, T k, T jLarger, T kLarger)
        where T : struct, IReal<T> =>
        IsZero(j) || IsZero(k) || IsZero(jLarger) || IsZero(kLarger)
            ? Gap.Fails<T>("the odds of j over k or of k over j have no value")
            : Gap.Equal(j / k, jLarger / kLarger);

    private static bool IsZero<T>(T x)
        where T : struct, IReal<T> => T.Compare(x, T.Zero) == Comparison.Equal;

    private static string Text(int[] menu) => $"{{{string.Join(", ", menu.Select(i => i + 1))}}}";
}
