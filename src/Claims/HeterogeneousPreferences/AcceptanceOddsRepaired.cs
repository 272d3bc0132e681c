using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Eq. (16), type A, with the signs of τ exchanged: the logit of 2/3 + τ.</summary>
/// <remarks>Checked the other way round: the link is applied to the logarithm, σ(log x) = x / (1 + x), which needs x &gt; 0.</remarks>
public sealed class AcceptanceOddsRepaired : IStatement<SplitAcceptance>
{
    /// <summary>The claim.</summary>
    public static Claim<SplitAcceptance> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.strategy3.eq16a.repaired",
        Kind = ClaimKind.Repair,
        Source = HeterogeneousPreferencesDocument.At("Eq. (16), type A", line: 257),
        Statement = "For all 0 < τ < 1/3 the odds x = (2/3 + τ) / (1/3 − τ) are positive and σ(log x) = x / (1 + x) = 2/3 + τ.",
        Repairs = "heterogeneous-preferences/learn.strategy3.eq16a",
        Scalar = true,
        Domain = SplitAcceptance.Domain,
        Hypotheses = SplitAcceptance.Hypotheses,
        Conclusion = new AcceptanceOddsRepaired(),
        Controls =
        [
            new("x = (2/3 − τ) / (1/3 + τ), the print", new AsPrinted()),
            new("x = (2/3 + τ) / (1/3 + τ), one sign exchanged", new OneSign()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SplitAcceptance c)
        where T : struct, IReal<T>
    {
        var rest = T.Of(Rational.Ratio(1, 3) - c.Tau);
        return c.Tau == Rational.Ratio(1, 3)
            ? Gap.Fails<T>("the logit of 1 does not exist")
            : SendsBack(c.Accepts<T>() / rest, c);
    }

    private static Gap<T> SendsBack<T>(T odds, SplitAcceptance c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Greater(odds, T.Zero).Named("the logarithm exists"),
            Gap.Equal(odds, c.Accepts<T>() * (T.One + odds)).Named("σ(log x) = 2/3 + τ"));

    private sealed class AsPrinted : IStatement<SplitAcceptance>
    {
        public Gap<T> Evaluate<T>(SplitAcceptance c)
            where T : struct, IReal<T> => SendsBack(c.Printed<T>(), c);
    }

    private sealed class OneSign : IStatement<SplitAcceptance>
    {
        public Gap<T> Evaluate<T>(SplitAcceptance c)
            where T : struct, IReal<T> => SendsBack(c.Accepts<T>() / T.Of(Rational.Ratio(1, 3) + c.Tau), c);
    }
}
