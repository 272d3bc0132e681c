using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Whatever τ is, two thirds of the labels prefer y0.</summary>
/// <remarks>
/// Computed from the printed logarithms of eq. (16), not from the probabilities they stand for: which type has which does not matter to an
/// even mixture. Pairs without y0 are even for both types, so the law of every pair is the same for every τ.
/// </remarks>
public sealed class SameAcceptance : IStatement<SplitAcceptance>
{
    /// <summary>The claim.</summary>
    public static Claim<SplitAcceptance> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.strategy3.p",
        Kind = ClaimKind.ProofStep,
        StepOf = "heterogeneous-preferences/learn.prop",
        Source = HeterogeneousPreferencesDocument.At("Proof Strategy 3", line: 259),
        Statement = "For all 0 < τ < 1/3 and y ≠ y0: Pr(y0 ≻ y | r_τ) = 2/3 for two equally represented types with the rewards of eq. (16).",
        Scalar = true,
        Domain = SplitAcceptance.Domain,
        Hypotheses = SplitAcceptance.Hypotheses,
        Conclusion = new SameAcceptance(),
        Controls =
        [
            new("type A alone prefers y0 with probability 2/3", new OneTypeAlone()),
            new("Pr(y0 ≻ y | r_τ) = 2/3 + τ", new WithSplit()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SplitAcceptance c)
        where T : struct, IReal<T> => c.Tau == Rational.Ratio(1, 3)
            ? Gap.Fails<T>("the reward of type B is infinite")
            : Gap.Equal((TypeA<T>(c) + TypeB<T>(c)) / T.Of(2), T.Of(Rational.Ratio(2, 3)));

    private static T TypeA<T>(SplitAcceptance c)
        where T : struct, IReal<T> => Link(c.Printed<T>());

    private static T TypeB<T>(SplitAcceptance c)
        where T : struct, IReal<T> => Link(c.Accepts<T>() / T.Of(Rational.Ratio(1, 3) - c.Tau));

    // σ(log x).
    private static T Link<T>(T odds)
        where T : struct, IReal<T> => odds / (T.One + odds);

    private sealed class OneTypeAlone : IStatement<SplitAcceptance>
    {
        public Gap<T> Evaluate<T>(SplitAcceptance c)
            where T : struct, IReal<T> => Gap.Equal(TypeA<T>(c), T.Of(Rational.Ratio(2, 3)));
    }

    private sealed class WithSplit : IStatement<SplitAcceptance>
    {
        public Gap<T> Evaluate<T>(SplitAcceptance c)
            where T : struct, IReal<T> => Gap.Equal((TypeA<T>(c) + TypeB<T>(c)) / T.Of(2), c.Accepts<T>());
    }
}
