using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The rings of Sec. 7.2, whose slopes the paper does not print.</summary>
internal static class RingDomains
{
    /// <summary>The ring with the slopes that were published with the paper's code.</summary>
    public static Domain<RingRewards> Published { get; } =
        Domain.Single("the ring of 40 prompts with peaks 4, 3/2, 4 and rates 3/40, 1/10, 3/40", RingRewards.Published, Print);

    /// <summary>Any slopes on the ring of 40 prompts with types -10, 0 and 10.</summary>
    public static Domain<RingRewards> AnySlopes { get; } = new()
    {
        Name = "the ring of 40 prompts with types -10, 0, 10, peaks from 1/2 to 6 and rates from 1/40 to 1/2",
        Draw = draws => RingRewards.OfForty(draws.List(3, Peak), draws.List(3, Rate)),
        Print = Print,
        Edges = [RingRewards.Published, RingRewards.OfForty([1, 1, 1], [Rational.Ratio(1, 2), Rational.Ratio(1, 2), Rational.Ratio(1, 2)])],
        Classes =
        [
            new("a type is indifferent beyond some distance", c => c.Rates.Any(r => r > Rational.Ratio(1, 20)), Rational.Ratio(1, 4)),
            new("the three types differ", c => c.Peaks.Concat(c.Rates).Distinct().Count() > 3, Rational.Ratio(1, 4)),
        ],
    };

    /// <summary>Slopes alike for the types -10 and 10.</summary>
    public static Domain<RingRewards> EvenSides { get; } = new()
    {
        Name = "the ring of 40 prompts with types -10, 0, 10, one peak and rate for the types -10 and 10, another for the type 0",
        Draw = draws =>
        {
            Rational side = draws.Integer(1, 6), middle = Rational.Ratio(draws.Integer(1, 12), 4);
            Rational sideRate = Rational.Ratio(draws.Integer(1, 5), 40), middleRate = Rational.Ratio(draws.Integer(1, 5), 40);
            return RingRewards.OfForty([side, middle, side], [sideRate, middleRate, sideRate]);
        },
        Print = Print,
    };

    /// <summary>The case in the document's symbols.</summary>
    public static string Print(RingRewards c) =>
        $"n = {c.Size}, types {c.Shifts}, R_u(d) = max(0, 1 - rate d) peak with peaks {c.Peaks}, rates {c.Rates}";

    /// <summary>The minimum, or the word that the judge understands when there is no certificate.</summary>
    /// <exception cref="NotRationalException">Without a certificate, where an enclosure may still be tried.</exception>
    /// <exception cref="UndecidedException">Without a certificate.</exception>
    public static CertifiedMinimum Required<T>(CertifiedMinimum? minimum)
        where T : struct, IReal<T> => minimum ?? throw Undecided<T>();

    /// <summary>π(response) &gt; π(other), as far as the certificate tells.</summary>
    public static Gap<T> Above<T>(RingRewards ring, CertifiedMinimum minimum, int response, int other)
        where T : struct, IReal<T> => Above<T>(minimum, ring.Position(response), minimum, ring.Position(other)).Named($"π({response}) > π({other})");

    /// <summary>π(response) of one policy &gt; π(other) of another.</summary>
    public static Gap<T> Above<T>(CertifiedMinimum first, int response, CertifiedMinimum second, int other)
        where T : struct, IReal<T>
    {
        var (a, b) = (first.Bounds(response), second.Bounds(other));
        if (typeof(T) == typeof(Float64))
        {
            return Gap.Less(T.Of(b.Low), T.Of(a.Low));
        }

        return b.High < a.Low ? Gap.Less(T.Of(b.High), T.Of(a.Low))
            : b.Low >= a.High ? Gap.Less(T.Of(b.Low), T.Of(a.High))
            : throw Undecided<T>();
    }

    /// <summary>left &lt; right for numbers whose difference may be off by an error.</summary>
    public static Gap<T> Less<T>(T left, T right, T error)
        where T : struct, IReal<T> => typeof(T) == typeof(Float64) || T.Compare(error, T.Abs(left - right)) == Comparison.Less
            ? Gap.Less(left, right)
            : throw Undecided<T>();

    /// <summary>The two differences -10 and 10 have more probability than any other.</summary>
    public static Gap<T> FavoursSides<T>(RingRewards ring, CertifiedMinimum minimum)
        where T : struct, IReal<T> => Gap.All(
            from other in Others(ring, -10, 10)
            from side in new[] { -10, 10 }
            select Above<T>(ring, minimum, side, other));

    /// <summary>The differences other than those given.</summary>
    public static IEnumerable<int> Others(RingRewards ring, params int[] but) =>
        Enumerable.Range(0, ring.Size).Select(ring.Difference).Except(but).OrderBy(Math.Abs);

    private static Rational Peak(Draws draws) => Rational.Ratio(draws.Integer(1, 12), 2);

    private static Rational Rate(Draws draws) => Rational.Ratio(draws.Integer(1, 20), 40);

    private static Exception Undecided<T>()
        where T : struct, IReal<T> => typeof(T) == typeof(Rational)
            ? new NotRationalException("a certified minimum")
            : new UndecidedException("no certificate for the minimum");
}
