using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>How far the two types of eq. (16) are apart: type A accepts y0 with probability 2/3 + τ, type B with 2/3 − τ.</summary>
/// <param name="Tau">τ, printed as 0 &lt; τ &lt; 1/3.</param>
public sealed record SplitAcceptance(Rational Tau)
{
    /// <summary>The hypotheses as printed.</summary>
    internal static IReadOnlyList<Hypothesis<SplitAcceptance>> Hypotheses { get; } =
    [
        new("0 < τ", c => c.Tau.Sign > 0),
        new("τ < 1/3", c => c.Tau < Rational.Ratio(1, 3)),
    ];

    /// <summary>All of 0 &lt; τ &lt; 1/3, near both ends too.</summary>
    internal static Domain<SplitAcceptance> Domain { get; } = new()
    {
        Name = "0 < τ < 1/3",
        Draw = draws => new(draws.InnerProportion() / 3),
        Print = c => $"τ = {c.Tau}",
        Classes =
        [
            new("τ near 0", c => c.Tau < Rational.Ratio(1, 100), Rational.Ratio(1, 100)),
            new("τ near 1/3", c => c.Tau > Rational.Ratio(32, 99), Rational.Ratio(1, 100)),
        ],
        Wider = new()
        {
            Name = "−1/3 ≤ τ ≤ 2/3",
            Draw = draws => new(draws.Proportion() - Rational.Ratio(1, 3)),
            Print = c => $"τ = {c.Tau}",
        },
    };

    /// <summary>The probability 2/3 + τ with which type A accepts y0.</summary>
    internal T Accepts<T>()
        where T : struct, IReal<T> => T.Of(Rational.Ratio(2, 3) + Tau);

    /// <summary>The odds (2/3 − τ) / (1/3 + τ) whose logarithm is printed for type A.</summary>
    internal T Printed<T>()
        where T : struct, IReal<T> => T.Of(Rational.Ratio(2, 3) - Tau) / T.Of(Rational.Ratio(1, 3) + Tau);
}
