using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>High variance makes eq. (12) loose only where the mean is not 0.</summary>
/// <remarks>For two equal types Δr = ±t both sides of eq. (12) are 1/2 however large t is; the logistic σ is nonlinear there.</remarks>
public sealed class LooseApproximation : IStatement<PairedPopulation>
{
    /// <summary>The claim as printed.</summary>
    public static Claim<PairedPopulation> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/taylor.loose",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 5.1, after eq. (17)", line: 286),
        Statement = "For the logistic σ, E_u[σ(Δr)] differs from σ(E_u Δr) whenever Var_u[Δr] is above 1.",
        Reading = "High variance is read as a variance above 1; the counterexamples have variances of any size.",
        Expected = VerdictKind.Refuted,
        Repair = "heterogeneous-preferences/taylor.loose.repaired",
        Domain = Pairs(false),
        Conclusion = new LooseApproximation(),
        Controls = [new("E_u[σ(Δr)] is above σ(E_u Δr)", new Above())],
        Cases = 1_000,
    };

    /// <summary>With a mean that is not 0.</summary>
    public static Claim<PairedPopulation> Repaired { get; } = new()
    {
        Id = "heterogeneous-preferences/taylor.loose.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/taylor.loose",
        Source = HeterogeneousPreferencesDocument.At("Sec. 5.1, after eq. (17)", line: 286),
        Statement = "For two equal types with E_u Δr > 0 that differ, E_u[σ(Δr)] < σ(E_u Δr), and the gap is greater when the two are farther apart around the same mean.",
        Domain = Pairs(true),
        Conclusion = new Widening(),
        Controls = [new("E_u[σ(Δr)] is above σ(E_u Δr)", new Above())],
        Cases = 1_000,
    };

    private static Domain<PairedPopulation> Pairs(bool above) => new()
    {
        Name = above ? "two equal types with odds a b and a / b, a > 1, b > 1" : "two equal types with odds a b and a / b, b > 3",
        Draw = draws =>
        {
            var a = draws.Weight();
            a = !above ? a : a == 1 ? 2 : a < 1 ? 1 / a : a;
            var b = (above ? 1 : 3) + draws.Weight();
            return new([Rational.Ratio(1, 2), Rational.Ratio(1, 2)], [a * b, a / b], true);
        },
        Print = PairedPopulation.Domain.Print,
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PairedPopulation c)
        where T : struct, IReal<T> => c.Odds[0] * c.Odds[1] == 1
            ? Gap.Differ(c.MeanPreference<T>(), T.Of(Rational.Ratio(1, 2))).Named("σ(0) = 1/2")
            : Gap.Differ(c.MeanPreference<T>(), c.PreferenceAtMean<T>());

    private sealed class Above : IStatement<PairedPopulation>
    {
        public Gap<T> Evaluate<T>(PairedPopulation c)
            where T : struct, IReal<T> => c.Odds[0] * c.Odds[1] == 1
                ? Gap.Holds<T>("both are 1/2")
                : Gap.Greater(c.MeanPreference<T>(), c.PreferenceAtMean<T>());
    }

    private sealed class Widening : IStatement<PairedPopulation>
    {
        public Gap<T> Evaluate<T>(PairedPopulation c)
            where T : struct, IReal<T>
        {
            var farther = c with { Odds = [2 * c.Odds[0], c.Odds[1] / 2] };
            return Gap.All(
                Gap.Less(c.MeanPreference<T>(), c.PreferenceAtMean<T>()).Named("below"),
                Gap.Less(farther.MeanPreference<T>(), c.MeanPreference<T>()).Named("farther apart"));
        }
    }
}
