using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>A reference policy, its tilt e^(s/β) in exact weights, and another policy.</summary>
/// <param name="Policy">π.</param>
/// <param name="Reference">π_ref; zeros allowed.</param>
/// <param name="Tilt">e^(s/β): positive, one per response.</param>
/// <param name="Power">By which β is divided: e^(s/(β/n)) is the n-th power of the tilt.</param>
public sealed record TiltedReference(ValueList<Rational> Policy, ValueList<Rational> Reference, ValueList<Rational> Tilt, int Power)
{
    /// <summary>One to four responses; π is often π* itself.</summary>
    public static Domain<TiltedReference> Domain { get; } = new()
    {
        Name = "1 to 4 responses, π and π_ref any policies, zeros included, e^(s/β) any positive weights, β divided by 2 to 4",
        Draw = draws =>
        {
            var m = draws.Integer(1, 4);
            var reference = draws.Flip() ? draws.Distribution(m) : draws.InnerDistribution(m);
            TiltedReference c = new(reference, reference, draws.List(m, d => d.Weight()), draws.Integer(2, 4));
            return draws.Choose(4) == 1 ? c with { Policy = c.Optimum(1) } : c with { Policy = draws.Distribution(m) };
        },
        Print = c => $"π = {c.Policy}, π_ref = {c.Reference}, e^(s/β) = {c.Tilt}, β' = β/{c.Power}",
        Classes =
        [
            new("one response", c => c.Tilt.Count == 1, Rational.Ratio(1, 20)),
            new("π = π*", c => c.Policy == c.Optimum(1), Rational.Ratio(1, 20)),
            new("π_ref(y) = 0 for some y", c => c.Reference.Any(p => p.IsZero), Rational.Ratio(1, 20)),
            new("π(y) > 0 = π_ref(y) for some y", c => c.LeavesSupport(), Rational.Ratio(1, 100)),
        ],
    };

    /// <summary>π_ref e^(ns/β) / Z, exactly.</summary>
    public ValueList<Rational> Optimum(int power)
    {
        var (reference, tilt) = (Reference, Tilt);
        var weights = ValueList.Generate(tilt.Count, y => reference[y] * Rational.Pow(tilt[y], power));
        var z = Reals.Sum(weights.Span);
        return weights.Map(w => w / z);
    }

    /// <summary>Whether π has mass where π_ref has none, so that its divergence is infinite.</summary>
    public bool LeavesSupport() => Policy.Select((p, y) => !p.IsZero && Reference[y].IsZero).Any(b => b);

    /// <summary>KL(p ‖ other) in exact policies; p has no mass where the other has none.</summary>
    internal static T Divergence<T>(ValueList<Rational> p, ValueList<Rational> other)
        where T : struct, IReal<T> => Reals.Sum(p.Count, y => p[y].IsZero ? T.Zero : T.Of(p[y]) * T.Log(T.Of(p[y] / other[y])));
}
