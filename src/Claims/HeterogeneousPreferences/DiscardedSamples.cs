using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>One sample with a label from each type, and a policy.</summary>
/// <param name="Types">|U|.</param>
/// <param name="Pattern">o, bit u being o_u.</param>
/// <param name="Odds">e^(|U| h) &gt; 0 of the policy on the pair.</param>
public readonly record struct PatternSample(int Types, int Pattern, Rational Odds)
{
    /// <summary>One to six types, every pattern.</summary>
    public static Domain<PatternSample> Domain { get; } = new()
    {
        Name = "1 to 6 types, any pattern of labels, any policy",
        Draw = draws =>
        {
            var types = draws.Integer(1, 6);
            return new(types, draws.Choose(1 << types), draws.Weight());
        },
        Print = c => $"o = {PatternLaw.Print(c.Types, c.Pattern)}, e^(|U| h) = {c.Odds}",
        Classes =
        [
            new("agreement", c => !PatternLaw.Disagrees(c.Types, c.Pattern), Rational.Ratio(1, 10)),
            new("a single dissenter", c => System.Numerics.BitOperations.PopCount((uint)c.Pattern) == 1 && c.Types > 2, Rational.Ratio(1, 50)),
        ],
    };
}

/// <summary>The agreement loss makes use of a sample exactly when all types agree.</summary>
public sealed class DiscardedSamples : IStatement<PatternSample>
{
    /// <summary>The claim.</summary>
    public static Claim<PatternSample> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/cons.wasted",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, before the theorem", line: 369),
        Statement = "The slope in h of the temperature-adjusted agreement loss on a sample is 0 if any two of its labels differ, for every π, and is not 0 if all agree.",
        Reading = "To use a sample is to have its loss depend on π; the factor 1/|𝒟| of eq. (20) counts it either way. With one type nothing is discarded.",
        Uses = ["heterogeneous-preferences/cons.prop"],
        Domain = PatternSample.Domain,
        Conclusion = new DiscardedSamples(),
        Controls =
        [
            new("a sample is discarded only if exactly half of the types prefer y2", new OnlyTies()),
            new("samples with agreement do not count", new DiscardsAll()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PatternSample c)
        where T : struct, IReal<T> => PatternLaw.Disagrees(c.Types, c.Pattern) ? Gap.Equal(Slope<T>(c), T.Zero) : Gap.Differ(Slope<T>(c), T.Zero);

    // The expected slope under labels that are certain is the slope on that sample.
    private static T Slope<T>(PatternSample c)
        where T : struct, IReal<T>
    {
        var labels = new T[c.Types];
        for (var u = 0; u < labels.Length; u++)
        {
            labels[u] = (c.Pattern >> u & 1) == 1 ? T.One : T.Zero;
        }

        return AgreementLoss.Slope<T>(labels, T.Of(c.Odds), T.Of(c.Types));
    }

    private sealed class OnlyTies : IStatement<PatternSample>
    {
        public Gap<T> Evaluate<T>(PatternSample c)
            where T : struct, IReal<T> => 2 * System.Numerics.BitOperations.PopCount((uint)c.Pattern) == c.Types ? Gap.Equal(Slope<T>(c), T.Zero) : Gap.Differ(Slope<T>(c), T.Zero);
    }

    private sealed class DiscardsAll : IStatement<PatternSample>
    {
        public Gap<T> Evaluate<T>(PatternSample c)
            where T : struct, IReal<T> => Gap.Equal(Slope<T>(c), T.Zero);
    }
}
