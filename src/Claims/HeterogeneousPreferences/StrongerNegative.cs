using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Equal representation is the case most favourable to a direct loss: with unequal shares not even agreement can be used.</summary>
/// <remarks>
/// For shares p_u > 0 each pattern of disagreement can be made to outweigh all others at fixed θ*, so its slope is 0. For agreement the
/// condition is then g(0) + g(1) Π_u v_u = 0 on Σ_u p_u log v_u = θ*, where Π_u v_u is constant exactly for equal shares.
/// </remarks>
public sealed class StrongerNegative : IStatement<LossDifference>
{
    /// <summary>The claim.</summary>
    public static Claim<LossDifference> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/cons.stronger",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, second paragraph", line: 351),
        Statement = "What no loss can do for equally represented types, none can do for other shares p_u > 0: there Σ_o g(o) χ_o(z) = 0 for all z with Σ_u p_u σ⁻¹(z_u) = θ* forces g(o) = 0 at every o, agreement included.",
        Reading = "The negative result is stronger if the assumption is the most favourable case. One label per type; each case is one g that is not 0 everywhere, and a population at which its condition fails is computed.",
        Domain = LossDifference.UnequalShares,
        Hypotheses =
        [
            new("every type is represented", c => c.Shares.All(k => k > 0)),
            new("shares not all equal", c => c.Shares.Any(k => k != c.Shares[0])),
            new("g not 0 everywhere", c => c.Terms.Count > 0),
        ],
        Conclusion = new StrongerNegative(),
        Controls = [new("the condition fails for odds (b, 1, ..., 1) already", new AtBase())],
        Cases = 5_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(LossDifference c)
        where T : struct, IReal<T>
    {
        var values = c.Values();
        if (c.Shares.Any(k => k == 0))
        {
            var heard = c.Shares.Span.ToArray().Select((k, u) => k > 0 ? 1 << u : 0).Sum();
            return Gap.Fact<T>(heard == 0, $"agreement among {PatternLaw.Print(c.Shares.Count, heard)} alone, or a single type of weight, leaves slopes that are not 0");
        }

        if (c.Used() is { } pattern)
        {
            return Gap.Differ(Sum<T>(values, PatternPath.Dominating(c.Shares.Span, c.First, values, pattern)), T.Zero);
        }

        // On agreement alone two points of the surface with different Π v_u cannot both satisfy the condition.
        var points = new List<Rational[]> { AtOnes(c) };
        for (var u = 0; u < c.Shares.Count; u++)
        {
            var shifted = AtOnes(c);
            var w = (u + 1) % c.Shares.Count;
            shifted[u] *= Rational.Pow(2, c.Shares[w]);
            shifted[w] *= Rational.Pow(2, -c.Shares[u]);
            points.Add(shifted);
        }

        return Gap.Any(points.Select(v => Gap.Differ(Sum<T>(values, v), T.Zero)));
    }

    private static Rational[] AtOnes(LossDifference c) => [c.First, .. Enumerable.Repeat(Rational.One, c.Shares.Count - 1)];

    private static T Sum<T>(Rational[] values, Rational[] odds)
        where T : struct, IReal<T>
    {
        var equation = FirstOrderSurface.Equation(odds);
        return Reals.Sum(values.Length, o => T.Of(values[o]) * T.Of(equation[o]));
    }

    private sealed class AtBase : IStatement<LossDifference>
    {
        public Gap<T> Evaluate<T>(LossDifference c)
            where T : struct, IReal<T> => Gap.Differ(Sum<T>(c.Values(), AtOnes(c)), T.Zero);
    }
}
