using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Two laws on one finite set.</summary>
/// <param name="P">p: a probability vector.</param>
/// <param name="Q">q: a probability vector of the same length.</param>
public sealed record LawPair(ValueList<Rational> P, ValueList<Rational> Q)
{
    /// <summary>Laws with q positive wherever p is.</summary>
    public static Domain<LawPair> Dominated { get; } = new()
    {
        Name = "sets of 1 to 4 elements, any p, q positive, or zero with p; p = q included",
        Draw = draws =>
        {
            var count = draws.Integer(1, 4);
            var p = draws.Distribution(count);
            return new(p, draws.Choose(5) == 1 ? p : draws.InnerDistribution(count));
        },
        Print = Printed,
        Edges = [new([1], [1]), new([1, 0], [1, 0]), new([1, 0], [Rational.Ratio(1, 2), Rational.Ratio(1, 2)])],
        Classes =
        [
            new("p = q", c => c.P == c.Q, Rational.Ratio(1, 50)),
            new("p with a zero", c => c.P.Any(x => x.IsZero), Rational.Ratio(1, 50)),
        ],
        Wider = new()
        {
            Name = "any p and q",
            Draw = draws =>
            {
                var count = draws.Integer(1, 4);
                return new(draws.Distribution(count), draws.Distribution(count));
            },
            Print = Printed,
        },
    };

    /// <summary>Positive laws, under which every logarithm has a value.</summary>
    public static Domain<LawPair> Positive { get; } = new()
    {
        Name = "sets of 1 to 4 elements, p and q positive",
        Draw = draws =>
        {
            var count = draws.Integer(1, 4);
            return new(draws.InnerDistribution(count), draws.InnerDistribution(count));
        },
        Print = Printed,
    };

    /// <summary>Whether q is positive wherever p is.</summary>
    internal bool IsDominated() => !P.Where((x, i) => x.Sign > 0 && Q[i].IsZero).Any();

    private static string Printed(LawPair c) => $"p = {c.P}, q = {c.Q}";
}
