using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Populations;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The average reward of y0 over the two types of eq. (16).</summary>
/// <remarks>
/// The two logarithms add up to log((4/9 − τ²) / (1/9 − τ²)); their average over two equally represented types is half of it. At
/// τ = 1/6 the odds are 5 and 1, the average log(5)/2 and the print log 5. Nothing that follows uses the factor: order and monotonicity
/// in τ are the same.
/// </remarks>
public sealed class SplitMean : IStatement<SplitAcceptance>
{
    /// <summary>The claim as printed.</summary>
    public static Claim<SplitAcceptance> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.strategy3.mean",
        Kind = ClaimKind.Equation,
        StepOf = "heterogeneous-preferences/learn.prop",
        Source = HeterogeneousPreferencesDocument.At("Proof Strategy 3, after eq. (16)", line: 259),
        Statement = "For all 0 < τ < 1/3: E_u[r_τ(y0; u)] = log((4/9 − τ²) / (1/9 − τ²)), with two equally represented types.",
        Reading = "The average is over u uniform on {A, B}, as 'equally represented' and E_u say.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/learn.strategy3.mean.repaired",
        Domain = SplitAcceptance.Domain,
        Hypotheses = SplitAcceptance.Hypotheses,
        Conclusion = new SplitMean(),
        Controls = [new("E_u[r_τ(y0; u)] = log 2, the value without a split", new NoSplit())],
    };

    /// <summary>The claim with the factor 1/2.</summary>
    public static Claim<SplitAcceptance> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/learn.strategy3.mean.repaired",
        Kind = ClaimKind.Repair,
        Source = HeterogeneousPreferencesDocument.At("Proof Strategy 3, after eq. (16)", line: 259),
        Statement = "For all 0 < τ < 1/3: E_u[r_τ(y0; u)] = (1/2) log((4/9 − τ²) / (1/9 − τ²)), with two equally represented types.",
        Repairs = "heterogeneous-preferences/learn.strategy3.mean",
        Domain = SplitAcceptance.Domain,
        Hypotheses = SplitAcceptance.Hypotheses,
        Conclusion = new Halved(),
        Controls =
        [
            new("the same without 1/2, the print", new SplitMean()),
            new("E_u[r_τ(y0; u)] = log 2, the value without a split", new NoSplit()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(SplitAcceptance c)
        where T : struct, IReal<T> => Compare(c, T.One);

    private static Gap<T> Compare<T>(SplitAcceptance c, T factor)
        where T : struct, IReal<T>
    {
        if (Rational.Abs(c.Tau) >= Rational.Ratio(1, 3))
        {
            return Gap.Fails<T>("a reward is infinite or the logarithm does not exist");
        }

        var odds = (Rational.Ratio(4, 9) - (c.Tau * c.Tau)) / (Rational.Ratio(1, 9) - (c.Tau * c.Tau));
        return Gap.Equal(PermutedTypes.AverageAtTop<T>(c.Tau), factor * T.Log(T.Of(odds)));
    }

    private sealed class Halved : IStatement<SplitAcceptance>
    {
        public Gap<T> Evaluate<T>(SplitAcceptance c)
            where T : struct, IReal<T> => Compare(c, T.Of(Rational.Ratio(1, 2)));
    }

    private sealed class NoSplit : IStatement<SplitAcceptance>
    {
        public Gap<T> Evaluate<T>(SplitAcceptance c)
            where T : struct, IReal<T> => Gap.Equal(PermutedTypes.AverageAtTop<T>(c.Tau), T.Log(T.Of(2)));
    }
}
