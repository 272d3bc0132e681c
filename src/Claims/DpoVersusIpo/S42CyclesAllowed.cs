using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>IPO's model of preference allows cycles.</summary>
public sealed class S42CyclesAllowed : IStatement<PreferenceLaw>
{
    /// <summary>The claim.</summary>
    public static Claim<PreferenceLaw> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/s42.cycles-allowed",
        Kind = ClaimKind.Qualitative,
        Source = DpoVersusIpoDocument.At("Sec. 4.2, fourth item", line: 240),
        Statement = "There are preference probabilities, within (9) for α = (0,1), with Pr(y1≻y2), Pr(y2≻y3) and Pr(y3≻y1) all above 1/2.",
        Reading = "y ≻ y': preferred more often than not. That Bradley-Terry has no cycles is the claim with suffix bradley-terry.",
        Quantifier = Quantifier.Exists,
        Expected = VerdictKind.Proved,
        Domain = PreferenceLaw.Domain,
        Hypotheses =
        [
            new("Pr in [0,1], Pr(y≻y) = 1/2, Pr(y≻y') + Pr(y'≻y) = 1", c => c.IsOracle()),
        ],
        Conclusion = new S42CyclesAllowed(),
        Controls =
        [
            new("for all: no such cycle", new Never()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PreferenceLaw c)
        where T : struct, IReal<T> => Cycle<T>(c);

    private static Gap<T> Cycle<T>(PreferenceLaw c)
        where T : struct, IReal<T> => c.Mu.Count < 3 ? Gap.Fails<T>("two responses") : Gap.All(
            Gap.Greater(T.Of(c.Preference[0][1]), T.One / T.Of(2)).Named("y1 over y2"),
            Gap.Greater(T.Of(c.Preference[1][2]), T.One / T.Of(2)).Named("y2 over y3"),
            Gap.Greater(T.Of(c.Preference[2][0]), T.One / T.Of(2)).Named("y3 over y1"));

    private sealed class Never : IStatement<PreferenceLaw>
    {
        public Gap<T> Evaluate<T>(PreferenceLaw c)
            where T : struct, IReal<T> => Gap.Not(Cycle<T>(c));
    }
}
