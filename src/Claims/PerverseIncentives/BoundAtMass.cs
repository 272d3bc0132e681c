using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>The numbers of inequality (b).</summary>
/// <param name="Q">q in (0, 1).</param>
/// <param name="Second">|I_2|, an integer.</param>
/// <param name="Beta">β, at least 0.</param>
public sealed record BoundAtMass(Rational Q, Rational Second, Rational Beta)
{
    /// <summary>|I_2| beyond 1 + β, mostly by little.</summary>
    public static Domain<BoundAtMass> Domain { get; } = new()
    {
        Name = "0 < q < 1, β ≥ 0, |I_2| an integer above 1 + β",
        Draw = draws =>
        {
            var beta = draws.Flip() ? draws.Weight() : 0;
            return new(draws.InnerProportion(), (1 + beta).Floor() + 1 + draws.Choose(4), beta);
        },
        Print = Printed,
        Wider = new()
        {
            Name = "0 < q < 1, β ≥ 0, |I_2| from 0",
            Draw = draws => new(draws.InnerProportion(), draws.Choose(6), draws.Weight()),
            Print = Printed,
        },
    };

    private static string Printed(BoundAtMass c) => $"q = {c.Q}, |I_2| = {c.Second}, β = {c.Beta}";
}
