namespace TheoremCheck.Numbers;

/// <summary>Sums, branches and the logistic function over any arithmetic.</summary>
public static class Reals
{
    /// <summary>Whether a &lt; b, for a formula that must branch.</summary>
    /// <exception cref="UndecidedException">When the enclosures overlap.</exception>
    public static bool IsLess<T>(T a, T b)
        where T : struct, IReal<T> => Decided(T.Compare(a, b)) == Comparison.Less;

    /// <summary>Whether a = b, for a formula that must branch.</summary>
    /// <exception cref="UndecidedException">When the enclosures overlap.</exception>
    public static bool IsEqual<T>(T a, T b)
        where T : struct, IReal<T> => Decided(T.Compare(a, b)) == Comparison.Equal;

    /// <summary>The sign of x: -1, 0 or 1, for a formula that must branch.</summary>
    /// <exception cref="UndecidedException">When the enclosure contains 0 and more.</exception>
    public static int Sign<T>(T x)
        where T : struct, IReal<T> => Decided(T.Compare(x, T.Zero)) switch
        {
            Comparison.Less => -1,
            Comparison.Equal => 0,
            _ => 1,
        };

    /// <summary>The sum in the order given; 0 for an empty list.</summary>
    public static T Sum<T>(ReadOnlySpan<T> terms)
        where T : struct, IReal<T>
    {
        var sum = T.Zero;
        foreach (var term in terms)
        {
            sum += term;
        }

        return sum;
    }

    /// <summary>The sum of f over the indices 0 to count - 1, in that order.</summary>
    public static T Sum<T>(int count, Func<int, T> f)
        where T : struct, IReal<T>
    {
        var sum = T.Zero;
        for (var i = 0; i < count; i++)
        {
            sum += f(i);
        }

        return sum;
    }

    /// <summary>The logistic function 1 / (1 + e^-x), stable for large |x|.</summary>
    public static T Logistic<T>(T x)
        where T : struct, IReal<T>
    {
        // The branch is only about overflow: either side is right everywhere, so an undecided sign may take any.
        if (T.Approximate(x) >= 0)
        {
            return T.One / (T.One + T.Exp(-x));
        }

        var e = T.Exp(x);
        return e / (T.One + e);
    }

    /// <summary>log(e^x1 + ... + e^xn), shifted by an approximate maximum so that no term overflows.</summary>
    /// <param name="x">At least one term.</param>
    /// <exception cref="ArgumentException">When x is empty.</exception>
    public static T LogSumExp<T>(ReadOnlySpan<T> x)
        where T : struct, IReal<T>
    {
        if (x.IsEmpty)
        {
            throw new ArgumentException("log-sum-exp needs at least one term", nameof(x));
        }

        // The largest term is exactly 1, which an enclosure minus itself would not say.
        var largest = IndexOfLargest(x);
        var shift = x[largest];
        var sum = T.Zero;
        for (var i = 0; i < x.Length; i++)
        {
            sum += i == largest ? T.One : T.Exp(x[i] - shift);
        }

        return shift + T.Log(sum);
    }

    /// <summary>The index of the largest term by its double approximation: a shift for stability, not a decision.</summary>
    public static int IndexOfLargest<T>(ReadOnlySpan<T> x)
        where T : struct, IReal<T>
    {
        var best = 0;
        for (var i = 1; i < x.Length; i++)
        {
            if (T.Approximate(x[i]) > T.Approximate(x[best]))
            {
                best = i;
            }
        }

        return best;
    }

    private static Comparison Decided(Comparison comparison) => comparison == Comparison.Undecided
        ? throw new UndecidedException("a branch of the formula is undecided at this precision")
        : comparison;
}
