using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The sampling of Proof Strategy 3.</summary>
/// <param name="Responses">|Y|.</param>
/// <param name="Tau1">τ1, of every permutation but the identity.</param>
/// <param name="Tau2">τ2, of the identity.</param>
public sealed record PermutedSample(int Responses, Rational Tau1, Rational Tau2)
{
    private static readonly Rational Third = Rational.Ratio(1, 3);

    /// <summary>The hypotheses as printed.</summary>
    internal static IReadOnlyList<Hypothesis<PermutedSample>> Hypotheses { get; } =
    [
        new("at least two alternatives", c => c.Responses >= 2),
        new("0 < τ1 < τ2", c => c.Tau1.Sign > 0 && c.Tau1 < c.Tau2),
        new("τ2 < 1/3", c => c.Tau2 < Third),
    ];

    /// <summary>Two to five responses and any 0 &lt; τ1 &lt; τ2 &lt; 1/3.</summary>
    internal static Domain<PermutedSample> Domain { get; } = new()
    {
        Name = "2 to 5 responses, 0 < τ1 < τ2 < 1/3",
        Draw = draws => Ordered(draws, draws.Weighted(4, 4, 2, 1) + 2),
        Print = Printed,
        Edges = [new(2, Rational.Ratio(1, 12), Rational.Ratio(1, 6)), new(3, Rational.Ratio(1, 12), Rational.Ratio(1, 6))],
        Classes =
        [
            new("two responses", c => c.Responses == 2, Rational.Ratio(1, 10)),
            new("more than three responses", c => c.Responses > 3, Rational.Ratio(1, 20)),
        ],
        Wider = new()
        {
            Name = "1 to 4 responses, τ1 and τ2 from −1/3 to 2/3",
            Draw = draws =>
            {
                var responses = draws.OneOf(2, 3, 1, 4);
                return draws.Flip() ? new(responses, draws.Proportion() - Third, draws.Proportion() - Third) : Ordered(draws, responses);
            },
            Print = Printed,
        },
    };

    /// <summary>Whether all four rewards of y0 are finite.</summary>
    internal bool HasRewards() => Rational.Abs(Tau1) < Third && Rational.Abs(Tau2) < Third;

    private static PermutedSample Ordered(Draws draws, int responses)
    {
        var tau2 = draws.InnerProportion() * Third;
        return new(responses, draws.InnerProportion() * tau2, tau2);
    }

    private static string Printed(PermutedSample c) => $"|Y| = {c.Responses}, τ1 = {c.Tau1}, τ2 = {c.Tau2}";
}
