using TheoremCheck.Engine;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>The oracle f is a v within (9), and it dictates the score through μ.</summary>
public sealed class S42Oracle : IStatement<PreferenceLaw>
{
    /// <summary>The claim.</summary>
    public static Claim<PreferenceLaw> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/s42.oracle",
        Kind = ClaimKind.Definition,
        Source = DpoVersusIpoDocument.At("Sec. 4.2, second item", line: 238),
        Statement = "For f in [0,1], f(y,y) = 1/2, f(y1,y2) + f(y2,y1) = 1 and every μ: f meets (9) for α = (0,1), and s(y) = E_μ[f(y,·)] lies in "
            + "[0,1] with mean 1/2 under μ.",
        Uses = ["dpo-versus-ipo/eq8.score"],
        Domain = PreferenceLaw.Domain,
        Hypotheses =
        [
            new("Pr in [0,1], Pr(y≻y) = 1/2, Pr(y≻y') + Pr(y'≻y) = 1", c => c.IsOracle()),
        ],
        Conclusion = new S42Oracle(),
        Controls =
        [
            new("the mean score over all responses, evenly, is 1/2", new EvenMean()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PreferenceLaw c)
        where T : struct, IReal<T>
    {
        var s = c.Scores<T>();
        return Gap.All(
        [
            Gap.Fact<T>(c.IsOracle(), "(9) for α = (0,1)"),
            .. s.Select(x => Gap.All(Gap.AtMost(T.Zero, x), Gap.AtMost(x, T.One))),
            Gap.Equal(Reals.Sum(s.Length, y => T.Of(c.Mu[y]) * s[y]), T.One / T.Of(2)),
        ]);
    }

    private sealed class EvenMean : IStatement<PreferenceLaw>
    {
        public Gap<T> Evaluate<T>(PreferenceLaw c)
            where T : struct, IReal<T> => Gap.Equal(Reals.Sum<T>(c.Scores<T>()) / T.Of(c.Mu.Count), T.One / T.Of(2));
    }
}
