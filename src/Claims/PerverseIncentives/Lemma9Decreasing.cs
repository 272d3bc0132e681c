using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.PerverseIncentives;

/// <summary>A step of Lemma 9: f is strictly decreasing.</summary>
/// <remarks>One-sided queries contribute constants, so this rests on a mixed query, which ρ_data &gt; ρ_chosen supplies.</remarks>
public sealed class Lemma9Decreasing : IStatement<DataAtTwoOdds>
{
    /// <summary>The claim.</summary>
    public static Claim<DataAtTwoOdds> Claim { get; } = new()
    {
        Id = "perverse-incentives/lemma9.decreasing",
        Kind = ClaimKind.ProofStep,
        Source = PerverseIncentivesDocument.At("Lemma 9, proof", line: 420),
        StepOf = "perverse-incentives/lemma9",
        Statement = "For every data set with ρ_data > ρ_chosen > 0 and 0 < x < x': f(x) > f(x').",
        Reading = "The hypotheses of the lemma hold in its proof. R_+ holds the positive numbers, the values of e^ψ_2; at x = 0 a query without M_1 contributes 0/0.",
        Domain = DataAtTwoOdds.Drifting,
        Hypotheses = DataAtTwoOdds.Hypotheses,
        Conclusion = new Lemma9Decreasing(),
        Controls = [new("f(x) > f(x') + 1/10", new ByATenth())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(DataAtTwoOdds c)
        where T : struct, IReal<T> => Gap.Greater(At<T>(c, c.Low), At<T>(c, c.High));

    private static T At<T>(DataAtTwoOdds c, Rational x)
        where T : struct, IReal<T> => RewardLoss.Descent(c.Data.Items.Span, T.Of(x));

    private sealed class ByATenth : IStatement<DataAtTwoOdds>
    {
        public Gap<T> Evaluate<T>(DataAtTwoOdds c)
            where T : struct, IReal<T> => Gap.Greater(At<T>(c, c.Low), At<T>(c, c.High) + T.Of(Rational.Ratio(1, 10)));
    }
}
