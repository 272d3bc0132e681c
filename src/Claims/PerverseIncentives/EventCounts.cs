using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>What the event E(D) looks at.</summary>
/// <param name="FirstCount">|I_1|.</param>
/// <param name="Second">|I_2|.</param>
/// <param name="Beta">β.</param>
/// <param name="First">p_*(1).</param>
public sealed record EventCounts(int FirstCount, int Second, Rational Beta, Rational First)
{
    /// <summary>Any counts to 12.</summary>
    public static Domain<EventCounts> Domain { get; } = new()
    {
        Name = "|I_1| and |I_2| to 12, β ≥ 0, 0 < p_*(1) < 1",
        Draw = draws => new(draws.Choose(13), draws.Choose(13), draws.Flip() ? draws.Weight() : 0, draws.InnerProportion()),
        Print = Printed,
        Wider = new()
        {
            Name = "the same with p_*(1) = 0 and 1",
            Draw = draws => new(draws.Choose(13), draws.Choose(13), draws.Weight(), draws.Proportion()),
            Print = Printed,
        },
    };

    private static string Printed(EventCounts c) => $"|I_1| = {c.FirstCount}, |I_2| = {c.Second}, β = {c.Beta}, p_*(1) = {c.First}";
}
