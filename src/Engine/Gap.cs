using TheoremCheck.Numbers;

namespace TheoremCheck.Engine;

/// <summary>What a <see cref="Gap{T}"/> says of its two sides, or of its parts.</summary>
public enum Relation
{
    /// <summary>left = right.</summary>
    Equal,

    /// <summary>left differs from right.</summary>
    Differ,

    /// <summary>left is at most right.</summary>
    AtMost,

    /// <summary>left is strictly below right.</summary>
    Less,

    /// <summary>Every part holds.</summary>
    All,

    /// <summary>Some part holds.</summary>
    Any,

    /// <summary>Holds whatever the numbers are, for a reason that the label states.</summary>
    Holds,

    /// <summary>Fails whatever the numbers are, for a reason that the label states.</summary>
    Fails,
}

/// <summary>What a statement says of one case: a relation between two numbers, or a combination of such relations.</summary>
/// <typeparam name="T">The arithmetic.</typeparam>
/// <remarks>
/// A gap is not a Boolean: the search climbs along its <see cref="Slack"/>, a report shows both sides, and whether it holds is
/// for the judge to say, who knows what the arithmetic can decide. A side that is not a number never holds.
/// </remarks>
public readonly struct Gap<T>
    where T : struct, IReal<T>
{
    private const double NearlyEqual = 1e-12;
    private const double Alarming = 2e-9;

    private readonly Gap<T>[]? parts;

    internal Gap(Relation relation, T left, T right, Gap<T>[]? parts = null, string? label = null)
    {
        Relation = relation;
        Left = left;
        Right = right;
        this.parts = parts;
        Label = label;
    }

    /// <summary>The relation claimed.</summary>
    public Relation Relation { get; }

    /// <summary>The left side of a simple relation.</summary>
    public T Left { get; }

    /// <summary>The right side of a simple relation.</summary>
    public T Right { get; }

    /// <summary>What the relation is about, in the document's symbols; null when the statement says it all.</summary>
    public string? Label { get; }

    /// <summary>The parts of an All or Any.</summary>
    public ReadOnlySpan<Gap<T>> Parts => parts;

    /// <summary>
    /// How far the relation is from failing, relative to the greater of 1 and the sides: positive with room to spare, negative
    /// when violated, 0 at the edge. A double: it steers the search and decides nothing.
    /// </summary>
    public double Slack
    {
        get
        {
            switch (Relation)
            {
                case Relation.All:
                    var least = 1.0;
                    foreach (var part in Parts)
                    {
                        var slack = part.Slack;
                        least = slack < least || double.IsNaN(slack) ? slack : least;
                    }

                    return least;
                case Relation.Any:
                    var most = -1.0;
                    foreach (var part in Parts)
                    {
                        most = Math.Max(most, part.Slack);
                    }

                    return most;
                case Relation.Holds:
                    return 1;
                case Relation.Fails:
                    return -1;
                default:
                    double left = T.Approximate(Left), right = T.Approximate(Right);
                    var room = left == right ? 0 : right - left;
                    room /= Math.Max(1, Math.Max(Math.Abs(left), Math.Abs(right)));
                    return Relation switch
                    {
                        Relation.Equal => -Math.Abs(room),
                        // Sides that agree to a double's last digits are more likely equal than not: worth a judgement.
                        Relation.Differ => Math.Abs(room) < NearlyEqual ? -Alarming : Math.Abs(room),
                        _ => room,
                    };
            }
        }
    }

    /// <summary>The same gap with a label for reports.</summary>
    public Gap<T> Named(string label) => new(Relation, Left, Right, parts, label);
}

/// <summary>Builds gaps.</summary>
public static class Gap
{
    /// <summary>left = right.</summary>
    public static Gap<T> Equal<T>(T left, T right)
        where T : struct, IReal<T> => new(Relation.Equal, left, right);

    /// <summary>left differs from right.</summary>
    public static Gap<T> Differ<T>(T left, T right)
        where T : struct, IReal<T> => new(Relation.Differ, left, right);

    /// <summary>left is at most right.</summary>
    public static Gap<T> AtMost<T>(T left, T right)
        where T : struct, IReal<T> => new(Relation.AtMost, left, right);

    /// <summary>left is strictly below right.</summary>
    public static Gap<T> Less<T>(T left, T right)
        where T : struct, IReal<T> => new(Relation.Less, left, right);

