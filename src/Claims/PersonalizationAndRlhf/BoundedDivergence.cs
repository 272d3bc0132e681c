using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PersonalizationAndRlhf;

/// <summary>Rewards at one prompt and a bound on the divergence, as a part of the greatest that any tilted policy comes near to.</summary>
/// <param name="Reference">π_ref: positive.</param>
/// <param name="Tilt">e^r: positive.</param>
/// <param name="Part">ε over -log π_ref(M), M the actions of greatest reward.</param>
public sealed record BoundedDivergence(ValueList<Rational> Reference, ValueList<Rational> Tilt, Rational Part)
{
    /// <summary>Bounds from 0 to twice the limit.</summary>
    public static Domain<BoundedDivergence> Any { get; } = Of("2 to 4 actions, rewards not all the same, ε = 0 up to twice -log π_ref(M)", d => 2 * d.Proportion());

    /// <summary>Bounds strictly between 0 and the limit.</summary>
    public static Domain<BoundedDivergence> Inner { get; } = Of(
        "2 to 4 actions, rewards not all the same, ε strictly between 0 and -log π_ref(M)", d => Rational.Ratio(1 + d.Choose(99), 100)) with { Wider = Any };

    /// <summary>-log π_ref(M).</summary>
    public T Limit<T>()
        where T : struct, IReal<T>
    {
        var best = Tilt.Max();
        return -T.Log(T.Of(Reals.Sum(Tilt.Count, a => Tilt[a] == best ? Reference[a] : Rational.Zero)));
    }

    private static Domain<BoundedDivergence> Of(string name, Func<Draws, Rational> part) => new()
    {
        Name = name,
        Draw = draws =>
        {
            var actions = draws.Integer(2, 4);
            var tilt = draws.List(actions, d => Rational.Ratio(1 + d.Choose(6), 1 + d.Choose(3)));
            tilt = tilt.Distinct().Count() == 1 ? tilt.With(0, tilt[0] + 1) : tilt;
            return new(draws.InnerDistribution(actions), tilt, part(draws));
        },
        Print = c => $"π_ref = {c.Reference}, e^r = {c.Tilt}, ε = {c.Part} (-log π_ref(M))",
    };
}
