using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>Lemma 14 is about a class of losses: one loss meets its hypotheses.</summary>
public sealed class Lemma14Class : IStatement<SlopeAtMinimum>
{
    /// <summary>The claim.</summary>
    public static Claim<SlopeAtMinimum> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma14.class",
        Kind = ClaimKind.Qualitative,
        Source = PerverseIncentivesDocument.At("App. A.3, before Lemma 14", line: 552),
        Statement = "Some L meets the hypotheses of Lemma 14: for m > M, a minimiser x_m in (0, 1) of L(·; m), where ∂L/∂x(x_m; m) = 0, and ∂L/∂x < 0 on (0, 1).",
        Reading = "A differentiable function has slope 0 at an inner minimum, so the sign of ∂L/∂x at x_m is all that matters; its three values are exhausted.",
        Expected = VerdictKind.Refuted,
        Repair = "perverse-incentives/lemma14.class.repaired",
        Uses = ["perverse-incentives/lemma14"],
        Quantifier = Quantifier.Exists,
        Domain = SlopeAtMinimum.Domain,
        Hypotheses = [],
        Conclusion = new Lemma14Class(),
        Controls =
        [
            new("every slope is below 0", new AlwaysFalls()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SlopeAtMinimum c)
        where T : struct, IReal<T> => Gap.All(
        Gap.Equal(T.Of(c.Sign), T.Zero).Named("inner minimum: slope 0"),
        Gap.Less(T.Of(c.Sign), T.Zero).Named("slope below 0 on (0, 1)"));

    private sealed class AlwaysFalls : IStatement<SlopeAtMinimum>
    {
        public Gap<T> Evaluate<T>(SlopeAtMinimum c)
            where T : struct, IReal<T> => Gap.Less(T.Of(c.Sign), T.Zero);
    }
}
