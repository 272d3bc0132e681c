using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Eq. (16), type B: the printed logit of 2/3 − τ.</summary>
/// <remarks>
/// The link takes log x to x / (1 + x). The printed odds (2/3 + τ) / (1/3 − τ) go to 2/3 + τ, which is 2/3 − τ only at τ = 0. The print has
/// the logits of the two types exchanged.
/// </remarks>
public sealed class RejectionOdds : IStatement<SplitAcceptance>
{
    /// <summary>The claim as printed.</summary>
    public static Claim<SplitAcceptance> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.strategy3.eq16b",
        Kind = ClaimKind.Equation,
        Source = HeterogeneousPreferencesDocument.At("Eq. (16), type B", line: 257),
        Statement = "For all 0 < τ < 1/3: σ^(−1)(2/3 − τ) = log((2/3 + τ) / (1/3 − τ)), decided as σ(log x) = x / (1 + x) = 2/3 − τ.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/learn.strategy3.eq16b.repaired",
        Scalar = true,
        Domain = SplitAcceptance.Domain,
        Hypotheses = SplitAcceptance.Hypotheses,
        Conclusion = new RejectionOdds(),
        Controls = [new("the printed odds are those of a smaller probability than 2/3 − τ", new PrintedSmaller())],
    };

    /// <summary>The claim with the signs of τ exchanged.</summary>
    public static Claim<SplitAcceptance> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.strategy3.eq16b.repaired",
        Kind = ClaimKind.Repair,
        Source = HeterogeneousPreferencesDocument.At("Eq. (16), type B", line: 257),
        Statement = "For all 0 < τ < 1/3 the odds x = (2/3 − τ) / (1/3 + τ) are positive and σ(log x) = x / (1 + x) = 2/3 − τ.",
        Repairs = "heterogeneous-preferences/learn.strategy3.eq16b",
        Scalar = true,
        Domain = SplitAcceptance.Domain,
        Hypotheses = SplitAcceptance.Hypotheses,
        Conclusion = new SignsExchanged(),
        Controls =
        [
            new("x = (2/3 + τ) / (1/3 − τ), the print", new RejectionOdds()),
            new("x = (2/3 − τ) / (1/3 − τ), one sign exchanged", new OneSign()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SplitAcceptance c)
        where T : struct, IReal<T> => c.Tau == Rational.Ratio(1, 3)
            ? Gap.Fails<T>("the printed odds divide by 0")
            : Sends(c, T.Of((Rational.Ratio(2, 3) + c.Tau) / (Rational.Ratio(1, 3) - c.Tau)));

    private static T Accepts<T>(SplitAcceptance c)
        where T : struct, IReal<T> => T.Of(Rational.Ratio(2, 3) - c.Tau);

    private static Gap<T> Sends<T>(SplitAcceptance c, T odds)
        where T : struct, IReal<T> => Gap.All(
            Gap.Greater(odds, T.Zero).Named("the logarithm exists"),
            Gap.Equal(odds, Accepts<T>(c) * (T.One + odds)).Named("σ(log x) = 2/3 − τ"));

    private sealed class SignsExchanged : IStatement<SplitAcceptance>
    {
        public Gap<T> Evaluate<T>(SplitAcceptance c)
            where T : struct, IReal<T> => c.Tau == Rational.Ratio(-1, 3)
                ? Gap.Fails<T>("the logit of 1 does not exist")
                : Sends(c, Accepts<T>(c) / T.Of(Rational.Ratio(1, 3) + c.Tau));
    }

    private sealed class OneSign : IStatement<SplitAcceptance>
    {
        public Gap<T> Evaluate<T>(SplitAcceptance c)
            where T : struct, IReal<T> => c.Tau == Rational.Ratio(1, 3)
                ? Gap.Fails<T>("the odds divide by 0")
                : Sends(c, Accepts<T>(c) / T.Of(Rational.Ratio(1, 3) - c.Tau));
    }

    private sealed class PrintedSmaller : IStatement<SplitAcceptance>
    {
        public Gap<T> Evaluate<T>(SplitAcceptance c)
            where T : struct, IReal<T> => Gap.Less(T.Of(Rational.Ratio(2, 3) + c.Tau), Accepts<T>(c));
    }
}
