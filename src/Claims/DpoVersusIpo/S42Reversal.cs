using TheoremCheck.Engine;
using TheoremCheck.Engine.Verdicts;
using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.DpoVersusIpo;

/// <summary>Section 4.2: a response may be preferred to another and still have the lower IPO score.</summary>
/// <remarks>It takes a third response; with two, s(y1) - s(y2) is Pr(y1≻y2) - 1/2 whatever μ is.</remarks>
public sealed class S42Reversal : IStatement<PreferenceLaw>
{
    /// <summary>The claim.</summary>
    public static Claim<PreferenceLaw> Claim { get; } = new()
    {
        Id = "dpo-versus-ipo/s42.reversal",
        Kind = ClaimKind.Theorem,
        Source = DpoVersusIpoDocument.At("Sec. 4.2, seventh item", line: 243),
        Statement = "There are preference probabilities and μ with Pr(y1≻y2) > 1/2 and s(y1) < s(y2), s(y) = E_{y'~μ}[Pr(y≻y')].",
        Reading = "The print has Pr(y1≻y2) without a comparison; > 1/2, y1 the preferred one, is the only one that makes it a conflict with the scores.",
        Quantifier = Quantifier.Exists,
        Expected = VerdictKind.Proved,
        Domain = PreferenceLaw.Domain,
        Hypotheses = [new("Pr in [0,1], Pr(y≻y) = 1/2, Pr(y≻y') + Pr(y'≻y) = 1", c => c.IsOracle())],
        Conclusion = new S42Reversal(),
        Controls =
        [
            new("for all: Pr(y1≻y2) > 1/2 implies s(y1) ≥ s(y2)", new NeverReversed()),
            new("for all: the two scores of a pair add up to 1", new PairTotal()),
        ],
    };

    /// <inheritdoc/>
    public Gap<T> Evaluate<T>(PreferenceLaw c)
        where T : struct, IReal<T>
    {
        var s = c.Scores<T>();
        return Gap.All(
            Gap.Greater(T.Of(c.Preference[0][1]), T.One / T.Of(2)).Named("Pr(y1≻y2) > 1/2"),
            Gap.Less(s[0], s[1]).Named("s(y1) < s(y2)"));
    }

    private sealed class NeverReversed : IStatement<PreferenceLaw>
    {
        public Gap<T> Evaluate<T>(PreferenceLaw c)
            where T : struct, IReal<T>
        {
            var s = c.Scores<T>();
            return Gap.Implies(Gap.Greater(T.Of(c.Preference[0][1]), T.One / T.Of(2)), Gap.AtLeast(s[0], s[1]));
        }
    }

    private sealed class PairTotal : IStatement<PreferenceLaw>
    {
        public Gap<T> Evaluate<T>(PreferenceLaw c)
            where T : struct, IReal<T>
        {
            var s = c.Scores<T>();
            return Gap.Equal(s[0] + s[1], T.One);
        }
    }
}
