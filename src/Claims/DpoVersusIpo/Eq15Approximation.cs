using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Equation (15), third line: the label's end of the scale for v. In the population it moves the minimiser unless α1 = 0.</summary>
public sealed class Eq15Approximation : IStatement<ScaledLaw>
{
    /// <summary>The claim.</summary>
    public static Claim<ScaledLaw> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq15.approx",
        Kind = ClaimKind.ProofStep,
        Source = DpoVersusIpoDocument.At("eq. (15), third line", line: 216),
        Statement = "For 0 ≤ α1 ≤ α2, α2 > 0, v within (9) and labels c of (10): argmin over q of E[(q1-q2 - v12)^2] = argmin over q of E[(q1-q2 - "
            + "1{c=1}α2 - 1{c=2}α1)^2].",
        Reading = "The print has ≈, which has no truth value for single samples; read as equality in the population, what an approximation of "
            + "argmins must at least reach with unlimited data. It misses by any factor: the gaps come out (α2-α1)/(α1+α2) times as large as "
            + "they should.",
        Uses = ["dpo-versus-ipo/eq10.propto.repaired", "dpo-versus-ipo/eq15.l2"],
        Expected = VerdictKind.Refuted,
        Repair = "dpo-versus-ipo/eq15.approx.repaired",
        Domain = ScaledLaw.Lawful,
        Hypotheses =
        [
            ScaledLaw.Nine,
            ScaledLaw.Labels,
        ],
        Conclusion = new Eq15Approximation(),
        Controls =
        [
            new("with the ends exchanged, 1{c=1}α1 + 1{c=2}α2", new Exchanged()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ScaledLaw c)
        where T : struct, IReal<T> => SameMinimisers(c, PreferenceTable.Lift<T>(c.V), c.Table((y, o) => Target<T>(c, y, o)));

    /// <summary>The target of (15), third line, averaged over the label of (10): Pr(c=1) α2 + Pr(c=2) α1.</summary>
    internal static T Target<T>(ScaledLaw c, int y, int other)
        where T : struct, IReal<T> => (c.Label<T>(y, other) * T.Of(c.Alpha2)) + (c.Label<T>(other, y) * T.Of(c.Alpha1));

    /// <summary>
    /// Squares around two tables of targets have the same minimisers: equal slopes at q = 0, since their curvature is the same. The
    /// spread of the label about its mean adds a constant to the criterion and moves no minimiser.
    /// </summary>
    internal static Gap<T> SameMinimisers<T>(ScaledLaw c, T[][] targets, T[][] others)
        where T : struct, IReal<T>
    {
        T[] mu = c.Mu.Lift<T>(), zero = new T[c.Responses()];
        var (one, other) = (PairwiseSquares.HalfSlope(mu, zero, targets), PairwiseSquares.HalfSlope(mu, zero, others));
        return Gap.All(one.Select((x, y) => Gap.Equal(x, other[y]).Named($"half the slope in q({y + 1}) at q = 0")));
    }

    private sealed class Exchanged : IStatement<ScaledLaw>
    {
        public Gap<T> Evaluate<T>(ScaledLaw c)
            where T : struct, IReal<T> => SameMinimisers(c, PreferenceTable.Lift<T>(c.V), c.Table((y, o) => Target<T>(c, o, y)));
    }
}
