using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A baseline and a reward over finitely many messages, and another policy.</summary>
/// <param name="Baseline">P_π̄; entries may be 0.</param>
/// <param name="Tilts">e^(r(x) |D|/β), positive.</param>
/// <param name="Rival">P_π' of another policy; entries may be 0.</param>
public sealed record TiltedBaseline(ValueList<Rational> Baseline, ValueList<Rational> Tilts, ValueList<Rational> Rival)
{
    /// <summary>Any baseline, reward and policy.</summary>
    public static Domain<TiltedBaseline> Any { get; } = From(
        "any baseline and policy, zeros included", (draws, count) => (draws.Distribution(count), draws.Distribution(count)));

    /// <summary>A baseline of full support and any policy.</summary>
    public static Domain<TiltedBaseline> FullBaseline { get; } = From(
        "any baseline of full support, any policy, zeros included", (draws, count) => (draws.InnerDistribution(count), draws.Distribution(count)));

    /// <summary>A baseline and a policy of the same support.</summary>
    public static Domain<TiltedBaseline> SameSupport { get; } = From("a baseline and a policy of the same support", (draws, count) =>
    {
        ValueList<Rational> baseline = draws.Distribution(count), weights = draws.List(count, d => d.Weight());
        Rational[] masses = [.. baseline.Select((b, x) => b.IsZero ? 0 : weights[x])];
        var total = Reals.Sum<Rational>(masses);
        return (baseline, ValueList.From(masses.Select(m => m / total)));
    }) with { Wider = Any };

    /// <summary>Whether π' has the support of the baseline.</summary>
    internal bool HasSameSupport()
    {
        for (var x = 0; x < Baseline.Count; x++)
        {
            if (Baseline[x].IsZero != Rival[x].IsZero)
            {
                return false;
            }
        }

        return true;
    }

    private static Domain<TiltedBaseline> From(string name, Func<Draws, int, (ValueList<Rational> Baseline, ValueList<Rational> Rival)> laws) => new()
    {
        Name = $"1 to 4 messages, {name}, any reward",
        Draw = draws =>
        {
            var count = draws.Integer(1, 4);
            var (baseline, rival) = laws(draws, count);
            return new(baseline, draws.List(count, d => d.Weight()), rival);
        },
        Print = c => $"P_π̄ = {c.Baseline}, e^(r |D|/β) = {c.Tilts}, P_π' = {c.Rival}",
    };
}
