using TheoremCheck.Numbers;

namespace TheoremCheck.Models.Alignment;

/// <summary>The category of each alternative of a query, drawn one after the other: the slow, obvious route to every law of k_1 = |Y ∩ M_1|.</summary>
/// <remarks>Each of the 2^n sequences of categories has the product of its probabilities. Perverse Incentives, Assumption 1, line 228.</remarks>
public static class CategoryWords
{
    /// <summary>E[f(k_1)], summed over the 2^n sequences.</summary>
    /// <param name="mass">ζ in [0, 1], the probability of M_1.</param>
    /// <param name="size">n = |Y|, 1 to 12.</param>
    /// <param name="value">f, asked once for each sequence.</param>
    public static T Expectation<T>(T mass, int size, Func<int, T> value)
        where T : struct, IReal<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        var rest = T.One - mass;
        return Sum(0, 0, T.One);

        T Sum(int drawn, int first, T probability) => drawn == size
            ? probability * value(first)
            : Sum(drawn + 1, first + 1, probability * mass) + Sum(drawn + 1, first, probability * rest);
    }

    /// <summary>The law of k_1, each entry a sum over the sequences with that many of M_1.</summary>
    /// <param name="mass">ζ in [0, 1].</param>
    /// <param name="size">n = |Y|, 1 to 12.</param>
    /// <returns>P(k_1 = k) for k = 0, ..., n.</returns>
    public static T[] Law<T>(T mass, int size)
        where T : struct, IReal<T>
    {
        var rest = T.One - mass;
        var law = new T[size + 1];
        Add(0, 0, T.One);
        return law;

        void Add(int drawn, int first, T probability)
        {
            if (drawn == size)
            {
                law[first] += probability;
                return;
            }

            Add(drawn + 1, first + 1, probability * mass);
            Add(drawn + 1, first, probability * rest);
        }
    }
}
