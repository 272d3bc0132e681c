using TheoremCheck.Engine;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Models.Calculus;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>A loss on agreement given by its weight.</summary>
/// <param name="Types">|U|.</param>
/// <param name="Weight">The coefficients of W in powers of x = e^(|U| h): slopes -W/(1 + x) on o = 1 and x W/(1 + x) on o = 0.</param>
public sealed record AgreementWeight(int Types, ValueList<int> Weight)
{
    /// <summary>Weights of degree at most 2.</summary>
    public static Domain<AgreementWeight> Domain { get; } = new()
    {
        Name = "1 to 4 types, weights W of degree 0 to 2 with coefficients -1 to 3",
        Draw = draws => new(draws.Integer(1, 4), draws.List(1, 3, d => d.OneOf(1, 0, 2, 3, -1))),
        Print = c => $"|U| = {c.Types}, W = {c.Weight} in powers of e^(|U| h)",
    };
}

/// <summary>There are consistent losses on agreement besides the temperature-adjusted one.</summary>
/// <remarks>
/// The expected slope of a pair with e^(|U| θ*) = P is (χ_0 + χ_1)/(1 + P) · W(x) (x - P)/(1 + x): with W &gt; 0 it has the sign of h - θ*,
/// so the loss is least at θ* and there alone, for every population. W = |U| is the temperature-adjusted loss.
/// </remarks>
public sealed class ManyConsistentLosses : IStatement<AgreementWeight>
{
    private static readonly Rational[] Levels = [Rational.Ratio(1, 3), Rational.Ratio(1, 2), 1, 2, 5];

    /// <summary>The claim.</summary>
    public static Claim<AgreementWeight> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/cons.not-unique",
        Kind = ClaimKind.Qualitative,
        Source = HeterogeneousPreferencesDocument.At("Sec. 6, after the proposition", line: 367),
        Statement = "Some loss of eq. (20) other than the temperature-adjusted one, multiples and additive constants aside, has its expectation least at h = Δr̄ alone, pair by pair, for every population.",
        Reading = "The witness has non-negative coefficients in W, not all 0, hence W > 0, which is the certificate for every population; the sign of the expected slope is checked besides at a grid of populations and policies.",
        Uses = ["heterogeneous-preferences/cons.prop"],
        Quantifier = Quantifier.Exists,
        Expected = VerdictKind.Proved,
        Domain = AgreementWeight.Domain,
        Conclusion = new ManyConsistentLosses(),
        Controls =
        [
            new("every loss of this form is a multiple of the temperature-adjusted one", new OnlyOne()),
            new("every loss of this form is consistent", new AllConsistent()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(AgreementWeight c)
        where T : struct, IReal<T> => Gap.All(
            Gap.Fact<T>(c.Weight.All(w => w >= 0) && c.Weight.Any(w => w > 0), "W > 0"),
            Consistent<T>(c),
            Gap.Differ(WeightAt<T>(c, 1), WeightAt<T>(c, 2)).Named("W at two h"));

    private static T WeightAt<T>(AgreementWeight c, Rational x)
        where T : struct, IReal<T> => AgreementScore.Weight(c.Weight, Dual<T>.Constant(T.Of(x))).Value;

    private static Gap<T> Consistent<T>(AgreementWeight c)
        where T : struct, IReal<T> => Gap.All(
            from level in Levels
            from trial in Levels
            select Slope<T>(c, level, trial) is var slope && trial == level ? Gap.Equal(slope, T.Zero)
                : trial < level ? Gap.Less(slope, T.Zero) : Gap.Greater(slope, T.Zero));

    // A population with Π v_u = level: the first type carries it, the others alternate 2 and 1/2 as far as they pair up.
    private static T Slope<T>(AgreementWeight c, Rational level, Rational trial)
        where T : struct, IReal<T>
    {
        var z = new T[c.Types];
        for (var u = 0; u < z.Length; u++)
        {
            var odds = u == 0 ? level : u + (u & 1) < z.Length ? ((u & 1) == 1 ? 2 : Rational.Ratio(1, 2)) : ((u & 1) == 0 ? Rational.Ratio(1, 2) : 1);
            z[u] = T.Of(odds / (1 + odds));
        }

        var x = Dual<T>.Constant(T.Of(trial));
        return PatternLaw.Expectation<T>(z, o => PatternLaw.Disagrees(c.Types, o) ? T.Zero : AgreementScore.Slope(c.Weight, x, o != 0).Value);
    }

    private sealed class OnlyOne : IStatement<AgreementWeight>
    {
        public Gap<T> Evaluate<T>(AgreementWeight c)
            where T : struct, IReal<T> => Gap.Equal(WeightAt<T>(c, 1), WeightAt<T>(c, 2));
    }

    private sealed class AllConsistent : IStatement<AgreementWeight>
    {
        public Gap<T> Evaluate<T>(AgreementWeight c)
            where T : struct, IReal<T> => Consistent<T>(c);
    }
}
