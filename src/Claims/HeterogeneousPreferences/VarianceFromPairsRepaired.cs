using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.HeterogeneousPreferences;

/// <summary>Repair: eq. (19) is exact for the variance of σ(Δr), and off by at most a third absolute moment for that of Δr.</summary>
/// <remarks>
/// With δ = Δr - E Δr, m = E Δr and R = σ(m + δ) - σ(m) - σ'(m) δ: |σ''| ≤ 1/(6√3) gives |R| ≤ δ²/(12√3), and both σ(m + δ) - σ(m) and
/// σ'(m) δ have the sign of δ and size at most |δ|/4. Hence |Var σ(Δr) - σ'(m)² Var Δr| ≤ E|R| |δ|/2 + (E R)² ≤ E|δ|³ (1/(24√3) + 1/(48√3))
/// = E|δ|³/(16√3) &lt; E|δ|³/27. So for rewards scaled by t → 0 the quotient over t² tends to Var_u[Δr], with error of order t.
/// The moment must be absolute: between two equal types E δ³ = 0 and the error is not.
/// </remarks>
public sealed class VarianceFromPairsRepaired : IStatement<PairedPopulation>
{
    /// <summary>The repaired claim.</summary>
    public static Claim<PairedPopulation> Claim { get; } = new()
    {
        Id = "heterogeneous-preferences/j.eq19.repaired",
        Kind = ClaimKind.Repair,
        Repairs = "heterogeneous-preferences/j.eq19",
        Source = HeterogeneousPreferencesDocument.At("Sec. 5.3, lemma, eq. (19)", line: 325),
        Statement = "J1 - (J1 + J2)² = Var_u[σ(Δr)], and |J1 - (J1 + J2)² - σ'(E_u Δr)² Var_u[Δr]| ≤ E_u|Δr - E_u Δr|³ / 27.",
        Domain = PairedPopulation.Domain,
        Hypotheses = [VarianceFromPairs.SameUser],
        Conclusion = new VarianceFromPairsRepaired(),
        Controls =
        [
            new("error at most E|Δr - E Δr|³ / 100", new SmallerConstant()),
            new("error at most |E(Δr - E Δr)³|, the signed moment of the printed proof", new SignedMoment()),
            new("J1 - (J1 + J2)² ≥ σ'(E Δr)² Var Δr", new FromAbove()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PairedPopulation c)
        where T : struct, IReal<T>
    {
        var (p, v) = (c.Shares.Lift<T>(), c.Odds.Lift<T>());
        var mean = Reals.Sum(p.Length, u => p[u] * v[u] / (T.One + v[u]));
        var deviation = v.Select(odds => (odds / (T.One + odds)) - mean).ToArray();
        var variance = Reals.Sum(p.Length, u => p[u] * deviation[u] * deviation[u]);
        return Gap.All(
            Gap.Equal(c.Numerator<T>(), variance).Named("J1 - (J1 + J2)² = Var σ(Δr)"),
            AtMost<T>(c, T.Abs, c.ThirdMoment<T>(signed: false) / T.Of(27)).Named("error ≤ E|δ|³ / 27"));
    }

    // Types that do not differ have no deviation, so the bound is 0 and says that the numerator is 0: an equality, decided as one.
    private static Gap<T> AtMost<T>(PairedPopulation c, Func<T, T> size, T bound)
        where T : struct, IReal<T> =>
        c.SameUser && c.Odds.All(v => v == c.Odds[0]) ? Gap.Equal(c.Numerator<T>(), T.Zero) : Gap.AtMost(size(Error<T>(c)), bound);

    private static T Error<T>(PairedPopulation c)
        where T : struct, IReal<T>
    {
        var slope = c.SlopeAtMean<T>();
        return c.Numerator<T>() - (slope * slope * c.Variance<T>());
    }

    private sealed class SmallerConstant : IStatement<PairedPopulation>
    {
        public Gap<T> Evaluate<T>(PairedPopulation c)
            where T : struct, IReal<T> => c.Odds.All(v => v == c.Odds[0])
                ? Gap.Holds<T>("types that do not differ, left aside as the edge of the bound")
                : AtMost<T>(c, T.Abs, c.ThirdMoment<T>(signed: false) / T.Of(100));
    }

    private sealed class SignedMoment : IStatement<PairedPopulation>
    {
        public Gap<T> Evaluate<T>(PairedPopulation c)
            where T : struct, IReal<T> => AtMost<T>(c, T.Abs, T.Abs(c.ThirdMoment<T>(signed: true)));
    }

    private sealed class FromAbove : IStatement<PairedPopulation>
    {
        public Gap<T> Evaluate<T>(PairedPopulation c)
            where T : struct, IReal<T> => AtMost<T>(c, error => -error, T.Zero);
    }
}
