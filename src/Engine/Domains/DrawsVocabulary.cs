using TheoremCheck.Numbers;

namespace TheoremCheck.Engine.Domains;

/// <summary>What generators draw: integers, fractions, weights, utilities, lists. In each the first choice is the simplest.</summary>
public static class DrawsVocabulary
{
    private const int Fine = 2520;

    private static readonly Rational[] Proportions = [.. FractionsByDenominator(12)];
    private static readonly Rational[] InnerProportions = [Rational.Ratio(1, 2), .. FractionsByDenominator(12).Where(f => !f.IsInteger && f != Rational.Ratio(1, 2))];
    private static readonly Rational[] Weights = [.. PositiveByHeight(10)];
    private static readonly Rational[] Utilities = [.. SignedSteps()];
    private static readonly Rational[] Tiny = [Rational.Ratio(1, 1000), Rational.Ratio(1, 1_000_000), Rational.Parse("1e-12")];

    /// <summary>An integer from low to high; low is the simplest.</summary>
    public static int Integer(this Draws draws, int low, int high) => low + Of(draws).Choose(high - low + 1);

    /// <summary>False (the simplest) or true, evenly.</summary>
    public static bool Flip(this Draws draws) => Of(draws).Choose(2) == 1;

    /// <summary>One of the values; the first is the simplest.</summary>
    public static T OneOf<T>(this Draws draws, params ReadOnlySpan<T> values) => values[Of(draws).Choose(values.Length)];

    /// <summary>A fraction in [0, 1], ends included: 0, 1, 1/2, 1/3, 2/3, ... then fine and extreme ones.</summary>
    public static Rational Proportion(this Draws draws)
    {
        var tier = Of(draws).Size < 20 ? 0 : draws.Weighted(5, 2, 1);
        return tier switch
        {
            0 => draws.OneOf(Proportions),
            1 => Rational.Ratio(draws.Choose(Fine + 1), Fine),
            _ => Extreme(draws),
        };
    }

    /// <summary>A fraction in the open interval (0, 1): 1/2, 1/3, 2/3, ... then fine ones and ones near either end.</summary>
    public static Rational InnerProportion(this Draws draws)
    {
        var tier = Of(draws).Size < 20 ? 0 : draws.Weighted(5, 2, 1);
        return tier switch
        {
            0 => draws.OneOf(InnerProportions),
            1 => Rational.Ratio(1 + draws.Choose(Fine - 1), Fine),
            _ => Extreme(draws),
        };
    }

    /// <summary>A positive weight: 1, 2, 1/2, 3, 1/3, 3/2, ... then finer ones and ones near 0 or huge.</summary>
    public static Rational Weight(this Draws draws)
    {
        var tier = Of(draws).Size < 20 ? 0 : draws.Weighted(5, 2, 1);
        return tier switch
        {
            0 => draws.OneOf(Weights),
            1 => Rational.Ratio(1 + draws.Choose(400), 1 + draws.Choose(40)),
            _ => draws.Flip() ? 1 / draws.OneOf(Tiny) : draws.OneOf(Tiny),
        };
    }

    /// <summary>A utility or logit: 0, 1, -1, 2, -2, 1/2, -1/2, ... then finer ones up to 20 in size.</summary>
    public static Rational Utility(this Draws draws)
    {
        var tier = Of(draws).Size < 20 ? 0 : draws.Weighted(2, 1);
        return tier switch
        {
            0 => draws.OneOf(Utilities),
            _ => Rational.Ratio(Alternating(draws.Choose(2001)), 50),
        };
    }

    /// <summary>A list of the given length.</summary>
    public static ValueList<T> List<T>(this Draws draws, int count, Func<Draws, T> item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return ValueList.Generate(count, _ => item(draws));
    }

    /// <summary>A list of between least and most items; shorter is simpler.</summary>
    public static ValueList<T> List<T>(this Draws draws, int least, int most, Func<Draws, T> item) =>
        List(draws, Integer(draws, least, most), item);

    /// <summary>A probability vector of the given length with every entry positive; uniform is the simplest.</summary>
    public static ValueList<Rational> InnerDistribution(this Draws draws, int count) =>
        Normalised(List(draws, count, d => (Rational)(1 + d.Choose(d.Size < 20 ? 4 : 60))));

    /// <summary>A probability vector in which entries may be 0: all mass on the first is the simplest.</summary>
    public static ValueList<Rational> Distribution(this Draws draws, int count)
    {
        var weights = List(draws, count, d => (Rational)d.Choose(d.Size < 20 ? 4 : 60));
        return Reals.Sum(weights.Span).IsZero ? Normalised(weights.With(0, 1)) : Normalised(weights);
    }

    /// <summary>A permutation of 0 to count - 1; the identity is the simplest.</summary>
    public static ValueList<int> Permutation(this Draws draws, int count)
    {
        List<int> rest = [.. Enumerable.Range(0, count)];
        return List(draws, count, d =>
        {
            var at = d.Choose(rest.Count);
            var taken = rest[at];
            rest.RemoveAt(at);
            return taken;
        });
    }

    private static Draws Of(Draws draws) => draws ?? throw new ArgumentNullException(nameof(draws));

    private static ValueList<Rational> Normalised(ValueList<Rational> weights)
    {
        var total = Reals.Sum(weights.Span);
        return weights.Map(w => w / total);
    }

    // 0, 1, -1, 2, -2, ...: the simplest choice is the number nearest to 0.
    private static int Alternating(int choice) => (choice & 1) == 1 ? (choice + 1) / 2 : -(choice / 2);

    private static Rational Extreme(Draws draws) => draws.Flip() ? 1 - draws.OneOf(Tiny) : draws.OneOf(Tiny);

    private static IEnumerable<Rational> FractionsByDenominator(int most)
    {
        yield return 0;
        yield return 1;
        for (var d = 2; d <= most; d++)
        {
            for (var n = 1; n < d; n++)
            {
                var f = Rational.Ratio(n, d);
                if (f.Denominator == d)
                {
                    yield return f;
                }
            }
        }
    }

    private static IEnumerable<Rational> PositiveByHeight(int most)
    {
        yield return 1;
        for (var h = 2; h <= most; h++)
        {
            for (var low = 1; low < h; low++)
            {
                if (Rational.Ratio(h, low).Numerator == h)
                {
                    yield return Rational.Ratio(h, low);
                    yield return Rational.Ratio(low, h);
                }
            }
        }
    }

    private static IEnumerable<Rational> SignedSteps()
    {
        yield return 0;
        foreach (var size in new[] { "1", "2", "1/2", "3", "3/2", "1/3", "4", "5", "1/4", "2/3", "6", "8", "10", "1/10" })
        {
            yield return Rational.Parse(size);
            yield return -Rational.Parse(size);
        }
    }
}
