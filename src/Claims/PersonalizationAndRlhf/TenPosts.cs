using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>What each of ten similar posts adds to the utility of a list: a function of their number has diminishing returns when these do not grow.</summary>
/// <param name="Gains">f of k posts less f of k - 1, for k = 1 to 10.</param>
public sealed record TenPosts(ValueList<Rational> Gains)
{
    private const int Posts = 10;

    /// <summary>Any gains.</summary>
    public static Domain<TenPosts> Any { get; } = new()
    {
        Name = "ten gains, any small numbers",
        Draw = draws => new(draws.List(Posts, d => (Rational)d.OneOf(0, 1, -1, 2, -2, 3))),
        Print = Printed,
    };

    /// <summary>Gains that never grow.</summary>
    public static Domain<TenPosts> Submodular { get; } = Falling("ten gains, each at most the one before, constant and negative ones included", 0) with { Wider = Any };

    /// <summary>Gains that fall each time.</summary>
    public static Domain<TenPosts> Decreasing { get; } = Falling("ten gains, each less than the one before", 1) with { Wider = Any };

    /// <summary>A first gain above 0 and a tenth below.</summary>
    public static Domain<TenPosts> Grating { get; } = new()
    {
        Name = "ten gains, the first positive, the last negative, falling or not",
        Draw = draws =>
        {
            var gains = draws.List(Posts, d => (Rational)d.OneOf(1, 0, -1, 2, -2)).With(0, 1 + draws.Choose(3)).With(Posts - 1, -1 - draws.Choose(3));
            return new(draws.Flip() ? gains : [.. gains.OrderDescending()]);
        },
        Print = Printed,
        Classes =
        [
            new("falling throughout", c => c.NeverGrows(), Rational.Ratio(1, 10)),
            new("growing somewhere", c => !c.NeverGrows(), Rational.Ratio(1, 10)),
        ],
        Wider = Any,
    };

    /// <summary>The first gain.</summary>
    public Rational First() => Gains[0];

    /// <summary>The tenth gain.</summary>
    public Rational Last() => Gains[Posts - 1];

    /// <summary>Whether no gain is above the one before: diminishing returns.</summary>
    public bool NeverGrows() => Enumerable.Range(1, Posts - 1).All(k => Gains[k] <= Gains[k - 1]);

    /// <summary>Whether each gain is below the one before.</summary>
    public bool AlwaysFalls() => Enumerable.Range(1, Posts - 1).All(k => Gains[k] < Gains[k - 1]);

    private static Domain<TenPosts> Falling(string name, int least) => new()
    {
        Name = name,
        Draw = draws =>
        {
            var gain = (Rational)draws.OneOf(1, 0, 2, 5, 20);
            if (least == 0 && draws.Choose(5) == 0)
            {
                return new(ValueList.Generate(Posts, _ => gain));
            }

            return new(draws.List(Posts, d => gain -= least > 0 ? d.InnerProportion() : d.OneOf(0, d.Weight())));
        },
        Print = Printed,
        Classes = least > 0 ? [] : [new("all gains the same", c => c.First() == c.Last(), Rational.Ratio(1, 20))],
    };

    private static string Printed(TenPosts c) => $"gains {c.Gains}";
}
