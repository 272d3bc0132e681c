using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 9: f has exactly one root beyond 0 because ρ_chosen &gt; 0.</summary>
/// <remarks>
/// f is strictly decreasing once a query is mixed, so it has a root exactly when its limits at 0 and at infinity have opposite
/// signs; the bracket found is evaluated too.
/// </remarks>
public sealed class Lemma9Root : IStatement<CategoryData>
{
    /// <summary>The claim.</summary>
    public static Claim<CategoryData> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma9.root",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 9, proof", line: 420),
        StepOf = "perverse-incentives/lemma9",
        Statement = "For every data set with ρ_data > ρ_chosen > 0: f(x) = Σ k_1 / (k_1 + k_2 x) - |D| ρ_chosen has exactly one root ζ > 0.",
        Reading = "The hypotheses of the lemma hold in its proof; with ρ_chosen > 0 alone the step fails by the same data.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma9.root.repaired",
        Uses = ["perverse-incentives/lemma9.limit"],
        Domain = CategoryData.Drifting,
        Hypotheses = Lemma9.Claim.Hypotheses,
        Conclusion = new Lemma9Root(),
        Controls = [new("f has no root", new NoRoot())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(CategoryData c)
        where T : struct, IReal<T>
    {
        var data = c.Items.Span;
        int atZero = RewardLoss.DescentAtZero(data), atInfinity = RewardLoss.DescentAtInfinity(data);
        var signs = Gap.All(
            Gap.Less(T.Zero, T.Of(atZero)).Named("f(0+) > 0"),
            Gap.Less(T.Of(atInfinity), T.Zero).Named("f(∞) < 0"));
        return atZero > 0 && atInfinity < 0
            ? Gap.All(
                signs,
                Gap.Less(T.Zero, RewardLoss.Descent(data, T.Of(Power(data, -1)))).Named("f > 0 at the low end of the bracket"),
                Gap.Less(RewardLoss.Descent(data, T.Of(Power(data, 1))), T.Zero).Named("f < 0 at the high end"))
            : signs;
    }

    /// <summary>A power of 2, or of 1/2, at which doubles see f well past its sign change; the statement decides whether it is.</summary>
    private static Rational Power(ReadOnlySpan<CategoryDatum> data, int step)
    {
        var exponent = 0;
        while (exponent * step < 60 && RewardLoss.Descent(data, new Float64(Math.ScaleB(1, exponent))).Value * step > -0.25)
        {
            exponent += step;
        }

        return Rational.Pow(2, exponent);
    }

    private sealed class NoRoot : IStatement<CategoryData>
    {
        public Gap<T> Evaluate<T>(CategoryData c)
            where T : struct, IReal<T> => Gap.AtMost(T.Zero, T.Of(RewardLoss.DescentAtInfinity(c.Items.Span)));
    }
}
