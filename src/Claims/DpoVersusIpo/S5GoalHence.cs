using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>IPO misses the optimum, and its approximation is said to be why. In the population the approximation costs nothing.</summary>
public sealed class S5GoalHence : IStatement<ScaledLaw>
{
    /// <summary>The claim.</summary>
    public static Claim<ScaledLaw> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/s5.goal.hence",
        Kind = ClaimKind.Qualitative,
        Source = DpoVersusIpoDocument.At("Sec. 5, first paragraph", line: 249),
        Statement = "For α = (0,1), any μ and v = Pr: where some Pr(y1≻y2), y1 ≠ y2, that μ can draw is neither 0 nor 1, so that no label's end "
            + "equals it, the minimisers of (15) after the approximation are not those before it.",
        Reading = "Could be terribly wrong, and hence: wrong in v makes wrong in the minimiser. With finitely many labels any method errs; the "
            + "population is where it would be the approximation's doing.",
        Uses = ["dpo-versus-ipo/eq15.approx.repaired"],
        Expected = VerdictKind.Refuted,
        Repair = "dpo-versus-ipo/s5.goal.hence.repaired",
        Domain = ScaledLaw.Unit,
        Hypotheses =
        [
            ScaledLaw.Nine,
            new("α = (0,1)", c => c.Alpha1.IsZero && c.Alpha2 == 1),
        ],
        Conclusion = new S5GoalHence(),
        Controls =
        [
            new("they never are, whatever Pr", new Never()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ScaledLaw c)
        where T : struct, IReal<T> => Between(c) ? Gap.Not(Same<T>(c)) : Gap.Holds<T>("every label's end is exact");

    internal static Gap<T> Same<T>(ScaledLaw c)
        where T : struct, IReal<T> => Eq15Approximation.SameMinimisers(c, PreferenceTable.Lift<T>(c.V), c.Table((y, o) => Eq15Approximation.Target<T>(c, y, o)));

    private static bool Between(ScaledLaw c) => c.Table((y, o) => (Rational)(y != o && !(c.Mu[y] * c.Mu[o]).IsZero && c.V[y][o].Sign > 0 && c.V[y][o] < 1 ? 1 : 0)).Any(row => row.Any(x => x == 1));

    private sealed class Never : IStatement<ScaledLaw>
    {
        public Gap<T> Evaluate<T>(ScaledLaw c)
            where T : struct, IReal<T> => Gap.Not(Same<T>(c));
    }
}
