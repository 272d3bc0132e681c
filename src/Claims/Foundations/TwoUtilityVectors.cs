using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Choice;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Foundations;

/// <summary>Two utility vectors of the same alternatives.</summary>
/// <param name="First">e^V: positive.</param>
/// <param name="Second">e^V': positive, as many.</param>
public sealed record TwoUtilityVectors(ValueList<Rational> First, ValueList<Rational> Second)
{
    /// <summary>Vectors that differ by a constant or not.</summary>
    public static Domain<TwoUtilityVectors> Domain { get; } = new()
    {
        Name = "two utility vectors of 1 to 5 alternatives, often V' = V + c, or so but for one alternative",
        Draw = draws =>
        {
            var first = draws.List(1, 5, d => d.Weight());
            var mode = draws.Choose(3);
            var factor = draws.Weight();
            var second = mode == 2 ? draws.List(first.Count, d => d.Weight()) : first.Map(w => w * factor);
            return new(first, mode == 1 ? second.With(draws.Choose(first.Count), draws.Weight()) : second);
        },
        Print = c => $"e^V = {c.First}, e^V' = {c.Second}",
        Edges = [new([1], [2]), new([1, 1], [2, 2]), new([1, 1, 1], [1, 1, 2])],
        Classes =
        [
            new("V' = V + c with c ≠ 0", c => c.DiffersByConstant() && c.First != c.Second, Rational.Ratio(1, 20)),
            new("V' - V not constant", c => !c.DiffersByConstant(), Rational.Ratio(1, 20)),
            new("one alternative", c => c.First.Count == 1, Rational.Ratio(1, 20)),
        ],
    };

    /// <summary>Whether V' - V is constant.</summary>
    internal bool DiffersByConstant() => Enumerable.Range(0, First.Count).All(j => First[j] * Second[0] == Second[j] * First[0]);

    /// <summary>The same softmax probabilities from a menu.</summary>
    internal Gap<T> SameFrom<T>(int[] menu)
        where T : struct, IReal<T>
    {
        var (first, second) = (First.Lift<T>(), Second.Lift<T>());
        return Gap.All(menu.Select(j => Gap.Equal(Luce.Probability<T>(first, j, menu), Luce.Probability<T>(second, j, menu)).Named($"p({j + 1}|·)")));
    }

    /// <summary>The same from every menu.</summary>
    internal Gap<T> SameFromAll<T>()
        where T : struct, IReal<T> => Gap.All(Menus.All(First.Count).Select(SameFrom<T>));
}
