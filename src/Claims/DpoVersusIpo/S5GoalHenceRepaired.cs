using TheoremCheck.Claims.Domains;
using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>For IPO's scale the approximation moves no minimiser in the population: what differs is the score.</summary>
public sealed class S5GoalHenceRepaired : IStatement<ScaledLaw>
{
    /// <summary>The claim.</summary>
    public static Claim<ScaledLaw> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/s5.goal.hence.repaired",
        Kind = ClaimKind.Repair,
        Source = DpoVersusIpoDocument.At("Sec. 5, first paragraph", line: 249),
        Statement = "For α = (0,1), any μ and v = Pr: the minimisers of (15) after the approximation are those before it, the q with the gaps of "
            + "s_IPO; DPO's have those of s_DPO.",
        Repairs = "dpo-versus-ipo/s5.goal.hence",
        Domain = ScaledLaw.Unit,
        Hypotheses =
        [
            ScaledLaw.Nine,
            new("α = (0,1)", c => c.Alpha1.IsZero && c.Alpha2 == 1),
        ],
        Conclusion = new S5GoalHenceRepaired(),
        Controls =
        [
            new("the targets before and after agree label by label, v in {0, 1}", new LabelByLabel()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(ScaledLaw c)
        where T : struct, IReal<T> => S5GoalHence.Same<T>(c);

    private sealed class LabelByLabel : IStatement<ScaledLaw>
    {
        public Gap<T> Evaluate<T>(ScaledLaw c)
            where T : struct, IReal<T> => Gap.All(c.V.SelectMany(row => row.Select(v => Gap.Equal(T.Of(v) * T.Of(1 - v), T.Zero))));
    }
}
