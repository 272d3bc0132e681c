using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>The variance term does not always bring the likelihood closer.</summary>
/// <remarks>For two equal types Δr = m ± t with t beyond a few units the true likelihood tends to 1/2 while the correction grows as t².</remarks>
public sealed class AlwaysBetterExpansion : IStatement<PairedPopulation>
{
    /// <summary>The claim as printed.</summary>
    public static Claim<PairedPopulation> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/taylor.always-better",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 5.1, after eq. (17)", line: 285),
        Statement = "Including the variance term brings the approximate likelihood at least as close to E_u[σ(Δr)] as σ(Δr̄) is.",
        Reading = "Improving the approximation is read as never making it worse, for any population.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/taylor.always-better.repaired",
        Domain = PairedPopulation.Domain,
        Conclusion = new AlwaysBetterExpansion(),
        Controls = [new("σ(Δr̄) itself is at least as close as the corrected value", new Worse())],
        Cases = 1_000,
    };

    /// <summary>Where it does.</summary>
    public static Claim<PairedPopulation> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/taylor.always-better.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/taylor.always-better",
        Source = HeterogeneousPreferencesDocument.At("Sec. 5.1, after eq. (17)", line: 285),
        Statement = "For two equally represented types with 0 < |Δr_A - Δr_B| < 1.9 and Δr̄ ≠ 0, the corrected value is strictly closer.",
        Domain = NearPairs,
        Conclusion = new Strictly(1),
        Controls = [new("the same with two and a half times the correction", new Strictly(Rational.Ratio(5, 2)))],
        Cases = 1_000,
    };

    // Odds a b and a / b have mean log a and deviation log b; b ≤ 18/7 keeps 2 log b below 1.9.
    private static Domain<PairedPopulation> NearPairs => new()
    {
        Name = "two equal types with odds a b and a / b, a ≠ 1, 1 < b < 18/7",
        Draw = draws =>
        {
            var (a, b) = (draws.Weight(), 1 + (draws.InnerProportion() * Rational.Ratio(11, 7)));
            a = a == 1 ? 2 : a;
            return new([Rational.Ratio(1, 2), Rational.Ratio(1, 2)], [a * b, a / b], true);
        },
        Print = PairedPopulation.Domain.Print,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PairedPopulation c)
        where T : struct, IReal<T>
    {
        var (corrected, plain) = Errors<T>(c, 1);
        return Indifferent(c) ? Gap.Holds<T>("both are the same value") : Gap.AtMost(corrected, plain);
    }

    // Without variance, or at a mean of 0 where the second derivative is 0, the correction is nothing.
    private static bool Indifferent(PairedPopulation c) =>
        c.Alike() || (c.Odds.Count == 2 && c.Shares[0] == c.Shares[1] && c.Odds[0] * c.Odds[1] == 1);

    private static (T Corrected, T Plain) Errors<T>(PairedPopulation c, Rational alpha)
        where T : struct, IReal<T>
    {
        var truth = c.MeanPreference<T>();
        return (T.Abs(truth - c.Corrected<T>(alpha)), T.Abs(truth - c.PreferenceAtMean<T>()));
    }

    private sealed class Worse : IStatement<PairedPopulation>
    {
        public Gap<T> Evaluate<T>(PairedPopulation c)
            where T : struct, IReal<T>
        {
            var (corrected, plain) = Errors<T>(c, 1);
            return Indifferent(c) ? Gap.Holds<T>("both are the same value") : Gap.AtMost(plain, corrected);
        }
    }

    private sealed class Strictly(Rational alpha) : IStatement<PairedPopulation>
    {
        public Gap<T> Evaluate<T>(PairedPopulation c)
            where T : struct, IReal<T>
        {
            var (corrected, plain) = Errors<T>(c, alpha);
            return Gap.Less(corrected, plain);
        }
    }
}
