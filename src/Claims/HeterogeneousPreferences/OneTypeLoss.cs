using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>A sample labelled by the only type there is, and a policy.</summary>
/// <param name="Odds">e^h &gt; 0 in favour of the preferred response.</param>
public readonly record struct OneTypeSample(Rational Odds)
{
    /// <summary>Any policy.</summary>
    public static Domain<OneTypeSample> Domain { get; } = new()
    {
        Name = "e^h > 0 in favour of the preferred response",
        Draw = draws => new(draws.Weight()),
        Print = c => $"e^h = {c.Odds}",
    };
}

/// <summary>With a single type both example losses of the document are the loss of DPO.</summary>
/// <remarks>
/// The second one is -s - I(s) with s = σ(h), I' = (1/s - 1)^|U|, I(1) = 0. For |U| = 1, I(s) = log s - s + 1, so it is -log s - 1.
/// </remarks>
public sealed class OneTypeLoss : IStatement<OneTypeSample>
{
    /// <summary>Up to an additive constant.</summary>
    public static Claim<OneTypeSample> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/cons.dpo1",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, after the proposition", line: 367),
        Statement = "For |U| = 1 both example losses have on every sample the slope in h of -log σ(h), where h favours the preferred response; every sample is one of agreement.",
        Reading = "A loss reduces to another if they differ by nothing that π enters, as eq. (6) itself is stated up to sign and factor. For equality in value see cons.dpo1.exact.",
        Domain = OneTypeSample.Domain,
        Conclusion = new SameSlope(1),
        Controls = [new("for |U| = 2 too", new SameSlope(2))],
    };

    /// <summary>In value.</summary>
    public static Claim<OneTypeSample> Exact { get; } = new()
    {
        Id = "heterogeneous-preferences/cons.dpo1.exact",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, after the proposition", line: 367),
        Statement = "For |U| = 1 the second example loss is -log σ(h).",
        Reading = "Equality in value, not the reading taken for cons.dpo1.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/cons.dpo1.exact.repaired",
        Domain = OneTypeSample.Domain,
        Conclusion = new OneTypeLoss(),
        Controls = [new("it is constant", new Constant())],
        Cases = 2_000,
    };

    /// <summary>The repair.</summary>
    public static Claim<OneTypeSample> ExactRepaired { get; } = new()
    {
        Id = "heterogeneous-preferences/cons.dpo1.exact.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/cons.dpo1.exact",
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, after the proposition", line: 367),
        Statement = "For |U| = 1 the second example loss is -log σ(h) - 1.",
        Domain = OneTypeSample.Domain,
        Conclusion = new LessOne(),
        Controls = [new("it is -log σ(h)", new OneTypeLoss())],
        Cases = 2_000,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(OneTypeSample c)
        where T : struct, IReal<T> => Gap.Equal(Second<T>(c), -T.Log(Share<T>(c)));

    private static T Share<T>(OneTypeSample c)
        where T : struct, IReal<T> => T.Of(c.Odds / (1 + c.Odds));

    private static T Second<T>(OneTypeSample c)
        where T : struct, IReal<T>
    {
        var s = Share<T>(c);
        return -s - (T.Log(s) - s + T.One);
    }

    private sealed class SameSlope(int types) : IStatement<OneTypeSample>
    {
        public Gap<T> Evaluate<T>(OneTypeSample c)
            where T : struct, IReal<T>
        {
            var s = Share<T>(c);
            var (certain, expected) = (Enumerable.Repeat(T.One, types).ToArray(), s - T.One);
            return Gap.All(
                Gap.Equal(AgreementLoss.Slope<T>(certain, T.Pow(T.Of(c.Odds), types), T.Of(types)), expected).Named("temperature-adjusted loss"),

                // d/dh (-s - I(s)) = -(1 + (1/s - 1)^|U|) s (1 - s).
                Gap.Equal(-(T.One + T.Pow((T.One / s) - T.One, types)) * s * (T.One - s), expected).Named("second loss"));
        }
    }

    private sealed class LessOne : IStatement<OneTypeSample>
    {
        public Gap<T> Evaluate<T>(OneTypeSample c)
            where T : struct, IReal<T> => Gap.Equal(Second<T>(c), -T.Log(Share<T>(c)) - T.One);
    }

    private sealed class Constant : IStatement<OneTypeSample>
    {
        public Gap<T> Evaluate<T>(OneTypeSample c)
            where T : struct, IReal<T> => Gap.Equal(Second<T>(c), T.Zero);
    }
}