    /// <summary>left is at least right.</summary>
    public static Gap<T> AtLeast<T>(T left, T right)
        where T : struct, IReal<T> => new(Relation.AtMost, right, left);

    /// <summary>left is strictly above right.</summary>
    public static Gap<T> Greater<T>(T left, T right)
        where T : struct, IReal<T> => new(Relation.Less, right, left);

    /// <summary>value rounds to the decimal printed: |value - printed| is at most half a unit of the last printed place.</summary>
    /// <param name="value">The exact value.</param>
    /// <param name="printed">The decimal as printed, such as "0.62"; its number of places gives the unit.</param>
    public static Gap<T> RoundsTo<T>(T value, string printed)
        where T : struct, IReal<T>
    {
        ArgumentNullException.ThrowIfNull(printed);
        var point = printed.IndexOf('.', StringComparison.Ordinal);
        var places = point < 0 ? 0 : printed.Length - point - 1;
        var half = Rational.Ratio(1, 2) / Rational.Pow(10, places);
        var centre = Rational.Parse(printed);
        return All(AtMost(T.Of(centre - half), value), AtMost(value, T.Of(centre + half))).Named($"rounds to {printed}");
    }

    /// <summary>Every part holds; true of no parts.</summary>
    public static Gap<T> All<T>(params ReadOnlySpan<Gap<T>> parts)
        where T : struct, IReal<T> => new(Relation.All, default, default, parts.ToArray());

    /// <summary>Every part holds; true of no parts.</summary>
    public static Gap<T> All<T>(IEnumerable<Gap<T>> parts)
        where T : struct, IReal<T> => new(Relation.All, default, default, [.. parts]);

    /// <summary>Some part holds; false of no parts.</summary>
    public static Gap<T> Any<T>(params ReadOnlySpan<Gap<T>> parts)
        where T : struct, IReal<T> => new(Relation.Any, default, default, parts.ToArray());

    /// <summary>Some part holds; false of no parts.</summary>
    public static Gap<T> Any<T>(IEnumerable<Gap<T>> parts)
        where T : struct, IReal<T> => new(Relation.Any, default, default, [.. parts]);

    /// <summary>Holds, for the reason given: for what exact counting has already settled.</summary>
    public static Gap<T> Holds<T>(string reason)
        where T : struct, IReal<T> => new(Relation.Holds, default, default, null, reason);

    /// <summary>Fails, for the reason given: a minimiser that does not exist, a ratio 0/0.</summary>
    public static Gap<T> Fails<T>(string reason)
        where T : struct, IReal<T> => new(Relation.Fails, default, default, null, reason);

    /// <summary>Holds exactly when the fact does; the reason says which fact.</summary>
    public static Gap<T> Fact<T>(bool fact, string reason)
        where T : struct, IReal<T> => fact ? Holds<T>(reason) : Fails<T>(reason);

    /// <summary>The gap that holds exactly when the given one fails.</summary>
    public static Gap<T> Not<T>(Gap<T> gap)
        where T : struct, IReal<T>
    {
        var label = gap.Label is null ? null : $"not: {gap.Label}";
        return gap.Relation switch
        {
            Relation.Equal => new(Relation.Differ, gap.Left, gap.Right, null, label),
            Relation.Differ => new(Relation.Equal, gap.Left, gap.Right, null, label),
            Relation.AtMost => new(Relation.Less, gap.Right, gap.Left, null, label),
            Relation.Less => new(Relation.AtMost, gap.Right, gap.Left, null, label),
            Relation.Holds => new(Relation.Fails, default, default, null, label),
            Relation.Fails => new(Relation.Holds, default, default, null, label),
            _ => new(gap.Relation == Relation.All ? Relation.Any : Relation.All, default, default, NotEach(gap.Parts), label),
        };
    }

    /// <summary>If the first holds then so does the second.</summary>
    public static Gap<T> Implies<T>(Gap<T> premise, Gap<T> consequence)
        where T : struct, IReal<T> => Any(Not(premise), consequence);

    /// <summary>Both hold or both fail.</summary>
    public static Gap<T> Iff<T>(Gap<T> a, Gap<T> b)
        where T : struct, IReal<T> => Any(All(a, b), All(Not(a), Not(b)));

    private static Gap<T>[] NotEach<T>(ReadOnlySpan<Gap<T>> parts)
        where T : struct, IReal<T>
    {
        var negated = new Gap<T>[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            negated[i] = Not(parts[i]);
        }

        return negated;
    }
}
