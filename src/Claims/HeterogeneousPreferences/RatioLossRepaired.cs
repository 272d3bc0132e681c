using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Ranking;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>One value of θ* for equally represented types.</summary>
/// <param name="Types">|U|.</param>
/// <param name="Odds">b: the point (b, 1, ..., 1) of the surface.</param>
public sealed record SurfaceLevel(int Types, Rational Odds)
{
    /// <summary>One to four types.</summary>
    public static Domain<SurfaceLevel> Domain { get; } = new()
    {
        Name = "1 to 4 equally represented types, rational e^(|U| θ*) > 0",
        Draw = draws => new(draws.Integer(1, 4), draws.Weight()),
        Print = c => $"|U| = {c.Types}, v = ({c.Odds}, 1, ...)",
        Classes = [new("one type", c => c.Types == 1, Rational.Ratio(1, 10)), new("four types", c => c.Types == 4, Rational.Ratio(1, 10))],
    };

    /// <summary>The equations Σ_o d_o Π v^o = 0 at points of the surface.</summary>
    public IEnumerable<Rational[]> Values() => FirstOrderSurface.Shifts(ValueList.Generate(Types, _ => 1).Span, Types < 4 ? 2 : 1)
        .Select(s => FirstOrderSurface.Equation(Enumerable.Range(0, Types).Select(u => (u == 0 ? Odds : 1) * Rational.Pow(2, s[u])).ToArray()));

    /// <summary>Their derivatives along v ↦ e^t v, which moves θ* by t: Σ_o |o| d_o Π v^o = 0.</summary>
    public IEnumerable<Rational[]> Slopes() =>
        Values().Select(row => row.Select((x, o) => x * System.Numerics.BitOperations.PopCount((uint)o)).ToArray());
}

/// <summary>The first lemma for losses that are consistent for every law of the candidate pairs.</summary>
/// <remarks>
/// <para>
/// With three or more responses π*({y1, y2}) may be anything at given z. Let d_o(θ) be the change of the loss when the mass of the pair
/// changes and the ratio does not. Both policies are optimal, so Σ_o d_o(θ*(z)) χ_o(z) = 0 for all z. Subtract the first-order conditions of
/// the two from the derivative of this along a path of z: Σ_o d_o ∂χ_o = 0 in every direction. Together the equations leave d = 0 only.
/// </para>
/// <para>
/// Without differentiability a loss that jumps may depend on the mass at its jump, as (1 - q) and q do for l = agreement loss +
/// [wrong order]; the conclusion holds off such points. With two responses the mass is 1 and there is nothing to show.
/// </para>
/// </remarks>
public sealed class RatioLossRepaired : IStatement<SurfaceLevel>
{
    /// <summary>The claim.</summary>
    public static Claim<SurfaceLevel> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/thm.lem1.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/thm.lem1",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, first lemma of the theorem's proof", line: 373),
        Statement = "A differentiable loss that is consistent for every law of the candidate pairs depends on π(y1), π(y2) through h alone: a change d_o at equal ratio has Σ_o d_o χ_o(z) = 0 and Σ_o d_o ∂χ_o(z) = 0 wherever θ*(z) = θ, and these equations have full rank.",
        Reading = "The rank is taken exactly at rational points of the surface θ*(z) = θ, for 1 to 4 types; the derivation of the equations is in the remarks.",
        Uses = ["heterogeneous-preferences/thm.lem1.one-term.repaired"],
        Domain = SurfaceLevel.Domain,
        Conclusion = new RatioLossRepaired(),
        Controls = [new("the values alone have full rank", new ValuesAlone())],
        Cases = 60,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SurfaceLevel c)
        where T : struct, IReal<T> =>
        Gap.Equal(T.Of(ExactRank.Of([.. c.Values(), .. c.Slopes()])), T.Of(1 << c.Types)).Named("rank");

    private sealed class ValuesAlone : IStatement<SurfaceLevel>
    {
        public Gap<T> Evaluate<T>(SurfaceLevel c)
            where T : struct, IReal<T> => Gap.Equal(T.Of(ExactRank.Of([.. c.Values()])), T.Of(1 << c.Types));
    }
}
