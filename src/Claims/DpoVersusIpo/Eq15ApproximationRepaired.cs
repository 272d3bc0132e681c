using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Models.Alignment;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Equation (15), third line, with α1 = 0: the label's end of the scale has mean v.</summary>
public sealed class Eq15ApproximationRepaired : IStatement<ScaledLaw>
{
    /// <summary>The claim.</summary>
    public static Claim<ScaledLaw> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/eq15.approx.repaired",
        Kind = ClaimKind.Repair,
        Source = DpoVersusIpoDocument.At("eq. (15), third line", line: 216),
        Statement = "For α1 = 0 < α2, v within (9) and labels of (10): argmin over q of E[(q1-q2 - v12)^2] = argmin over q of E[(q1-q2 - 1{c=1}α2)^2].",
        Repairs = "dpo-versus-ipo/eq15.approx",
        Domain = ScaledLaw.Anchored,
        Hypotheses =
        [
            ScaledLaw.Nine,
            ScaledLaw.Labels,
            new("α1 = 0", c => c.Alpha1.IsZero),
        ],
        Conclusion = new Eq15ApproximationRepaired(),
        Controls =
        [
            new("the same with target 1{c=1}α2/2", new Halved()),
            new("the criteria themselves agree at q = 0", new SameCriteria()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ScaledLaw c)
        where T : struct, IReal<T> => Eq15Approximation.SameMinimisers(c, PreferenceTable.Lift<T>(c.V), c.Table((y, o) => Eq15Approximation.Target<T>(c, y, o)));

    private sealed class Halved : IStatement<ScaledLaw>
    {
        public Gap<T> Evaluate<T>(ScaledLaw c)
            where T : struct, IReal<T> => Eq15Approximation.SameMinimisers(c, PreferenceTable.Lift<T>(c.V), c.Table((y, o) => Eq15Approximation.Target<T>(c, y, o) / T.Of(2)));
    }

    private sealed class SameCriteria : IStatement<ScaledLaw>
    {
        public Gap<T> Evaluate<T>(ScaledLaw c)
            where T : struct, IReal<T> => Gap.Equal(
                Reals.Sum(c.Responses(), y => Reals.Sum(c.Responses(), o => T.Of(c.Mu[y] * c.Mu[o]) * c.Label<T>(y, o) * T.Of(c.Alpha2 * c.Alpha2))),
                PairwiseSquares.Value(c.Mu.Lift<T>(), new T[c.Responses()], PreferenceTable.Lift<T>(c.V)));
    }
}
