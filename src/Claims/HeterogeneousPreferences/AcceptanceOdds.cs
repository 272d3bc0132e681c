using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Eq. (16), type A: the printed logit of 2/3 + τ.</summary>
/// <remarks>
/// σ^(−1)(p) = log(p / (1 − p)), so the two logarithms are equal exactly when the odds are: (2/3 + τ)(1/3 + τ) = (2/3 − τ)(1/3 − τ),
/// that is 2τ = 0. The print has the logit of 2/3 − τ there, which is that of type B; with the two exchanged nothing that follows
/// changes, Pr = 2/3 and the mean of the two rewards being symmetric in the types (the mean is off by a factor 2 for another reason).
/// </remarks>
public sealed class AcceptanceOdds : IStatement<SplitAcceptance>
{
    /// <summary>The claim.</summary>
    public static Claim<SplitAcceptance> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.strategy3.eq16a",
        Kind = ClaimKind.Equation,
        Source = HeterogeneousPreferencesDocument.At("Eq. (16), type A", line: 257),
        Statement = "For all 0 < τ < 1/3: σ^(−1)(2/3 + τ) = log((2/3 − τ) / (1/3 + τ)), decided on the odds: "
            + "(2/3 + τ) / (1 − (2/3 + τ)) = (2/3 − τ) / (1/3 + τ).",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/learn.strategy3.eq16a.repaired",
        Scalar = true,
        Domain = SplitAcceptance.Domain,
        Hypotheses = SplitAcceptance.Hypotheses,
        Conclusion = new AcceptanceOdds(),
        Controls = [new("the print's odds are greater than those of 2/3 + τ", new PrintedGreater())],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SplitAcceptance c)
        where T : struct, IReal<T> => Gap.Equal(Odds(c.Accepts<T>()), c.Printed<T>()).Named("odds of type A");

    private static T Odds<T>(T p)
        where T : struct, IReal<T> => p / (T.One - p);

    private sealed class PrintedGreater : IStatement<SplitAcceptance>
    {
        public Gap<T> Evaluate<T>(SplitAcceptance c)
            where T : struct, IReal<T> => Gap.Greater(c.Printed<T>(), Odds(c.Accepts<T>()));
    }
}
